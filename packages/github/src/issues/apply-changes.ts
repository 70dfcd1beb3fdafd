import type { GitHubIssue, OpenIssue, PlannedChange } from "@pawl/report";
import { readFailure } from "../client/failure-kind.ts";
import { changeIssue } from "./change-issue.ts";
import type { ApplyContext } from "./context.ts";
import { createIssue } from "./create-issue.ts";
import type { Applied, Doing, Outcome } from "./outcome.ts";
import { befallsAll, describeRefusal } from "./refusal.ts";

const FOREIGN =
  "The token writes issues as another login than was expected: set the input `bot-login` to it. The rest is left for the next sweep.";

/** What a run learns on its way. */
interface Progress {
  readonly done: Applied["done"][number][];
  readonly left: Applied["left"][number][];
  readonly created: GitHubIssue[];
  readonly warnings: string[];
  /** Whether labels were refused, so that they are not tried again. */
  unlabelled: boolean;
  /** Whether debt may be without the issue that was to be opened for it, and the issues that may not have got theirs. */
  homeless: boolean;
  readonly unwritten: Set<number>;
  stopped: string | undefined;
}

/**
 * Does what a plan says, in its order, one change after the other. It stops at the first refusal that every other change
 * would meet too, and where the pace has no time left. Never throws for what GitHub answers.
 */
export async function applyChanges(
  changes: readonly PlannedChange[],
  context: ApplyContext,
): Promise<Applied> {
  const progress: Progress = {
    done: [],
    left: [],
    created: [],
    warnings: [],
    unlabelled: false,
    homeless: false,
    unwritten: new Set(),
    stopped: undefined,
  };
  for (const change of changes) {
    if (change.kind !== "keep") record(change, await attempt(change, progress, context), progress);
  }
  const { done, left, created, warnings, stopped } = progress;
  return { done, left, created, warnings, ...(stopped === undefined ? {} : { stopped }) };
}

async function attempt(change: Doing, progress: Progress, context: ApplyContext): Promise<Outcome> {
  const { stopped } = progress;
  if (stopped !== undefined) return { result: "left", why: stopped };
  if (mayLoseDebt(change, progress))
    return { result: "left", why: "the issue that may be to get its debt was not written" };
  try {
    return change.kind === "open"
      ? await open(change, progress, context)
      : await changeIssue(change, context);
  } catch (error) {
    // What GitHub did not say is a defect, or the end of the process.
    if (readFailure(error) === undefined) throw error;
    const why = describeRefusal(`${nameOf(change)} was not written`, error);
    const isEnd = befallsAll(error) || context.pace.isOver();
    if (isEnd) progress.stopped = `${why} The rest is left for the next sweep.`;
    return { result: "left", why: progress.stopped ?? why, warn: true };
  }
}

async function open(change: OpenIssue, progress: Progress, context: ApplyContext): Promise<Outcome> {
  const { title, body } = context.textOf(change, "");
  const isIt = (issue: GitHubIssue): boolean => {
    const mark = context.readMark(issue.body);
    return mark !== undefined && mark !== "damaged" && mark.id === change.mark.id;
  };
  const labels = progress.unlabelled ? [] : change.labels;
  const created = await createIssue({ title, body, labels }, isIt, context);
  if (created === undefined)
    return { result: "left", why: "GitHub's answer was lost and the issue is not to be found", warn: true };
  progress.created.push(created.issue);
  // Whoever cannot find again what he files would file it every night.
  if (created.foreign) progress.stopped = FOREIGN;
  const { number } = created.issue;
  if (!created.unlabelled) return { result: "written", number };
  progress.unlabelled = true;
  return { result: "written", number, note: "the token may not set labels: new issues have none" };
}

function record(change: Doing, outcome: Outcome, progress: Progress): void {
  if (outcome.result === "left") {
    const { why, warn = false } = outcome;
    progress.left.push({ change, why });
    if (change.kind === "open" || change.kind === "reopen") progress.homeless = true;
    if (change.kind !== "open") progress.unwritten.add(change.issue.number);
    if (warn) progress.warnings.push(why === progress.stopped ? why : sentence(change, why));
    return;
  }
  const { number, result, note } = outcome;
  progress.done.push({ change, number, wrote: result === "written" });
  if (progress.stopped !== undefined) progress.warnings.push(progress.stopped);
  if (note !== undefined) progress.warnings.push(`#${number}: ${note}.`);
}

/** Whether debt would leave an issue by this change before another one has it. */
function mayLoseDebt(change: Doing, { homeless, unwritten }: Progress): boolean {
  if (change.kind === "update") return homeless;
  if (change.kind !== "close" || change.as !== "duplicate") return false;
  return homeless || (change.of !== undefined && unwritten.has(change.of));
}

function nameOf(change: Doing): string {
  return change.kind === "open" ? "A new issue" : `#${change.issue.number}`;
}

function sentence(change: Doing, why: string): string {
  const name = nameOf(change);
  return why.startsWith(name) ? why : `${name} was not written: ${why}.`;
}
