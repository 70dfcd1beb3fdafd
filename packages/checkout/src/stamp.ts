import { lstatSync, type Stats } from "node:fs";
import type { Stamp } from "@pawl/gate";
import { fileSystemPath, folderOf } from "./path-bytes.ts";

/**
 * Makes what tells the stamps of files below a root: `undefined` where no regular file is, and behind a folder that is a
 * link, where reading does not go either.
 */
export function makeStamper(root: string): (path: string) => Stamp | undefined {
  const look = makeLook(root);
  return (path) => {
    const seen = look(path);
    return typeof seen === "object" ? seen : undefined;
  };
}

/**
 * Looks at many files and notes the stamps of those that are regular files, and the paths of those that are gone. What may
 * not be looked at is neither: reading it will say why.
 */
export function lookAtFiles(
  root: string,
  paths: Iterable<string>,
  { stamps, gone }: { readonly stamps: Map<string, Stamp>; readonly gone: Set<string> },
): void {
  const look = makeLook(root);
  for (const path of paths) {
    const seen = look(path);
    if (seen === "gone") gone.add(path);
    else if (typeof seen === "object") stamps.set(path, seen);
  }
}

function makeLook(root: string): (path: string) => Stamp | "gone" | "other" {
  const folders = new Map<string, boolean>([["", true]]);
  /** Whether no folder on the way is a link; each is looked at once. */
  const isReal = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const real = isReal(folderOf(folder)) && statusOf(root, folder)?.isSymbolicLink() !== true;
    folders.set(folder, real);
    return real;
  };
  return (path) => {
    try {
      const stats = statusOf(root, path);
      if (stats === undefined) return "gone";
      return stats.isFile() && isReal(folderOf(path)) ? stampOf(stats) : "other";
    } catch (error) {
      return error instanceof Error && "code" in error && error.code === "ENOTDIR" ? "gone" : "other";
    }
  };
}

function statusOf(root: string, path: string): Stats | undefined {
  return lstatSync(fileSystemPath(root, path), { throwIfNoEntry: false });
}

/** The stamp in a file's status. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, mtimeMs, ctimeMs, ino };
}
