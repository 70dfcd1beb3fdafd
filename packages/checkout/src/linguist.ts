import { existsSync, readFileSync } from "node:fs";
import type { BlobReader } from "./cat-file.ts";
import { DEFAULT_EXCLUDES } from "./default-excludes.ts";
import { git } from "./git.ts";
import { gitPath } from "./git-dir.ts";
import { decodePaths, encodePath, fileSystemPath, folderOf } from "./path-bytes.ts";
import { withScratch, writeTree } from "./scratch.ts";

/** The name of the files that hold attributes. */
export const ATTRIBUTES_FILE = ".gitattributes";

/**
 * Which of the files `.gitattributes` or `info/attributes` calls vendored or generated, each with the attribute that does.
 * git is asked only where one of these files, in the folders of the paths or above, speaks of it.
 */
export async function findLinguist(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0 || !(await hasAttributes(root, paths))) return new Map();
  return askAttributes(root, paths, [], {});
}

/**
 * The same for a tree of objects: of the files named `.gitattributes` only those given, with their contents, count.
 * They are handed to git as an index of ours, because `check-attr --source` is there from git 2.40 on only.
 */
export async function findLinguistIn(
  root: string,
  paths: readonly string[],
  attributes: readonly { readonly path: string; readonly id: string; readonly bytes: Uint8Array }[],
): Promise<ReadonlyMap<string, string>> {
  const speaking = attributes.some(({ bytes }) => namesLinguist(Buffer.from(bytes).toString("latin1")));
  if (paths.length === 0 || !(speaking || speaksOfLinguist(await gitPath(root, "info/attributes")))) {
    return new Map();
  }
  return withScratch(root, async (scratch) => {
    await writeTree(
      root,
      scratch,
      attributes.map(({ path, id }) => ({ id, path: encodePath(path) })),
    );
    return askAttributes(root, paths, ["--cached"], scratch.env);
  });
}

/** Whether a file is one of those that hold attributes. */
export function isAttributes(path: string): boolean {
  return path === ATTRIBUTES_FILE || path.endsWith(`/${ATTRIBUTES_FILE}`);
}

/** Reads files of attributes, given as path and id, for `findLinguistIn`. */
export function readAttributes(blobs: BlobReader, attributes: readonly (readonly [string, string])[]) {
  return Promise.all(
    attributes.map(async ([path, id]) => {
      const blob = await blobs.read(id);
      return { path, id, bytes: "bytes" in blob ? blob.bytes : new Uint8Array() };
    }),
  );
}

async function askAttributes(
  root: string,
  paths: readonly string[],
  options: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const input = Buffer.concat(paths.flatMap((path) => [encodePath(path), Buffer.of(0)]));
  const ask = ["check-attr", ...options, "-z", "--stdin", ...DEFAULT_EXCLUDES.attributes];
  const fields = decodePaths(await git(root, ask, { input, env }));
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = "", attribute = "", value = ""] = fields.slice(at, at + 3);
    if (!noes.has(value) && !found.has(path)) found.set(path, attribute);
  }
  return found;
}

/** What git answers where an attribute is absent or taken back, and how people write it themselves. */
const noes: ReadonlySet<string> = new Set(["unspecified", "unset", "false"]);

async function hasAttributes(root: string, paths: readonly string[]): Promise<boolean> {
  const files = Array.from(foldersAbove(paths), (folder) =>
    fileSystemPath(root, folder === "" ? ATTRIBUTES_FILE : `${folder}/${ATTRIBUTES_FILE}`),
  );
  return [await gitPath(root, "info/attributes"), ...files].some(speaksOfLinguist);
}

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
    return namesLinguist(readFileSync(file, "latin1"));
  } catch {
    // What cannot be read here may be readable to git, from the index.
    return true;
  }
}

function namesLinguist(text: string): boolean {
  return DEFAULT_EXCLUDES.attributes.some((attribute) => text.includes(attribute));
}
