import type { Report } from "@pawl/engine";
import type { Change, Filing, Grouping } from "@pawl/gate";

/** How debt becomes issues, as the configuration says it. */
export interface IssueSettings {
  /**
   * What is filed unasked: `new` what appeared since the first sweep (its findings have the status `new`), `all` the old
   * debt too, `none` only what is ticked in the dashboard.
   */
  readonly file: "new" | "all" | "none";
  /** An issue with this label, in any case, is left to the maintainers: never closed, reopened or filed again. */
  readonly wontFixLabel: string;
  /** At how many commits in a row the debt must be seen gone before its issue is closed; at least 1. */
  readonly misses: number;
  /** The most issues that one sweep opens. */
  readonly maxIssues: number;
  /** The most issues that one sweep writes anew or reopens. */
  readonly maxUpdates: number;
  /** The most issues that one sweep closes. */
  readonly maxCloses: number;
  /** Per gate, what becomes one issue, where it is not as the gate says. */
  readonly groupBy: ReadonlyMap<string, Grouping>;
  /** Whether a large group becomes several issues instead of one whose list is cut. */
  readonly split: boolean;
}

/** The settings of a repository that configures nothing. */
export const defaultIssueSettings: IssueSettings = {
  file: "new",
  wontFixLabel: "wontfix",
  misses: 1,
  maxIssues: 25,
  maxUpdates: 25,
  maxCloses: 25,
  groupBy: new Map(),
  split: false,
};

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
