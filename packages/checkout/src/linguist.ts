import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DEFAULT_EXCLUDES } from "./default-excludes.ts";
import { git } from "./git.ts";
import { decodePaths, encodePath, fileSystemPath, folderOf } from "./path-bytes.ts";

/**
 * Which of the files `.gitattributes` or `info/attributes` calls vendored or generated, each with the attribute that does.
 * git is asked only where one of these files, in the folders of the paths or above, speaks of it.
 */
export async function findLinguist(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (paths.length === 0 || !(await hasAttributes(root, paths))) return found;
  const input = Buffer.concat(paths.flatMap((path) => [encodePath(path), Buffer.of(0)]));
  const fields = decodePaths(
    await git(root, ["check-attr", "-z", "--stdin", ...DEFAULT_EXCLUDES.attributes], { input }),
  );
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", attribute = "", value = ""] = fields.slice(at, at + 3);
    if (!noes.has(value) && !found.has(path)) found.set(path, attribute);
  }
  return found;
}

/** What git answers where an attribute is absent or taken back, and how people write it themselves. */
const noes: ReadonlySet<string> = new Set(["unspecified", "unset", "false"]);

async function hasAttributes(root: string, paths: readonly string[]): Promise<boolean> {
  const own = (await git(root, ["rev-parse", "--git-path", "info/attributes"]))
    .toString()
    .replace(/\r?\n$/, "");
  const files = Array.from(foldersAbove(paths), (folder) =>
    fileSystemPath(root, folder === "" ? attributesFile : `${folder}/${attributesFile}`),
  );
  return [resolve(root, own), ...files].some(speaksOfLinguist);
}

const attributesFile = ".gitattributes";

function foldersAbove(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>([""]);
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}

function speaksOfLinguist(file: string | Buffer): boolean {
  if (!existsSync(file)) return false;
  try {
    const text = readFileSync(file, "latin1");
    return DEFAULT_EXCLUDES.attributes.some((attribute) => text.includes(attribute));
  } catch {
    // What cannot be read here may be readable to git, from the index.
    return true;
  }
}
