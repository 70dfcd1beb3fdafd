import { resolveCommit } from "./commits.ts";
import { listTree } from "./list-tree.ts";

/**
 * The paths of everything in a commit, whether it is looked at or not: what is not among them is gone.
 * @throws {UsageError} where there is no such commit here.
 */
export async function commitPaths(root: string, commit: string): Promise<ReadonlySet<string>> {
  const entries = await listTree(root, await resolveCommit(root, commit));
  return new Set(entries.map(({ path }) => path));
}
