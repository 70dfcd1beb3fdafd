import { IncompleteClone, isShallow } from "@pawl/checkout";
import { UsageError } from "@pawl/gate";
import type { WorkflowEvent } from "../event/read-event.ts";
import { findBranchPoint } from "./branch-point.ts";
import { type Clone, fetchCommit, haveCommit } from "./fetch.ts";
import type { FoundBase } from "./found-base.ts";

type PushEvent = Extract<WorkflowEvent, { readonly name: "push" }>;

/** The base of a push: the state before on the default branch, else where the branch left it. A tag has none. */
export async function findPushBase(event: PushEvent, clone: Clone, head: string): Promise<FoundBase> {
  const { ref, defaultBranch } = event;
  if (!ref.startsWith("refs/heads/")) {
    return { head, reason: `${JSON.stringify(ref)} was pushed, which is no branch` };
  }
  if (ref === `refs/heads/${defaultBranch}`) return findBefore(event, clone, head);
  const main = await fetchCommit(clone, `refs/heads/${defaultBranch}`);
  try {
    const base = await findBranchPoint(clone, main, head);
    return { head, base, reason: `where the branch left ${JSON.stringify(defaultBranch)}` };
  } catch (error) {
    if (!(error instanceof UsageError) || (await isShallow(clone.root))) throw error;
    return { head, reason: `the branch has no history in common with ${JSON.stringify(defaultBranch)}` };
  }
}

async function findBefore({ ref, before }: PushEvent, clone: Clone, head: string): Promise<FoundBase> {
  if (/^0+$/.test(before)) return { head, reason: "the branch is new" };
  try {
    return { head, base: await haveCommit(clone, before), reason: "the state before the push" };
  } catch (error) {
    if (!(error instanceof IncompleteClone)) throw error;
  }
  // The branch is surely there: where it cannot be fetched either, it is not the commit that is lost.
  await fetchCommit(clone, ref);
  return { head, reason: `the commit before the push, ${before}, is gone, as after a force-push` };
}
