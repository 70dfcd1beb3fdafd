import type { Grouping } from "@pawl/gate";

/** How sweeps turn debt into issues. */
export interface IssueSettings {
  /**
   * What is filed unasked: `new` what appeared since the first sweep (its findings have the status `new`), `all` the old
   * debt too, `none` only what is ticked in the dashboard.
   */
  readonly file: "new" | "all" | "none";
  /** By gate, where it is not the gate's own way. */
  readonly groupBy: ReadonlyMap<string, Grouping>;
  /** Labels beside the gate's own. */
  readonly labels: readonly string[];
  /** An issue with this label, in any case, is left to the maintainers: never closed, reopened or filed again. */
  readonly wontFixLabel: string;
  /** At how many commits in a row sweeps have to find the debt gone before its issue is closed. */
  readonly misses: number;
  /** The most issues that one sweep opens. */
  readonly maxIssues: number;
  /** The most issues that one sweep changes or reopens. */
  readonly maxUpdates: number;
  /** The most issues that one sweep closes. */
  readonly maxCloses: number;
  /** Whether a group that is too long for one issue becomes several. */
  readonly split: boolean;
  /** Seconds between two writes. */
  readonly spacing: number;
  /** Whether totals are kept in the branch `pawl-data`. */
  readonly trend: boolean;
}

/** What holds where a configuration does not say otherwise. */
export const ISSUE_PRESETS = {
  file: "new",
  groupBy: new Map(),
  labels: [],
  wontFixLabel: "wontfix",
  misses: 1,
  maxIssues: 25,
  maxUpdates: 25,
  maxCloses: 25,
  split: false,
  spacing: 3,
  trend: true,
} as const satisfies IssueSettings;
