import { UsageError } from "@pawl/gate";
import { resolveCommit } from "./commits.ts";
import { git } from "./git.ts";
import { diffTrees } from "./raw-diff.ts";
import { withScratch } from "./scratch.ts";
import { writeWorkingTree } from "./write-head.ts";

/**
 * The files of the working tree that differ from HEAD or that it does not have, untracked-not-ignored ones among them,
 * sorted. Before the first commit these are all files.
 */
export function changedPaths(root: string, wants: (path: string) => boolean): Promise<readonly string[]> {
  return withScratch(root, async (scratch) => {
    const base = await findHead(root);
    const { tree, unread, unmerged } = await writeWorkingTree(root, scratch, wants);
    const differences = await diffTrees(root, scratch.env, base, tree, { renames: false });
    const paths = differences.flatMap(({ head }) => (head === undefined ? [] : [head.path]));
    return [...new Set([...paths, ...unread, ...unmerged])].filter(wants).sort();
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
