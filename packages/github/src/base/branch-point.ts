import { IncompleteClone, mergeBase } from "@pawl/checkout";
import { type Clone, haveCommit } from "./fetch.ts";

/**
 * The commit where two lines of history parted. A shallow clone does not hold those lines: GitHub is asked, and that one
 * commit fetched.
 * @throws {IncompleteClone} where it cannot be had.
 * @throws {UsageError} where the histories are unrelated.
 */
export async function findBranchPoint(clone: Clone, theirs: string, ours: string): Promise<string> {
  try {
    return await mergeBase(clone.root, theirs, ours);
  } catch (error) {
    if (!(error instanceof IncompleteClone)) throw error;
    const answer = await clone.askMergeBase(theirs, ours);
    if (answer === undefined) throw error;
    return haveCommit(clone, answer);
  }
}
