import { IncompleteClone, parentsOf } from "@pawl/checkout";
import type { WorkflowEvent } from "../event/read-event.ts";
import { findBranchPoint } from "./branch-point.ts";
import { type Clone, fetchCommit, haveCommit } from "./fetch.ts";
import type { FoundBase } from "./found-base.ts";

type PullEvent = Extract<WorkflowEvent, { readonly name: "pull_request" | "pull_request_target" }>;

/**
 * The base of a pull request whose merge, or whose own commit, is checked out. The first parent counts only where the
 * checked out commit is GitHub's merge: that of a branch into which the base was merged by hand is the branch's own past.
 */
export async function findPullBase(event: PullEvent, clone: Clone, head: string): Promise<FoundBase> {
  const merged = head === event.sha ? await mergedInto(event, clone, head) : undefined;
  if (merged !== undefined) return { head, base: await haveCommit(clone, merged), reason: MERGED };
  return { head, base: await branchPoint(event, clone, head), reason: BRANCHED };
}

/**
 * The head and the base of a pull request whose workflow runs in the base's rights. The pull request's merge is fetched as
 * objects and never written to disk. Where GitHub has no merge of the event's commit (a conflict, or it has not been made
 * yet) that commit itself is judged: an older merge could hide what was pushed since.
 */
export async function findTargetBase(event: PullEvent, clone: Clone): Promise<FoundBase> {
  const merge = await fetchMerge(event, clone);
  const merged = merge === undefined ? undefined : await mergedInto(event, clone, merge);
  if (merge !== undefined && merged !== undefined) {
    return { head: merge, base: await haveCommit(clone, merged), reason: MERGED };
  }
  const head = await haveCommit(clone, event.headSha);
  return { head, base: await branchPoint(event, clone, head), reason: BRANCHED };
}

const MERGED = "what the pull request would be merged into";
const BRANCHED = "where the pull request left its base";

/** Undefined where there is none; where that is because nothing can be fetched, the next fetch says so. */
async function fetchMerge({ number }: PullEvent, clone: Clone): Promise<string | undefined> {
  try {
    return await fetchCommit(clone, `refs/pull/${number}/merge`);
  } catch (error) {
    if (error instanceof IncompleteClone) return undefined;
    throw error;
  }
}

/** The first parent of a merge of the event's commit; undefined for any other commit. */
async function mergedInto({ headSha }: PullEvent, { root }: Clone, commit: string) {
  const [into, merged, ...more] = await parentsOf(root, commit);
  return merged === headSha && more.length === 0 ? into : undefined;
}

async function branchPoint({ baseSha }: PullEvent, clone: Clone, head: string): Promise<string> {
  return findBranchPoint(clone, await haveCommit(clone, baseSha), head);
}
