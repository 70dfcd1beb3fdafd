import { makeStamper } from "@pawl/checkout";
import type { Tree } from "@pawl/gate";
import type { FileTask } from "./plan.ts";
import type { Stamps } from "./store/stamps.ts";
import type { Collection, Work } from "./work.ts";

/** What the store answered, and what is left to do. */
interface Recalled {
  /** By the indexes of tasks. */
  readonly results: readonly (readonly [number, Collection])[];
  /** The indexes of the tasks that are left. */
  readonly left: readonly number[];
  /** For each task that is left, the id of its content where it is known without reading. */
  readonly ids: readonly (string | undefined)[];
}

/**
 * Answers tasks without reading their files: for objects git knows what they hold, for files on disk their stamps tell
 * whether they still hold what they held. Whatever git's index says of a file on disk does not count: filters, conversions
 * of line ends and flags make it say something else than what would be read.
 */
export function recallAll(
  tree: Tree,
  tasks: readonly FileTask[],
  work: Work,
  stamps: Stamps | undefined,
): Recalled {
  const { origin } = tree;
  const stamper =
    origin === undefined || stamps === undefined || stamps.isEmpty ? undefined : makeStamper(origin.root);
  const idOnDisk = (path: string): Buffer | undefined => {
    if (stamper === undefined) return undefined;
    const stamp = tree.stampOf?.(path) ?? stamper(path);
    return stamp && stamps?.find(path, stamp);
  };
  const results: (readonly [number, Collection])[] = [];
  const left: number[] = [];
  const ids: (string | undefined)[] = [];
  for (const [index, task] of tasks.entries()) {
    const named = tree.idOf?.(task.path);
    const id = named === undefined ? idOnDisk(task.path) : Buffer.from(named, "hex");
    const known = id === undefined ? undefined : work.recall(task, id);
    if (known !== undefined) {
      results.push([index, known]);
      continue;
    }
    left.push(index);
    // What is on disk may be something else by the time it is read.
    ids.push(named);
  }
  return { results, left, ids };
}
