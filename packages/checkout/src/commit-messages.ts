import { OFFLINE } from "./commits.ts";
import { GitFailure, git } from "./git.ts";

/** More than anyone reviews in one go; the newest count. */
const MOST = "1000";

/**
 * The messages of the commits that `head` has and `base` does not, newest first; none where history is not here, as in a
 * clone of depth 1.
 */
export async function commitMessages(root: string, base: string, head: string): Promise<readonly string[]> {
  const range = ["--end-of-options", `${base}..${head}`];
  try {
    const args = ["log", "-z", "--format=%B", "--no-show-signature", "--max-count", MOST, ...range];
    const text = (await git(root, args, { env: OFFLINE })).toString();
    return text.split("\0").filter((message) => message !== "");
  } catch (error) {
    if (error instanceof GitFailure) return [];
    throw error;
  }
}
