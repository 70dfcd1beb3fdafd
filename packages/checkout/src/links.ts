import { readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { decodePath, fileSystemPath } from "./path-bytes.ts";

/** Whether a symbolic link, given relative to the root, points to something outside of it; a loop points nowhere. */
export function isLinkOut(root: string, path: string): boolean {
  return !isInside(root, targetOf(root, path));
}

/** Whether a link ends at a folder, directly or through other links. */
export function isLinkToFolder(root: string, path: string): boolean {
  try {
    return statSync(fileSystemPath(root, path)).isDirectory();
  } catch {
    return false;
  }
}

/** Whether an absolute path is the root or below it, by its text. */
export function isInside(root: string, path: string): boolean {
  const below = relative(root, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** Where a link leads, absolute; where nothing is there, as far as its own text says. */
function targetOf(root: string, path: string): string {
  const link = fileSystemPath(root, path);
  try {
    return decodePath(realpathSync.native(link, { encoding: "buffer" }));
  } catch {
    return resolve(dirname(`${root}/${path}`), readTarget(link));
  }
}

function readTarget(link: string | Buffer): string {
  try {
    return decodePath(readlinkSync(link, { encoding: "buffer" }));
  } catch {
    return ".";
  }
}
