import { resolveCommit } from "./commits.ts";
import { listSome } from "./list-some.ts";
import { listTree } from "./list-tree.ts";
import { type ObjectTree, type ObjectTreeOptions, openObjects } from "./object-tree.ts";
import { readObjects } from "./read-objects.ts";

/**
 * The files of a commit, read from git's objects: nothing is checked out. Excludes count as in a working tree.
 * @throws {UsageError} where there is no such commit.
 * @throws {IncompleteClone} where its objects cannot be read: missing and not to be fetched, or damaged.
 */
export async function openCommit(
  options: ObjectTreeOptions & {
    readonly commit: string;
    /** The only files that may be wanted, where that is known: then no others need be listed. */
    readonly only?: readonly string[];
  },
): Promise<ObjectTree> {
  const { root, commit, access, only } = options;
  const id = await resolveCommit(root, commit);
  const entries = await readObjects(root, access, (env) =>
    only === undefined ? listTree(root, id, env) : listSome(root, id, only, env),
  );
  return openObjects(options, { description: `commit ${id}`, entries, unmerged: [] });
}
