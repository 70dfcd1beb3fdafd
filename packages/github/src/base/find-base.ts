import { resolveCommit } from "@pawl/checkout";
import type { WorkflowEvent } from "../event/read-event.ts";
import { findBranchPoint } from "./branch-point.ts";
import { type Clone, haveCommit } from "./fetch.ts";
import type { FoundBase } from "./found-base.ts";
import { findNamedBase } from "./named-base.ts";
import { findPullBase, findTargetBase } from "./pull-base.ts";
import { findPushBase } from "./push-base.ts";

/** What a base is looked for with. */
interface BaseRequest extends Clone {
  /** The input `base`: a branch, a full reference or a commit's id, in place of what the event says. */
  readonly input: string | undefined;
}

/**
 * Finds what the run is about and what to compare it with: for a pull request what it would be merged into, for a merge
 * group what it is merged on, for a push to the default branch the state before, for one to another branch where that left
 * the default branch. What is missing is fetched as objects: no file and no ref is written.
 * @throws {IncompleteClone} where a commit cannot be had: what to set.
 * @throws {UsageError} for an input `base` that has no history in common with the head.
 */
export async function findBase(event: WorkflowEvent, { input, ...clone }: BaseRequest): Promise<FoundBase> {
  if (input === undefined) return baseOfEvent(event, clone);
  const head =
    event.name === "pull_request_target"
      ? (await findTargetBase(event, clone)).head
      : await resolveCommit(clone.root, "HEAD");
  const base = await findBranchPoint(clone, await findNamedBase(clone, input), head);
  return { head, base, reason: `the input base: where this left ${JSON.stringify(input)}` };
}

async function baseOfEvent(event: WorkflowEvent, clone: Clone): Promise<FoundBase> {
  if (event.name === "pull_request_target") return findTargetBase(event, clone);
  const head = await resolveCommit(clone.root, "HEAD");
  switch (event.name) {
    case "pull_request":
      return findPullBase(event, clone, head);
    case "merge_group":
      return {
        head,
        base: await haveCommit(clone, event.baseSha),
        reason: "what the merge group is merged on",
      };
    case "push":
      return findPushBase(event, clone, head);
    case "other": {
      const what = event.event === "" ? "there is no event" : `the event is ${JSON.stringify(event.event)}`;
      return { head, reason: `${what}, which has no state before` };
    }
  }
}
