import type { CollectJob, TreeOrigin } from "@pawl/gate";
import type { FileTask } from "../plan.ts";
import type { TaskResult } from "../work.ts";

/** What another thread needs to find a job again: code does not cross. */
export type JobName = Pick<CollectJob, "id" | "depends">;

/** What a thread is started with. Whatever lies in shared memory is the same memory in all of them. */
export interface Assignment {
  readonly origin: TreeOrigin;
  readonly jobs: readonly JobName[];
  readonly codes: readonly string[];
  readonly tasks: readonly FileTask[];
  /** By task, the id of its content where it is known. */
  readonly ids: readonly (string | undefined)[];
  /** The store's file, whose digests have been compared; `undefined` where nothing is stored. */
  readonly store: Uint8Array | undefined;
  /** The index of the next task that nobody has taken; shared. */
  readonly next: Int32Array;
}

/** What a thread says: what became of some tasks, by their indexes; and at its end that no more will come. */
export interface Message {
  readonly results: readonly (readonly [task: number, result: TaskResult])[];
  readonly isLast: boolean;
}

/** Takes the next task for this thread; `undefined` when all are taken. */
export function takeNext({ next, tasks }: Pick<Assignment, "next" | "tasks">): number | undefined {
  const index = Atomics.add(next, 0, 1);
  return index < tasks.length ? index : undefined;
}
