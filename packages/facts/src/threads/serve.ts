import { parentPort, workerData } from "node:worker_threads";
import { openSource } from "@pawl/checkout";
import type { CollectJob } from "@pawl/gate";
import { runInFlight } from "../in-flight.ts";
import { FactStore } from "../store/fact-store.ts";
import { Work } from "../work.ts";
import { type Assignment, type JobName, type Message, takeNext } from "./protocol.ts";
import { readTask } from "./shared-tasks.ts";

/** So many results are told at a time. */
const BATCH = 64;

/** How many files are read or held at a time, as in the main thread. */
const FILES_IN_FLIGHT = 4;

/**
 * The other side of a thread: takes tasks until there are none, and tells what became of them.
 * @param findJob finds the job again that the main thread means.
 */
export async function serveTasks(findJob: (name: JobName) => CollectJob): Promise<void> {
  const assignment: Assignment = workerData;
  const { origin, jobs, codes, tasks, queue, store } = assignment;
  const source = openSource(origin);
  const kept = store && new FactStore(Buffer.from(store.buffer, store.byteOffset, store.byteLength), true);
  const work = new Work(jobs.map(findJob), source, kept, codes);
  let results: Message["results"][number][] = [];
  const tell = (isLast: boolean): void => {
    const message: Message = { results, isLast };
    parentPort?.postMessage(message);
    results = [];
  };
  await runInFlight(
    () => takeNext(queue),
    FILES_IN_FLIGHT,
    async (index) => {
      const { task, id } = readTask(tasks, index);
      results.push([index, await work.run(task, id)]);
      if (results.length >= BATCH) tell(false);
    },
  );
  source.close();
  tell(true);
}
