import { git } from "./git.ts";
import { decodePaths } from "./path-bytes.ts";

/** An entry of a tree of objects. */
export interface ObjectEntry {
  /** Six octal digits: `100644` or `100755` for a file, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** The listings of the last trees, by root and id: what an id stands for never changes, and a base is listed twice. */
const listed = new Map<string, readonly ObjectEntry[]>();
const MOST_LISTED = 2;

/** All entries of a commit or tree, given by its full id, also those in its folders. */
export async function listTree(
  root: string,
  id: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly ObjectEntry[]> {
  const key = `${root}\0${id}`;
  const entries = listed.get(key) ?? (await askTree(root, id, env));
  listed.delete(key);
  listed.set(key, entries);
  for (const [oldest] of [...listed].slice(0, -MOST_LISTED)) listed.delete(oldest);
  return entries;
}

async function askTree(
  root: string,
  treeish: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly ObjectEntry[]> {
  return readEntries(await git(root, ["ls-tree", "-r", "-z", "--full-tree", treeish], { env }));
}

/** Reads what `git ls-tree -r -z` wrote. */
export function readEntries(list: Buffer): readonly ObjectEntry[] {
  return decodePaths(list).map((line) => {
    const tab = line.indexOf("\t");
    const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
    return { mode, id, path: line.slice(tab + 1) };
  });
}
