import type { Change } from "@pawl/gate";
import { makeBlobReader } from "./cat-file.ts";
import { DEFAULT_EXCLUDES, type FolderMarks, markFolders } from "./default-excludes.ts";
import { findLinguistIn, isAttributes, readAttributes } from "./linguist.ts";
import { listTree } from "./list-tree.ts";
import type { ObjectTreeOptions } from "./object-tree.ts";
import { fetchMissing } from "./partial-clone.ts";
import { folderOf } from "./path-bytes.ts";
import { readObjects } from "./read-objects.ts";

/** What another state of the tree says of which files are left out, for a head that must not decide that by itself. */
export interface TrustedScope {
  /** Which of the files its attributes leave out, each with the attribute. */
  attributed(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The marks of the head's folders, without those by which folders that it has would be left out now. */
  marks(own: FolderMarks): FolderMarks;
}

/** Whether a file has a say in which other files are left out. */
export function decidesScope(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "__init__.py") {
    const folder = folderOf(path);
    return DEFAULT_EXCLUDES.builds.some((build) => folder === build || folder.endsWith(`/${build}`));
  }
  return isAttributes(path) || name === DEFAULT_EXCLUDES.environmentMarker;
}

/** Whether a change touches a file that decides which others are left out. */
export function changesScope({ changed, basePaths }: Pick<Change, "changed" | "basePaths">): boolean {
  return [...changed, ...basePaths].some(decidesScope);
}

/**
 * Reads what a commit says of which files are left out.
 * @throws {IncompleteClone} where its objects cannot be read.
 */
export async function openTrustedScope({
  root,
  commit,
  access,
}: Pick<ObjectTreeOptions, "root" | "access"> & { readonly commit: string }): Promise<TrustedScope> {
  const entries = await readObjects(root, access, (env) => listTree(root, commit, env));
  const files = new Map(
    entries.flatMap(({ mode, path, id }) => (mode.startsWith("100") ? [[path, id]] : [])),
  );
  const base = markFolders(files.keys());
  const folders = new Set<string>();
  for (const path of files.keys()) {
    for (let at = folderOf(path); at !== "" && !folders.has(at); at = folderOf(at)) folders.add(at);
  }
  return {
    async attributed(paths) {
      const attributes = [...files].filter(([path]) => isAttributes(path));
      await fetchMissing(
        root,
        attributes.map(([, id]) => id),
        access,
      );
      const blobs = makeBlobReader(root);
      try {
        return await findLinguistIn(root, paths, await readAttributes(blobs, attributes));
      } finally {
        blobs.close();
      }
    },
    marks: ({ environments, packages }) => ({
      environments: new Set(
        [...environments].filter((folder) => base.environments.has(folder) || !folders.has(folder)),
      ),
      packages: new Set([...packages, ...base.packages]),
    }),
  };
}
