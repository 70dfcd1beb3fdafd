import type { CollectJob, TreeOrigin } from "@pawl/gate";
import type { TaskResult } from "../work.ts";
import type { SharedTasks } from "./shared-tasks.ts";

/** What another thread needs to find a job again: code does not cross. */
export type JobName = Pick<CollectJob, "id" | "depends">;

/** What a thread is started with. Whatever lies in shared memory is the same memory in all of them. */
export interface Assignment {
  readonly origin: TreeOrigin;
  readonly jobs: readonly JobName[];
  readonly codes: readonly string[];
  readonly tasks: SharedTasks;
  /** The store's file, whose digests have been compared; `undefined` where nothing is stored. */
  readonly store: Uint8Array | undefined;
  readonly queue: Queue;
}

/** How many tasks there are, and the index of the next that nobody has taken; shared. */
export interface Queue {
  readonly count: number;
  readonly next: Int32Array;
}

/** What a thread says: what became of some tasks, by their indexes; and at its end that no more will come. */
export interface Message {
  readonly results: readonly (readonly [task: number, result: TaskResult])[];
  readonly isLast: boolean;
}

/** Makes the queue of so many tasks. */
export function makeQueue(count: number): Queue {
  return { count, next: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Takes the next task for this thread; `undefined` when all are taken. */
export function takeNext({ count, next }: Queue): number | undefined {
  const index = Atomics.add(next, 0, 1);
  return index < count ? index : undefined;
}
