import { runGit } from "./git.ts";
import { decodePaths } from "./path-bytes.ts";
import { shareAnswer } from "./share-answer.ts";
import type { IndexChoice } from "./untracked.ts";

const ask = async (
  root: string,
  named: readonly string[],
  env: IndexChoice,
): Promise<readonly IndexEntry[]> => {
  const list = ["--literal-pathspecs", "ls-files", "-z", "-v", "--stage", "--", ...named];
  return decodePaths((await runGit(root, list, env && { env })).stdout);
};

const askShared = shareAnswer((root, named) => ask(root, named, undefined));

/**
 * An entry of the index as `git ls-files -v --stage` writes it: `<tag> <mode> <id> <stage>\t<path>`. The tag is `S` where a
 * sparse checkout leaves the file out, and a small letter where git is to take it for unchanged. There may be very many: it
 * is taken apart only where that is needed.
 */
export type IndexEntry = string;

/**
 * The entries of the index.
 * @param named the paths at and below which to look; none: everywhere.
 * @param env names another index than the repository's own.
 */
export function listIndex(
  root: string,
  named: readonly string[] = [],
  env?: IndexChoice,
): Promise<readonly IndexEntry[]> {
  return env === undefined ? askShared(root, named) : ask(root, named, env);
}

/** The path of an entry. */
export function pathOfEntry(entry: IndexEntry): string {
  return entry.slice(entry.indexOf("\t") + 1);
}

/** Whether an entry is a regular file, executable or not. */
export function isFileEntry(entry: IndexEntry): boolean {
  return entry.startsWith("100", 2);
}

/** Whether an entry is a symbolic link. */
export function isLinkEntry(entry: IndexEntry): boolean {
  return entry.startsWith("120000", 2);
}

/** Whether a sparse checkout leaves the entry out of the working tree. */
export function isSparseEntry(entry: IndexEntry): boolean {
  return entry.startsWith("S") || entry.startsWith("s");
}

/** Whether git compares the entry with the file on disk as it stands: it is not in conflict, nor to be taken for unchanged. */
export function isPlainEntry(entry: IndexEntry): boolean {
  return entry.charCodeAt(0) < SMALL_A && entry.charCodeAt(entry.indexOf("\t") - 1) === ZERO;
}

const SMALL_A = 0x61;
const ZERO = 0x30;
