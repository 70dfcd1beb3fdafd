import { DEFAULT_EXCLUDES } from "./default-excludes.ts";
import { git } from "./git.ts";
import { ATTRIBUTES_FILE } from "./linguist.ts";
import { listTree, type ObjectEntry, readEntries } from "./list-tree.ts";
import { folderOf } from "./path-bytes.ts";
import { decidesScope } from "./trusted-scope.ts";

/** The most characters of names: a command line on Windows has no more than 32,767. */
const MOST_CHARACTERS = 20_000;

/**
 * The entries of some files of a commit or tree, as far as it has them, with those that decide whether they are left out:
 * attributes and marks of the folders above. A tree of 10,000 files is not listed for twenty. With very many files, or where
 * one of them is a link, it is all entries: where a link leads may depend on every other one.
 */
export async function listSome(
  root: string,
  id: string,
  files: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly ObjectEntry[]> {
  if (files.length === 0) return [];
  const names = [...withDeciding(files)];
  const length = names.reduce((sum, name) => sum + name.length + 1, 0);
  // Names that are not UTF-8 cannot stand among the arguments.
  if (length > MOST_CHARACTERS || names.some((name) => /[\udc80-\udcff]/u.test(name))) {
    return listTree(root, id, env);
  }
  const ask = ["--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", id, "--", ...names];
  const entries = readEntries(await git(root, ask, { env }));
  return entries.some(({ mode }) => mode === "120000") ? listTree(root, id, env) : entries;
}

function withDeciding(files: readonly string[]): ReadonlySet<string> {
  const paths = new Set(files);
  const folders = new Set<string>();
  for (const path of files) {
    for (let at = path; at !== "" && !folders.has(folderOf(at)); at = folderOf(at)) folders.add(folderOf(at));
  }
  for (const folder of folders) {
    const below = folder === "" ? "" : `${folder}/`;
    const deciding = [ATTRIBUTES_FILE, DEFAULT_EXCLUDES.environmentMarker, "__init__.py"].map(
      (name) => below + name,
    );
    for (const path of deciding) if (decidesScope(path)) paths.add(path);
  }
  return paths;
}
