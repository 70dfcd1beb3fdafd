import { lstatSync, type Stats } from "node:fs";
import { fileSystemPath } from "./path-bytes.ts";

/** What the file system says of a file: as long as nothing of it changes, the file holds the same bytes. */
export interface Stamp {
  readonly size: number;
  /** Milliseconds with fractions, as exact as a double is. */
  readonly mtimeMs: number;
  /** Of the last change of any kind; no program can set it back. */
  readonly ctimeMs: number;
  readonly ino: number;
}

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

/** The stamp in a file's status. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, mtimeMs, ctimeMs, ino };
}
