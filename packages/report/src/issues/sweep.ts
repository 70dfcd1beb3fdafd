import type { Report } from "@pawl/engine";
import type { Change, Filing } from "@pawl/gate";

/** One look at the whole tree, from which issues are planned. */
export interface Sweep {
  /** Without a base all is `new`; with the commit of the first sweep as base, what was there then is `known`. */
  readonly report: Report;
  /** The id of the commit that was judged. */
  readonly commit: string;
  /** Per gate that files issues, how; a gate that is not in it keeps its issues as they are. */
  readonly filings: ReadonlyMap<string, Filing>;
  /** Whether the gate read the path and judged it in this run. */
  wasLookedAt(gate: string, path: string): boolean;
  /** Whether the configuration takes the rule away for the path. */
  isOff(rule: string, path: string): boolean;
  /** Whether the path is in the tree at all. */
  exists(path: string): boolean;
  /** Per commit that issues were last written at, what changed since; a commit that is gone is absent. */
  readonly changeSince: ReadonlyMap<string, Change>;
  /** The ids of the groups that are ticked in the dashboard. */
  readonly requested: ReadonlySet<string>;
  /** The ids that the dashboard remembers as filed, with their issues' numbers. */
  readonly filedBefore: ReadonlyMap<string, number>;
}
