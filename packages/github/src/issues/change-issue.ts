import { canonicalJson, digest } from "@pawl/engine";
import type { GitHubIssue, Mark } from "@pawl/report";
import type { ApplyContext, FreshIssue, WritingChange } from "./context.ts";
import { freshIssue } from "./fresh-issue.ts";
import type { Outcome } from "./outcome.ts";
import { isGone } from "./refusal.ts";
import { writeComment } from "./write-comment.ts";

/** What is sent to GitHub of an issue: what differs. */
interface Patch {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly state_reason?: "completed" | "not_planned" | "duplicate" | "reopened";
}

const GONE: Outcome = { result: "left", why: "it was deleted or is in another repository now", warn: true };

/**
 * Writes a planned change to its issue, as the issue is now: what humans or another run did since it was listed makes the
 * change wait for the next plan.
 * @throws Octokit's error for what GitHub does not take.
 */
export async function changeIssue(change: WritingChange, context: ApplyContext): Promise<Outcome> {
  const { pace } = context;
  const locked = change.kind === "update" ? false : await comment(change, context);
  if (typeof locked !== "boolean") return locked;
  const outcome = await pace.write(() => patchFresh(change, context));
  return locked && outcome.result === "written"
    ? { ...outcome, note: "it is locked and took no comment" }
    : outcome;
}

/** Writes the comment that goes with a change of state: whether the issue is locked against it, or what ends the change. */
async function comment(change: WritingChange, context: ApplyContext): Promise<boolean | Outcome> {
  const { issue } = change;
  const fresh = await context.pace.read(() => freshIssue(context, issue.number));
  if (fresh === undefined) return GONE;
  const patch = patchOf(change, fresh, context);
  if ("result" in patch) return patch;
  const text = await context.commentOf(change);
  if (text === undefined) return false;
  // The mark that the issue still has is another one after the change: a later close has a comment of its own.
  const key = `${change.kind}-${digest(canonicalJson(issue.mark)).slice(0, 16)}`;
  try {
    return !(await writeComment(fresh, key, text, context));
  } catch (error) {
    if (isGone(error)) return GONE;
    throw error;
  }
}

/** Reads the issue and writes what differs, close together: what a human writes in between would be lost. */
async function patchFresh(change: WritingChange, context: ApplyContext): Promise<Outcome> {
  const { client, repository } = context;
  const { number } = change.issue;
  const fresh = await freshIssue(context, number);
  if (fresh === undefined) return GONE;
  const patch = patchOf(change, fresh, context);
  if ("result" in patch) return patch;
  try {
    await client.rest.issues.update({ ...repository, issue_number: number, ...patch });
  } catch (error) {
    if (isGone(error)) return GONE;
    throw error;
  }
  return { result: "written", number };
}

function patchOf(change: WritingChange, fresh: FreshIssue, context: ApplyContext): Patch | Outcome {
  const { issue } = change;
  const mark = context.readMark(fresh.body);
  if (mark === undefined) return { result: "left", why: "a human removed its marker" };
  if (mark === "damaged") return { result: "left", why: "its marker cannot be read", warn: true };
  const patch = differing(change, fresh, mark, context);
  if (Object.keys(patch).length === 0) return { result: "unchanged", number: issue.number };
  if (stateOf(fresh) !== stateOf(issue)) return { result: "left", why: "its state was changed meanwhile" };
  if (patch.state !== undefined && labelsOf(fresh) !== labelsOf(issue))
    return { result: "left", why: "its labels were changed meanwhile" };
  if (canonicalJson(mark) !== canonicalJson(issue.mark))
    return { result: "left", why: "another run wrote it meanwhile" };
  return patch;
}

function differing(change: WritingChange, fresh: FreshIssue, mark: Mark, context: ApplyContext): Patch {
  const { title, body } = context.textOf(change, fresh.body);
  const retitle =
    change.kind !== "close" && change.retitle && context.titleDigest(fresh.title) === mark.title;
  const state = change.kind === "close" ? "closed" : change.kind === "reopen" ? "open" : fresh.state;
  const reason = change.kind === "close" ? context.reasonOf(change.as) : "reopened";
  return {
    ...(retitle && title !== fresh.title ? { title } : {}),
    ...(body === fresh.body ? {} : { body }),
    ...(state === fresh.state ? {} : { state, state_reason: reason }),
  };
}

function stateOf({ state, stateReason }: GitHubIssue): string {
  return `${state} ${stateReason}`;
}

function labelsOf({ labels }: GitHubIssue): string {
  return canonicalJson(labels.toSorted());
}
