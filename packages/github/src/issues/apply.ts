import type { GitHubIssue, Mark, PlannedChange } from "@pawl/report";
import { statusOf } from "../client/failure-words.ts";
import { closeIssue } from "./close-issue.ts";
import { openIssue } from "./open-issue.ts";
import { OutOfTime, UnknownOutcome } from "./pace.ts";
import type { IssuePlace } from "./place.ts";
import { updateIssue } from "./update-issue.ts";

/** What issues say; all of it is GitHub's Markdown and safe to show there. */
export interface IssueTexts {
  /** Title and Pawl's part of the body of an issue that is opened or written anew. */
  issue(change: Exclude<PlannedChange, { readonly kind: "keep" | "close" }>): {
    readonly title: string;
    readonly section: string;
  };
  /** The comment with which an issue is closed. */
  closing(change: Extract<PlannedChange, { readonly kind: "close" }>): Promise<string>;
  /** The comment with which an issue is reopened. */
  reopening(change: Extract<PlannedChange, { readonly kind: "update" | "reopen" }>): string;
}

/** What changes are applied with. */
export interface Applying extends IssuePlace {
  readonly texts: IssueTexts;
  /** Hears of trouble that keeps no other issue from being written; safe to print. */
  readonly warn: (line: string) => void;
}

/** What became of a change. `left` is for another night: someone was faster, or GitHub did not say what it did. */
export type Outcome = "done" | "left";

/** What was done of a plan. */
export interface Applied {
  readonly done: readonly PlannedChange[];
  readonly left: readonly PlannedChange[];
  /** The issues that were opened, as they are now. */
  readonly opened: readonly (GitHubIssue & { readonly mark: Mark })[];
  /** What stopped it, where not all could be tried: GitHub's refusal, or its limits. */
  readonly stopped?: unknown;
}

/**
 * Carries out a plan in its order. What GitHub refuses to this token it refuses for every issue: the first refusal stops
 * it. Killed anywhere, the same plan made anew has the same end: each write is whole in itself, and none is made blindly
 * a second time.
 */
export async function applyChanges(changes: readonly PlannedChange[], applying: Applying): Promise<Applied> {
  const done: PlannedChange[] = [];
  const left: PlannedChange[] = [];
  const opened: (GitHubIssue & { readonly mark: Mark })[] = [];
  const todo = changes.filter(({ kind }) => kind !== "keep");
  for (const [at, change] of todo.entries()) {
    try {
      const outcome = await applyOne(change, applying, opened);
      (outcome === "done" ? done : left).push(change);
    } catch (error) {
      if (isForThisOne(error)) {
        left.push(change);
        applying.warn(
          `${describe(change)} is left for the next sweep: GitHub did not say what became of it.`,
        );
        continue;
      }
      return { done, left: [...left, ...todo.slice(at)], opened, stopped: error };
    }
  }
  return { done, left, opened };
}

async function applyOne(
  change: PlannedChange,
  applying: Applying,
  opened: (GitHubIssue & { readonly mark: Mark })[],
): Promise<Outcome> {
  switch (change.kind) {
    case "open": {
      const issue = await openIssue(change, applying);
      if (issue !== undefined) opened.push({ ...issue, mark: change.mark });
      return issue === undefined ? "left" : "done";
    }
    case "update":
    case "reopen":
      return updateIssue(change, applying);
    case "close":
      return closeIssue(change, applying);
    case "keep":
      return "done";
  }
}

/** Trouble that need not befall the next issue. */
function isForThisOne(error: unknown): boolean {
  if (error instanceof UnknownOutcome) return true;
  if (error instanceof OutOfTime) return false;
  const status = statusOf(error);
  return status !== undefined && (status >= 500 || status === 422);
}

/** An issue of a plan in a few words that hold nothing of the repository. */
export function describe(change: PlannedChange): string {
  const number = change.kind === "open" ? undefined : change.issue?.number;
  return number === undefined ? "An issue" : `The issue #${number}`;
}
