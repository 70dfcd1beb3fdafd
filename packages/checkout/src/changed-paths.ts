import { UsageError } from "@pawl/gate";
import { resolveCommit } from "./commits.ts";
import { diffDisk } from "./diff-disk.ts";
import { git } from "./git.ts";
import { withScratch } from "./scratch.ts";

/**
 * The files of the working tree that differ from HEAD or that it does not have, untracked-not-ignored ones among them,
 * sorted. Before the first commit these are all files.
 */
export function changedPaths(root: string, wants: (path: string) => boolean): Promise<readonly string[]> {
  return withScratch(root, async (scratch) => {
    const base = await findHead(root);
    const { differences, unread } = await diffDisk({ root, base, wants, access: undefined }, scratch);
    const paths = differences.flatMap(({ head }) => (head === undefined ? [] : [head.path]));
    return [...new Set([...paths, ...unread])].filter(wants).sort();
  });
}

/** HEAD's commit, before the first commit the empty tree, which git knows without having it. */
async function findHead(root: string): Promise<string> {
  try {
    return await resolveCommit(root, "HEAD");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return (await git(root, ["hash-object", "-t", "tree", "--stdin"])).toString().trim();
  }
}
