import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { gitPath } from "./git-dir.ts";

/** The index of a working tree. */
export interface FoundIndex {
  /** Absolute; before the first `git add` it is not there. */
  readonly file: string;
  /** Whether it is the one that git would take by itself. */
  readonly isOwn: boolean;
}

/** Finds the index. A hook of `git commit <path>` sees the one that is committed as another file of the same git directory. */
export async function findIndex(root: string): Promise<FoundIndex> {
  const own = await gitPath(root, "index");
  const given = process.env.GIT_INDEX_FILE;
  if (given === undefined || given === "") return { file: own, isOwn: true };
  const path = resolve(root, given);
  const below = relative(await gitPath(root, "."), path);
  const isOther = !isAbsolute(below) && below.split(sep)[0] !== ".." && existsSync(path);
  return { file: isOther ? path : own, isOwn: !isOther || path === own };
}
