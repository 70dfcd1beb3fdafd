import { IncompleteClone } from "@pawl/checkout";
import { type Gate, UsageError } from "@pawl/gate";
import { type Dashboard, visible } from "@pawl/report";
import { type Clone, haveCommit } from "../base/fetch.ts";

/** The commits of first sweeps. */
interface Firsts {
  /** By gate, those that are here; a gate that is swept for the first time has none. */
  readonly had: ReadonlyMap<string, string>;
  /** Gates whose first commit is lost: for them this sweep is the first. */
  readonly anew: ReadonlySet<string>;
}

/**
 * Gets the commits that tell old debt from new. One that is gone, as after a force-push, is said, and begun anew. Where the
 * remote does not answer nothing counts as new this once, so that the next sweep still can tell.
 */
export async function findFirsts(
  board: Dashboard | undefined,
  gates: readonly Gate[],
  clone: Clone,
  warn: (line: string) => void,
): Promise<Firsts> {
  const had = new Map<string, string>();
  const anew = new Set<string>();
  for (const { name } of gates) {
    const first = board?.gates.get(name)?.first;
    if (first === undefined) continue;
    try {
      had.set(name, await haveCommit(clone, first));
    } catch (error) {
      if (!(error instanceof IncompleteClone || error instanceof UsageError)) throw error;
      if (error instanceof IncompleteClone && !error.isGone) {
        warn(
          `The commit of the first sweep of ${name} cannot be had, so this sweep files no new debt: ${visible(error.message)}`,
        );
        continue;
      }
      warn(`The commit of the first sweep of ${name} is gone: what stands now counts as old debt.`);
      anew.add(name);
    }
  }
  return { had, anew };
}
