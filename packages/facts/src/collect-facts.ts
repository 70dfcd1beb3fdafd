import { type Collect, type Tree, UnreadableFile } from "@pawl/gate";
import { collectFile } from "./collect-file.ts";
import { gather, type TaskResult } from "./gather.ts";
import { runInFlight } from "./in-flight.ts";
import { makePace } from "./pace.ts";
import { type FileTask, planTasks } from "./plan.ts";

/** How many files are read or held at a time: enough to overlap reading with work, few enough for large files. */
const filesInFlight = 4;

/** How often progress is told, in milliseconds, and how long timers and signals may have to wait. */
const breath = 50;

/**
 * Runs the jobs over the tree in this process. Each file that a job wants is read once for all of them; the result
 * depends on the tree and the jobs, not on timing. A file that the tree has no more is passed over and not counted.
 * @throws {TypeError} where two jobs have one id.
 */
export const collectFacts: Collect = async (tree, jobs, progress) => {
  const tasks = planTasks(tree.paths, jobs);
  const results = new Map<FileTask, TaskResult>();
  const isTime = makePace(breath);
  // All files wait for it: while one is at work, timers and signals would never have their turn.
  let pause: Promise<void> | undefined;
  await runInFlight(tasks, filesInFlight, async (task) => {
    await pause;
    results.set(task, await runTask(tree, task));
    if (!isTime()) return;
    progress?.(results.size, tasks.length);
    pause = new Promise((resolve) => {
      setImmediate(resolve);
    });
  });
  progress?.(tasks.length, tasks.length);
  return gather(jobs, tasks, results);
};

/** The one step that a store can answer and a worker thread can take over. */
async function runTask(tree: Tree, { path, jobs }: FileTask): Promise<TaskResult> {
  try {
    const file = await tree.read(path);
    return file === undefined ? "gone" : await collectFile(file, jobs);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { path, reason: error.message, blocking: true };
  }
}
