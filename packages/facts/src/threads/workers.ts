import { Worker } from "node:worker_threads";
import type { Assignment, Message } from "./protocol.ts";

/** Threads that take tasks beside this one. */
export interface Workers {
  /** Resolves when each of them has come to its end, well or not; what one had taken and not told is then still undone. */
  readonly done: Promise<void>;
  /** Ends them where they are. */
  stop(): void;
}

/** What a thread makes is short-lived: with more room for it than this, it only takes more memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/**
 * Starts threads that take tasks of the assignment. A thread that breaks is no trouble: what it does not tell, this thread
 * does.
 * @param file the program of a thread, which calls `serveTasks`.
 */
export function startWorkers(
  file: string,
  count: number,
  assignment: Assignment,
  hear: (results: Message["results"]) => void,
): Workers {
  const workers: Worker[] = [];
  try {
    while (workers.length < count) workers.push(new Worker(file, { workerData: assignment, resourceLimits }));
  } catch {
    // The machine has no more threads to give: those that are there, this one at least, do it all.
  }
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve) => {
        worker.on("message", ({ results, isLast }: Message) => {
          hear(results);
          if (isLast) resolve();
        });
        worker.on("error", () => resolve());
        worker.on("exit", () => resolve());
      }),
  );
  return {
    done: Promise.all(ends).then(() => undefined),
    stop: () => {
      for (const worker of workers) void worker.terminate();
    },
  };
}
