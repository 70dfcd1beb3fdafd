import { lstatSync, type Stats } from "node:fs";
import type { Stamp } from "@pawl/gate";
import { fileSystemPath } from "./path-bytes.ts";

/** The stamp of a file, not followed where it is a link; `undefined` where nothing is there. */
export function readStamp(root: string, path: string): Stamp | undefined {
  try {
    const stats = lstatSync(fileSystemPath(root, path), { throwIfNoEntry: false });
    return stats?.isFile() ? stampOf(stats) : undefined;
  } catch {
    // Listed a moment ago, and a folder on the way to it is none any more: reading will say what became of it.
    return undefined;
  }
}

/**
 * Looks at many files: the stamps of those that are regular files, and the paths of those that are gone. What may not be
 * looked at is neither: reading it will say why.
 */
export function lookAtFiles(root: string, paths: Iterable<string>) {
  const stamps = new Map<string, Stamp>();
  const gone = new Set<string>();
  for (const path of paths) {
    try {
      const stats = lstatSync(fileSystemPath(root, path), { throwIfNoEntry: false });
      if (stats === undefined) gone.add(path);
      else if (stats.isFile()) stamps.set(path, stampOf(stats));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOTDIR") gone.add(path);
    }
  }
  return { stamps, gone };
}

/** The stamp in a file's status. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, mtimeMs, ctimeMs, ino };
}
