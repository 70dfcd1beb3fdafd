import { lstatSync, readdirSync, type Stats } from "node:fs";
import type { Unanalysed } from "@pawl/gate";
import { decodePath, fileSystemPath } from "./path-bytes.ts";

/** What lies below a folder on disk, relative to the root; no order is promised. */
export interface WalkedFiles {
  readonly files: readonly string[];
  readonly links: readonly string[];
  /** Pipes, sockets, devices. */
  readonly special: readonly string[];
  /** Folders that could not be read. */
  readonly unreadable: readonly Unanalysed[];
}

/** Folders that hold no sources of anybody: version control's own files and Python's bytecode. */
const passedOver: ReadonlySet<string> = new Set([".git", ".hg", ".svn", "__pycache__"]);

/** Lists the files below `starts` (folders or files, relative to the root) without asking git. Follows no link. */
export function walk(root: string, starts: readonly string[]): WalkedFiles {
  const found = { files: new Set<string>(), links: new Set<string>(), special: new Set<string>() };
  const unreadable = new Map<string, Unanalysed>();
  const seen = new Set<string>();
  const folders: string[] = [];
  const sort = (path: string, kind: Pick<Stats, "isDirectory" | "isFile" | "isSymbolicLink">): void => {
    if (kind.isDirectory()) folders.push(path);
    else if (kind.isFile()) found.files.add(path);
    else if (kind.isSymbolicLink()) found.links.add(path);
    else found.special.add(path);
  };
  for (const start of starts) {
    const stats = lstatSync(fileSystemPath(root, start), { throwIfNoEntry: false });
    if (stats !== undefined) sort(start, stats);
  }
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    try {
      // latin1 keeps every byte of a name as one character, so that no name is lost on the way.
      const entries = readdirSync(fileSystemPath(root, folder), { withFileTypes: true, encoding: "latin1" });
      for (const entry of entries) {
        if (entry.isDirectory() && passedOver.has(entry.name)) continue;
        const name = decodePath(Buffer.from(entry.name, "latin1"));
        sort(folder === "" ? name : `${folder}/${name}`, entry);
      }
    } catch (error) {
      const reason = `the folder cannot be read: ${error instanceof Error ? error.message : error}`;
      unreadable.set(folder, { path: folder, reason, blocking: true });
    }
  }
  return {
    files: [...found.files],
    links: [...found.links],
    special: [...found.special],
    unreadable: [...unreadable.values()],
  };
}
