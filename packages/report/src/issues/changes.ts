import type { JudgedFinding } from "@pawl/engine";
import type { ClosedAs, Entry, FiledIssue, Mark } from "./filed.ts";

/** What every planned change says. */
interface Planned {
  /** In words, one sentence: why this is done, or why nothing is. */
  readonly reason: string;
  /** As the issue is shown in a table: the title it has or will have, plain text. */
  readonly title: string;
}

/** A group of findings that gets an issue. */
export interface OpenIssue extends Planned {
  readonly kind: "open";
  readonly labels: readonly string[];
  readonly mark: Mark;
  /** What stands now, in the order of the mark's entries. */
  readonly findings: readonly JudgedFinding[];
}

/** An issue whose part of Pawl's is written anew; of a reopened one the state too. */
export interface ChangeIssue extends Planned {
  readonly kind: "update" | "reopen";
  readonly issue: FiledIssue;
  readonly mark: Mark;
  readonly findings: readonly JudgedFinding[];
  /** Whether the title is still Pawl's own, so that it changes too. */
  readonly retitle: boolean;
}

/** An issue that is closed: its debt is gone or agreed, or another issue has it. */
export interface CloseIssue extends Planned {
  readonly kind: "close";
  readonly issue: FiledIssue;
  readonly as: ClosedAs;
  readonly mark: Mark;
  /** What is gone, for `paid`. */
  readonly gone: readonly Entry[];
  /** The issue that stays, for `duplicate`. */
  readonly of?: number;
}

/** Nothing is done: what stands as it should, what a human decided, what waits for another night. */
export interface KeepIssue extends Planned {
  readonly kind: "keep";
  /** Absent for a group that has no issue. */
  readonly issue?: FiledIssue;
  /** For a group without issue: what the dashboard offers to file, and what of it stands. */
  readonly unfiled?: {
    readonly mark: Mark;
    readonly findings: readonly JudgedFinding[];
    readonly waits: boolean;
  };
}

/** One line of a plan. */
export type PlannedChange = OpenIssue | ChangeIssue | CloseIssue | KeepIssue;
