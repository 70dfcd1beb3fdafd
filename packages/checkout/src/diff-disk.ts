import type { RemoteAccess } from "./access.ts";
import { findIndex } from "./found-index.ts";
import { git } from "./git.ts";
import {
  type IndexEntry,
  isFileEntry,
  isPlainEntry,
  isSparseEntry,
  listIndex,
  pathOfEntry,
} from "./index-entries.ts";
import { isAttributes } from "./linguist.ts";
import { decodePaths, encodePath } from "./path-bytes.ts";
import { type Difference, diffIndex, diffTrees, isSame } from "./raw-diff.ts";
import { readObjects } from "./read-objects.ts";
import type { Scratch } from "./scratch.ts";
import { listUntracked } from "./untracked.ts";
import { listDiffering, takeFromDisk, whetherReadable, writeWorkingTree } from "./write-head.ts";

/** What to compare the working tree with. */
export interface DiskRequest {
  /** Absolute: the top of the working tree. */
  readonly root: string;
  /** The full id of a commit or tree. */
  readonly base: string;
  /** Files that are looked into. */
  wants(path: string): boolean;
  readonly access: RemoteAccess | undefined;
}

/** How the working tree differs. New blobs are in the scratch. */
export interface DiskDifferences {
  readonly differences: readonly Difference[];
  /** Paths that differ from the index, in a way that is not known: not wanted, not readable, or in conflict. */
  readonly unread: readonly string[];
}

/**
 * Compares the working tree with a commit or tree: tracked files, and untracked-not-ignored ones that are wanted, with line
 * ends converted as for a commit. git looks at the status of every file once; content is read only of those whose status is
 * not the one that the index knows.
 */
export async function diffDisk(request: DiskRequest, scratch: Scratch): Promise<DiskDifferences> {
  const { root, base, wants, access } = request;
  const { file, isOwn } = await findIndex(root);
  const index = { GIT_INDEX_FILE: file };
  // In a hook the index may be another one, and what that lacks is untracked.
  const choice = isOwn ? undefined : index;
  const asked = readObjects(root, access, (env) =>
    diffIndex(root, { ...scratch.env, ...env, ...index }, base),
  );
  const untracked = listUntracked(root, [], choice);
  // All at once, but a broken index is for the question about the index to name.
  for (const answer of [asked, untracked]) answer.catch(() => {});
  const entries = await listIndex(root, [], choice);
  if (!entries.every(isPlainEntry)) return diffWritten(request, scratch);
  const added = decodePaths((await untracked).stdout).filter(whetherReadable(root, wants));
  const found = await asked;
  const dirty = found.flatMap(({ head }) => (head !== undefined && isUnknown(head.id) ? [head.path] : []));
  const { ids, unread } = await readIds(request, scratch, { entries, dirty, added });
  const side = (path: string) => {
    const id = ids.get(path);
    return id === undefined ? undefined : { path, id };
  };
  const fresh = new Set(added);
  const differences = found.map(({ base, head }) => {
    // What is in the base and not in the index may be on disk all the same.
    if (head === undefined)
      return { base, head: base && fresh.delete(base.path) ? side(base.path) : undefined };
    return { base, head: isUnknown(head.id) ? side(head.path) : head };
  });
  const news = Array.from(fresh, (path): Difference => ({ base: undefined, head: side(path) }));
  return { differences: [...differences, ...news].filter((difference) => !isSame(difference)), unread };
}

function isUnknown(id: string): boolean {
  return /^0+$/.test(id);
}

/**
 * Ids of the blobs that files on disk would be committed as; of dirty ones that are not looked into, the ids that the index
 * has. They go through an index of nothing else, so that the cost is theirs.
 */
async function readIds(
  { root, wants }: DiskRequest,
  scratch: Scratch,
  files: {
    readonly entries: readonly IndexEntry[];
    readonly dirty: readonly string[];
    readonly added: readonly string[];
  },
): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly unread: readonly string[] }> {
  const { entries, added } = files;
  const dirty = new Set(files.dirty);
  if (dirty.size + added.length === 0) return { ids: new Map(), unread: [] };
  const { env } = scratch;
  // How line ends are converted depends on what the index holds, and on attributes that a sparse checkout left out.
  const seeds = entries.filter((entry) => {
    const path = pathOfEntry(entry);
    return dirty.has(path) || (isSparseEntry(entry) && isAttributes(path));
  });
  const input = Buffer.concat(
    seeds.flatMap((entry) => [encodePath(entry.slice(entry.indexOf(" ") + 1)), Buffer.of(0)]),
  );
  await git(root, ["update-index", "-z", "--index-info"], { env, input });
  const isReadable = whetherReadable(root, wants);
  const others = files.dirty.filter((path) => !isReadable(path));
  const differing = others.length === 0 ? undefined : await listDiffering(root, scratch);
  await takeFromDisk(root, scratch, [...files.dirty.filter(isReadable), ...added]);
  const ids = new Map<string, string>();
  for (const entry of await listIndex(root, [], env)) {
    if (isFileEntry(entry)) ids.set(pathOfEntry(entry), entry.split(" ", 3)[2] ?? "");
  }
  return { ids, unread: others.filter((path) => differing?.edited.includes(path)) };
}

/** The same by way of a tree of all files, which git would not compare as they are: in conflict, or to be taken for unchanged. */
async function diffWritten(
  { root, base, wants, access }: DiskRequest,
  scratch: Scratch,
): Promise<DiskDifferences> {
  const { tree, unread, unmerged } = await writeWorkingTree(root, scratch, wants);
  const differences = await readObjects(root, access, (env) =>
    diffTrees(root, { ...scratch.env, ...env }, base, tree, { renames: false }),
  );
  return { differences, unread: [...unread, ...unmerged] };
}
