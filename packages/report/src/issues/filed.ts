import type { Grouping } from "@pawl/gate";

/** One finding as an issue remembers it: enough to recognise it without analysing the old commit again. */
export interface Entry {
  readonly rule: string;
  readonly path: string;
  /**
   * First and last line at the commit that the issue was last written for, 1-based; both 0 where the file could not be
   * looked at when the rest was written anew, so that no line of it is known at that commit.
   */
  readonly line: number;
  readonly endLine: number;
  /** `<module>`, or a digest of the scope: nothing of the code stands in a marker. */
  readonly scope: string;
  /** A digest of the finding's `code`. */
  readonly code: string;
  /** Suppressed or accepted when the issue was last written: it stands, and nothing is to be done about it. */
  readonly agreed?: true;
}

/** Why Pawl itself closed an issue. */
export type ClosedAs = "paid" | "accepted" | "duplicate";

/** What the hidden marker of an issue says: all that Pawl knows of it from one sweep to the next. */
export interface Mark {
  /** Digest of gate, grouping, group and a count among equals: the same for two runs that file the same debt at once. */
  readonly id: string;
  readonly gate: string;
  readonly groupBy: Grouping;
  readonly group: string;
  /** The commit whose lines the entries speak of. */
  readonly swept: string;
  /** Digest of the title as Pawl set it last: another title is a maintainer's, and kept. */
  readonly title: string;
  readonly entries: readonly Entry[];
  /** How many findings the issue is about beyond its entries, which are as many as a marker holds; absent for none. */
  readonly more?: number;
  /** Which of the issues of a group that was split, from 1; absent where a group is one issue. */
  readonly part?: number;
  /** How many sweeps in a row found all of it gone; 0 while some of it stands. */
  readonly misses: number;
  /** The commit that the last miss was seen at: a second look at one commit proves nothing more. */
  readonly missedAt?: string;
  /** Set when Pawl closed the issue; on an issue that is open all the same, a human reopened it. */
  readonly closedAs?: ClosedAs;
  /** How often Pawl reopened what a human had closed as completed while the debt stood. */
  readonly reopened: number;
}

/** An issue of GitHub, as far as a plan looks at it. */
export interface GitHubIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  /** As GitHub gives it: `completed`, `not_planned`, `duplicate`, `reopened`. */
  readonly stateReason: string | null;
  readonly labels: readonly string[];
}

/** An issue that Pawl filed: ours by its author, with a marker that can be read. */
export interface FiledIssue extends GitHubIssue {
  readonly mark: Mark;
}
