import type { Unanalysed } from "@pawl/gate";
import { GitFailure, git } from "./git.ts";
import {
  type IndexEntry,
  isFileEntry,
  isLinkEntry,
  isSparseEntry,
  listIndex,
  pathOfEntry,
} from "./index-entries.ts";
import { decodePaths } from "./path-bytes.ts";
import { listUntracked } from "./untracked.ts";

/** What git knows of the files of a working tree, relative to its root; no order is promised. */
export interface GitFiles {
  /** In the index as regular files, each once; some may be gone from the working tree. */
  readonly tracked: readonly string[];
  /** In the index as symbolic links. */
  readonly trackedLinks: readonly string[];
  /** In the index and left out of the working tree by a sparse checkout. */
  readonly sparse: readonly string[];
  /** Files and links that are neither in the index nor ignored; nested repositories are left out. */
  readonly untracked: readonly string[];
  /** Folders that git could not look into; what is untracked in them is not known. */
  readonly unreadable: readonly Unanalysed[];
}

/** More named paths than this are not handed to git one by one: it lists everything, which is as fast and never too long. */
const mostPathspecs = 100;

/**
 * Lists the files below the named paths, at least: with very many names those of the whole working tree.
 * @param look is given the tracked files while git still looks for untracked ones, which takes it longer.
 * @throws {GitFailure} where git cannot read the repository.
 */
export async function listGitFiles(
  root: string,
  named: readonly string[],
  look: (tracked: readonly string[]) => void,
): Promise<GitFiles> {
  const isWhole = named.includes("") || named.length > mostPathspecs;
  const tracking = listIndex(root, isWhole ? [] : named).then((entries) => {
    const sorted = sortEntries(entries);
    look(sorted.files);
    return sorted;
  });
  const [{ files, links, sparse }, others] = await Promise.all([
    tracking,
    listUntracked(root, isWhole ? [] : named),
  ]);
  return {
    tracked: files,
    trackedLinks: links,
    sparse,
    untracked: decodePaths(others.stdout).filter((path) => !path.endsWith("/")),
    unreadable: Array.from(others.stderr.matchAll(unopened), ([, path = "", why = ""]) => ({
      path,
      reason: `the folder cannot be read: ${why}`,
      blocking: true,
    })),
  };
}

const unopened = /^warning: could not open directory '(.*?)\/?': (.*)$/gm;

function sortEntries(entries: readonly IndexEntry[]) {
  const files: string[] = [];
  const links: string[] = [];
  const sparse: string[] = [];
  // A path in conflict has several entries, one after the other, not all of one kind perhaps.
  const push = (list: string[], path: string): void => {
    if (list.at(-1) !== path) list.push(path);
  };
  for (const entry of entries) {
    if (isFileEntry(entry)) push(isSparseEntry(entry) ? sparse : files, pathOfEntry(entry));
    else if (isLinkEntry(entry)) push(links, pathOfEntry(entry));
  }
  return { files, links, sparse };
}

/** Which of the named paths the ignore rules match, whether or not something below is tracked all the same. */
export async function listIgnored(root: string, named: readonly string[]): Promise<readonly string[]> {
  const paths = named.filter((path) => path !== "");
  if (paths.length === 0) return [];
  try {
    // `./`: a name may begin with a colon, which has a meaning of its own. The answer repeats the question.
    const input = Buffer.from(paths.map((path) => `./${path}\0`).join(""));
    const answer = decodePaths(await git(root, ["check-ignore", "-z", "--no-index", "--stdin"], { input }));
    return answer.map((path) => path.slice("./".length));
  } catch (error) {
    // 1: none of them.
    if (error instanceof GitFailure && error.status === 1) return [];
    throw error;
  }
}
