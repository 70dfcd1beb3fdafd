import type { GitHubIssue, PlannedChange } from "@pawl/report";

/** What became of one change. */
export type Outcome =
  | {
      /** `unchanged`: all of it was there already, so nothing was written. */
      readonly result: "written" | "unchanged";
      readonly number: number;
      /** What went otherwise than planned, and is to be said. */
      readonly note?: string;
    }
  | {
      readonly result: "left";
      readonly why: string;
      /** Whether someone should be told, rather than the next sweep see to it. */
      readonly warn?: boolean;
    };

/** A change that is not `keep`. */
export type Doing = Exclude<PlannedChange, { readonly kind: "keep" }>;

/** What became of a plan. */
export interface Applied {
  readonly done: readonly {
    readonly change: Doing;
    readonly number: number;
    readonly wrote: boolean;
  }[];
  /** What was not done, and why, in words that are safe to log: the next sweep plans it again. */
  readonly left: readonly { readonly change: Doing; readonly why: string }[];
  /** The issues that were opened. */
  readonly created: readonly GitHubIssue[];
  /** Lines that are safe to log: what needs a human. */
  readonly warnings: readonly string[];
  /** Why all that came later was left: a refusal or a limit that would have befallen it too. Among the warnings. */
  readonly stopped?: string;
}
