import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { type SourceFile, type Stamp, UnreadableFile } from "@pawl/gate";
import { isInside, isLinkOut } from "./links.ts";
import { decodePath, fileSystemPath } from "./path-bytes.ts";
import type { SpareBuffers } from "./spare-buffers.ts";
import { stampOf } from "./stamp.ts";

/** Larger files are not read, in bytes: 128 MiB. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

/** A file as it was read, with its stamp from the moment when it was opened. */
export interface StampedFile extends SourceFile {
  readonly stamp: Stamp;
}

/**
 * Makes the `read` of a tree on disk; paths are relative to `root`. Nothing outside of the root is opened, whatever the
 * path says and whatever links lie in it. A file that shrinks meanwhile is returned as far as it was there, one that grows
 * up to the size that it had when it was opened.
 *
 * With `spare`, the bytes lie in a buffer of that, to be given back.
 *
 * Reading is synchronous: from the page cache that is more than twice as fast as Node's thread pool.
 */
export function makeReader(root: string, spare?: SpareBuffers): (path: string) => StampedFile | undefined {
  const folders = new Map<string, boolean>();

  /** A folder on the way to the file may have become a link since the tree was listed. */
  const isFolderInside = (path: string): boolean => {
    const folder = dirname(`${root}/${path}`);
    const known = folders.get(folder);
    if (known !== undefined) return known;
    // A path without `..` is below the root by its text; where it really is, the folder's own links decide.
    const real = realFolder(folder);
    const inside = real === folder || isInside(root, real);
    folders.set(folder, inside);
    return inside;
  };

  return (path) => {
    if (path.includes("\0") || /(^|\/)\.\.?(\/|$)/.test(path) || !isFolderInside(path)) return undefined;
    return readStamped(root, path, spare);
  };
}

/** The folder with links resolved; as it is where it cannot be resolved: opening the file will say why. */
function realFolder(folder: string): string {
  try {
    return decodePath(realpathSync.native(fileSystemPath(folder, ""), { encoding: "buffer" }));
  } catch {
    return folder;
  }
}

// A named pipe must not hold up the run, a link must not lead elsewhere. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readStamped(root: string, path: string, spare: SpareBuffers | undefined): StampedFile | undefined {
  let file: number;
  try {
    file = openSync(fileSystemPath(root, path), flags);
  } catch (error) {
    return explainOpen(root, path, error);
  }
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) return undefined;
    if (!stats.isFile()) throw new UnreadableFile(path, "not a regular file");
    if (stats.size > MAX_FILE_BYTES) {
      throw new UnreadableFile(
        path,
        `${stats.size} bytes are more than the limit of ${MAX_FILE_BYTES} bytes`,
      );
    }
    return { path, bytes: readUpTo(file, stats.size, spare), stamp: stampOf(stats) };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(path, `cannot be read: ${codeOf(error)}`);
  } finally {
    closeSync(file);
  }
}

function readUpTo(file: number, size: number, spare: SpareBuffers | undefined): Uint8Array {
  const bytes = spare?.take(size) ?? new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return length === bytes.length ? bytes : bytes.subarray(0, length);
}

function explainOpen(root: string, path: string, error: unknown): undefined {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  if (code === "ELOOP" || code === "EMLINK") {
    if (!isLinkOut(root, path)) return undefined;
    throw new UnreadableFile(path, "became a symbolic link out of the tree, not followed");
  }
  if (code === "EACCES" || code === "EPERM") throw new UnreadableFile(path, "no permission to read it");
  // Sockets and devices without a driver cannot even be opened.
  if (code === "ENXIO" || code === "ENODEV") throw new UnreadableFile(path, "not a regular file");
  throw new UnreadableFile(path, `cannot be opened: ${code}`);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
