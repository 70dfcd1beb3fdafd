import type { Tree, Unanalysed } from "@pawl/gate";
import { isMarker, markFolders } from "./default-excludes.ts";
import { findLinguist } from "./linguist.ts";
import { isLinkOut, isLinkToFolder } from "./links.ts";
import { type Listing, listFiles } from "./listing.ts";
import { folderOf } from "./path-bytes.ts";
import { makeReader } from "./read-file.ts";
import { resolveRoot } from "./root.ts";
import { makeScope, type Scope, type ScopeOptions } from "./scope.ts";
import { Selection } from "./selection.ts";

/** What to open: the paths as they were named, against `cwd` (none: `cwd` itself), and what of them is asked for. */
export interface WorkingTreeOptions extends ScopeOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
}

/** A tree of files on disk. */
export interface WorkingTree extends Tree {
  /** Absolute; the paths of the tree are relative to it. */
  readonly root: string;
  readonly kind: "git" | "plain";
}

/**
 * Lists the files on disk at and below the named paths: tracked and untracked-not-ignored in a git working tree, all in a
 * plain folder or where a path is named that git ignores. Submodules, nested repositories and links are not followed.
 * @throws {UsageError} for a path that cannot be judged, and where git fails.
 */
export async function openWorkingTree(options: WorkingTreeOptions): Promise<WorkingTree> {
  const place = await resolveRoot(options.cwd, options.paths);
  const { root, kind } = place;
  const listed = await listFiles(place, (path) => options.wants(path) || isMarker(path));
  const { trusted } = options;
  const marks = markFolders(listed.files);
  const scope = makeScope(options, place.named, trusted?.marks(marks) ?? marks);
  const selection = new Selection(scope, place.named);
  const links = new Set(listed.links);
  const files = selection.take(listed.files).filter((path) => !isBehind(links, path));
  for (const path of listed.sparse) {
    if (scope.standing(path) === "in") selection.count("sparse checkout");
  }
  const ask = trusted?.attributed ?? ((asked: readonly string[]) => findLinguist(root, asked));
  const attributed = kind === "git" && options.defaultExcludes ? await ask(files) : new Map<string, string>();
  const paths = selection.takeUnattributed(files, attributed);
  const read = makeReader(root);
  // What is kept for as long as the tree is are the stamps, not the whole listing.
  const { stamps } = listed;
  return {
    root,
    kind,
    description: kind === "git" ? `the working tree of ${root}` : `the folder ${root}`,
    paths: paths.sort(),
    unanalysed: [...listed.unreadable, ...describeOthers(root, listed, scope)].sort(byPath),
    excluded: selection.excluded(),
    origin: { kind: "files", root },
    stampOf: (path) => stamps.get(path),
    read: async (path) => {
      const file = read(path);
      return file && { path, bytes: file.bytes };
    },
  };
}

/** Whether a folder on the way to a file is a link: git still tracks files that such a link has taken the place of. */
function isBehind(links: ReadonlySet<string>, path: string): boolean {
  if (links.size === 0) return false;
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
    if (links.has(folder)) return true;
  }
  return false;
}

/** Links out of the tree, and what has the name of a file that is wanted and is none. */
function* describeOthers(root: string, listed: Listing, scope: Scope): Generator<Unanalysed> {
  for (const path of listed.links) {
    const isAsked =
      scope.standing(path) === "in" || (scope.placing(path) === "in" && isLinkToFolder(root, path));
    if (isAsked && isLinkOut(root, path)) {
      yield { path, reason: "symbolic link out of the tree, not followed", blocking: false };
    }
  }
  for (const path of listed.special) {
    if (scope.standing(path) === "in") yield { path, reason: "not a regular file", blocking: false };
  }
}

function byPath(one: Unanalysed, other: Unanalysed): number {
  return one.path < other.path ? -1 : 1;
}
