import { lstatSync, type Stats } from "node:fs";
import type { Stamp } from "@pawl/gate";
import { type GitFiles, listGitFiles, listIgnored } from "./git-files.ts";
import { fileSystemPath, folderOf } from "./path-bytes.ts";
import type { Root } from "./root.ts";
import { lookAtFiles } from "./stamp.ts";
import { type WalkedFiles, walk } from "./walk.ts";

/** What was found on disk and in the index. */
export interface Listing extends WalkedFiles {
  /** Files that a sparse checkout left out. */
  readonly sparse: readonly string[];
  /** Of tracked files that matter, their stamps. */
  readonly stamps: ReadonlyMap<string, Stamp>;
}

/**
 * Lists all that lies at and below the named paths, each path once. Of tracked files only those that matter are looked for
 * on disk: others may be gone.
 */
export async function listFiles(
  { root, kind, named }: Root,
  matters: (path: string) => boolean,
): Promise<Listing> {
  const stamps = new Map<string, Stamp>();
  if (kind === "plain") return { ...walk(root, named), sparse: [], stamps };
  const gone = new Set<string>();
  const look = (tracked: readonly string[]): void =>
    lookAtFiles(root, tracked.filter(matters), { stamps, gone });
  const [known, ignored] = await Promise.all([listGitFiles(root, named, look), listIgnored(root, named)]);
  const untracked = sortByKind(root, known.untracked);
  const present = known.sparse.filter((path) => lookAt(root, path)?.isFile());
  const there = gone.size === 0 ? known.tracked : known.tracked.filter((path) => !gone.has(path));
  const walked = walk(root, findUnknown(named, { ...known, tracked: there }, ignored));
  const files = new Set([...there, ...present, ...untracked.files, ...walked.files]);
  return {
    stamps,
    files: [...files],
    links: [...new Set([...known.trackedLinks, ...untracked.links, ...walked.links])],
    special: walked.special,
    unreadable: [...known.unreadable, ...walked.unreadable],
    sparse: known.sparse.filter((path) => !files.has(path)),
  };
}

/** The named paths that only a walk finds: git ignores them, or all that is in them (a `.gitignore` of `*` inside). */
function findUnknown(
  named: readonly string[],
  known: GitFiles,
  ignored: readonly string[],
): readonly string[] {
  if (named.includes("")) return ignored;
  const below = new Set<string>([""]);
  for (const path of [known.tracked, known.trackedLinks, known.sparse, known.untracked].flat()) {
    for (let at = path; !below.has(at); at = folderOf(at)) below.add(at);
  }
  return [...new Set([...ignored, ...named.filter((path) => !below.has(path))])];
}

/** git lists untracked links among the files. */
function sortByKind(root: string, paths: readonly string[]) {
  const files: string[] = [];
  const links: string[] = [];
  for (const path of paths) {
    const stats = lookAt(root, path);
    if (stats?.isFile()) files.push(path);
    else if (stats?.isSymbolicLink()) links.push(path);
  }
  return { files, links };
}

function lookAt(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(fileSystemPath(root, path), { throwIfNoEntry: false });
  } catch {
    // Listed a moment ago, and a folder on the way to it is none any more.
    return undefined;
  }
}
