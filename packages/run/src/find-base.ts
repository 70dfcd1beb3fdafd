import { findStoppedMerge, mergeBase, resolveCommit, resolveRoot } from "@pawl/checkout";
import { UsageError } from "@pawl/gate";

/**
 * The commit that a branch is compared with: where it left `ref`.
 * @throws {UsageError} where there is no such ref, no common history, or no repository.
 * @throws {IncompleteClone} where the clone does not reach back that far.
 */
export async function findMergeBase(cwd: string, paths: readonly string[], ref: string): Promise<string> {
  const root = await repositoryRoot(cwd, paths, "--base");
  const [theirs, ours] = await Promise.all([resolveCommit(root, ref), resolveCommit(root, "HEAD")]);
  return mergeBase(root, theirs, ours);
}

/**
 * What the next commit is compared with: HEAD's commit, `undefined` before the first one. The commit that concludes a merge
 * is compared with what git made of both sides: what comes from the other side is no doing of whoever solves conflicts.
 */
export async function findStagedBase(cwd: string, paths: readonly string[]): Promise<string | undefined> {
  const root = await repositoryRoot(cwd, paths, "--staged");
  const merge = await findStoppedMerge(root);
  if (merge !== undefined) return merge;
  try {
    return await resolveCommit(root, "HEAD");
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

async function repositoryRoot(cwd: string, paths: readonly string[], option: string): Promise<string> {
  const { root, kind } = await resolveRoot(cwd, paths);
  if (kind === "git") return root;
  throw new UsageError(`${option} needs a git repository`, `${root} is none.`);
}
