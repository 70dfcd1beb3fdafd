import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { UsageError } from "@pawl/gate";
import { peers } from "../peers/install.ts";

/** A tree of files that all rows are measured on. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  /** Whether it is a git repository of its own. */
  readonly git: boolean;
  /** Whether the slow peers run on it: they need not run twice on the same files. */
  readonly slowPeers: boolean;
  /** Its Python files, and their bytes. */
  readonly files: number;
  readonly bytes: number;
}

/** A Python file: its path below the corpus, and its size in bytes. */
export interface PythonFile {
  readonly path: string;
  readonly bytes: number;
}

/** The Python files of a folder, `.git` apart, sorted by path; links are not followed. */
export function listPython(folder: string): readonly PythonFile[] {
  const found: PythonFile[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== ".git") walk(path);
      else if (entry.isFile() && entry.name.endsWith(".py"))
        found.push({ path, bytes: statSync(join(folder, path)).size });
    }
  };
  walk("");
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder as a corpus. Throws a `UsageError` where it holds no Python. */
export function readCorpus(folder: string, name = basename(resolve(folder)), slowPeers = true): Corpus {
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder`);
  const files = listPython(folder);
  if (files.length === 0) throw new UsageError(`${folder}: there is no Python file in it`);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const git = existsSync(join(folder, ".git"));
  return { name, folder: realpathSync(folder), git, slowPeers, files: files.length, bytes };
}

/** A folder that is made once and kept between runs; what was left half made is made again. Its path. */
export function keep(name: string, make: (folder: string) => void): string {
  const folder = join(peers, "corpora", name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  make(unfinished);
  renameSync(unfinished, folder);
  return folder;
}

/** The bytes of all files below a folder; 0 where there is none. */
export function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Where the stores and caches of one run lie. */
export function scratchFolder(): string {
  const folder = join(tmpdir(), `pawl-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return realpathSync(folder);
}
