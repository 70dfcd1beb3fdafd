import { accessSync, constants, copyFileSync, existsSync, statSync, utimesSync } from "node:fs";
import { type FoundIndex, findIndex } from "./found-index.ts";
import { GitFailure, git } from "./git.ts";
import { decodePaths, encodePath, fileSystemPath } from "./path-bytes.ts";
import type { Scratch } from "./scratch.ts";
import { listUntracked } from "./untracked.ts";

/** The index or the working tree, written as a tree of objects into a scratch. */
export interface WrittenHead {
  readonly tree: string;
  /** Paths in conflict, which the tree lacks. */
  readonly unmerged: readonly string[];
  /** Paths that differ from the index and that the tree holds as the index does: not wanted, or not readable. */
  readonly unread: readonly string[];
}

/** Writes what the index holds. */
export async function writeIndex(root: string, scratch: Scratch): Promise<WrittenHead> {
  await copyIndex(root, scratch);
  const unmerged = await listUnmerged(root, scratch);
  await updateIndex(root, scratch, ["--force-remove"], unmerged);
  return { tree: await finish(root, scratch), unmerged, unread: [] };
}

/**
 * Writes what the working tree holds: of tracked and of untracked-not-ignored files those that are wanted, with line ends
 * converted as for a commit.
 */
export async function writeWorkingTree(
  root: string,
  scratch: Scratch,
  wants: (path: string) => boolean,
): Promise<WrittenHead> {
  const { isOwn } = await copyIndex(root, scratch);
  const { env } = scratch;
  const [differing, others, hadUnmerged] = await Promise.all([
    listDiffering(root, scratch),
    // In a hook the index may be another one, and what that lacks is untracked.
    isOwn ? listUntracked(root) : listUntracked(root, [], env),
    listUnmerged(root, scratch),
  ]);
  const { edited, gone } = differing;
  const added = decodePaths(others.stdout);
  const isReadable = whetherReadable(root, wants);
  const unread = edited.filter((path) => !isReadable(path));
  // What is gone may lie behind a link by now, where git would not even look for it.
  await updateIndex(root, scratch, ["--force-remove"], gone);
  await takeFromDisk(root, scratch, [...edited, ...added].filter(isReadable));
  const unmerged = hadUnmerged.length === 0 ? [] : await listUnmerged(root, scratch);
  await updateIndex(root, scratch, ["--force-remove"], unmerged);
  return { tree: await finish(root, scratch), unmerged, unread };
}

/** With its time: by that git knows which files it must compare, those written after the index. */
async function copyIndex(root: string, { index }: Scratch): Promise<FoundIndex> {
  const found = await findIndex(root);
  if (!existsSync(found.file)) return found;
  const { mtimeMs } = statSync(found.file);
  copyFileSync(found.file, index);
  utimesSync(index, Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000));
  return found;
}

/** Status 1 says that some files differ. */
async function refresh(root: string, env: Readonly<Record<string, string>>): Promise<void> {
  try {
    await git(root, ["update-index", "-q", "--really-refresh"], { env });
  } catch (error) {
    if (!(error instanceof GitFailure) || error.status !== 1) throw error;
  }
}

/** Which files of the scratch's index are others on disk, and which are not there. */
export async function listDiffering(root: string, { env }: Scratch) {
  await refresh(root, env);
  // Answers are `<letter>` NUL `<path>` NUL.
  const ask = ["diff-files", "--name-status", "--no-renames", "--ignore-submodules=all", "-z"];
  const fields = decodePaths(await git(root, ask, { env }));
  const edited = new Set<string>();
  const gone = new Set<string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    (fields[at] === "D" ? gone : edited).add(fields[at + 1] ?? "");
  }
  return { edited: [...edited].filter((path) => !gone.has(path)), gone: [...gone] };
}

async function listUnmerged(root: string, { env }: Scratch): Promise<readonly string[]> {
  const stages = decodePaths(await git(root, ["ls-files", "--unmerged", "-z"], { env }));
  return [...new Set(stages.map((line) => line.slice(line.indexOf("\t") + 1)))];
}

/** Puts files into the scratch's index as they are on disk, converted as for a commit, and their blobs into the scratch. */
export function takeFromDisk(root: string, scratch: Scratch, paths: readonly string[]): Promise<void> {
  return updateIndex(root, scratch, ["--add", "--remove", "--replace"], paths);
}

async function updateIndex(
  root: string,
  { env }: Scratch,
  options: readonly string[],
  paths: readonly string[],
): Promise<void> {
  if (paths.length === 0) return;
  const input = Buffer.concat(paths.flatMap((path) => [encodePath(path), Buffer.of(0)]));
  await git(root, ["-c", "core.safecrlf=false", "update-index", ...options, "-z", "--stdin"], { env, input });
}

async function finish(root: string, { env }: Scratch): Promise<string> {
  return (await git(root, ["write-tree", "--missing-ok"], { env })).toString().trim();
}

/** Makes what says which files can be taken from disk. One that is gone can be "read": it is taken away. */
export function whetherReadable(root: string, wants: (path: string) => boolean): (path: string) => boolean {
  return (path) => {
    if (!wants(path) || path.endsWith("/")) return false;
    const file = fileSystemPath(root, path);
    try {
      if (existsSync(file)) accessSync(file, constants.R_OK);
      return true;
    } catch {
      return false;
    }
  };
}
