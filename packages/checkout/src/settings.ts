import { statSync } from "node:fs";
import { join } from "node:path";
import { GitFailure, git } from "./git.ts";
import { gitDirs } from "./git-dir.ts";
import { decodePaths } from "./path-bytes.ts";

/** A setting of git's configuration: its name in git's spelling, and its value; without a value it is true. */
type Setting = readonly [name: string, value: string];

const WANTED = "^(remote\\..*\\.promisor|filter\\..*\\.(clean|process|required))$";

const asked = new Map<string, Promise<readonly Setting[]>>();

/**
 * The settings of a repository that have a say in how it is read: where a partial clone left its objects, and filters. git
 * is asked once for each state of the repository's own files of settings.
 */
export function readSettings(root: string): Promise<readonly Setting[]> {
  const key = [root, ...stampsOfConfig(root)].join("\0");
  const known = asked.get(key) ?? askSettings(root);
  // The last state only: a process that looks at many repositories need not remember them all.
  asked.clear();
  asked.set(key, known);
  // What went wrong once may go well the next time.
  known.catch(() => asked.delete(key));
  return known;
}

function stampsOfConfig(root: string): readonly string[] {
  const dirs = gitDirs(root);
  // Without them nothing tells one state from another.
  if (dirs === undefined) return [String(Math.random())];
  return [join(dirs.common, "config"), join(dirs.own, "config.worktree")].map((file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats === undefined ? "" : `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}`;
  });
}

async function askSettings(root: string): Promise<readonly Setting[]> {
  try {
    return decodePaths(await git(root, ["config", "-z", "--get-regexp", WANTED])).map((line) => {
      const end = line.indexOf("\n");
      return end < 0 ? [line, "true"] : [line.slice(0, end), line.slice(end + 1)];
    });
  } catch (error) {
    // 1: there are none.
    if (error instanceof GitFailure && error.status === 1) return [];
    throw error;
  }
}
