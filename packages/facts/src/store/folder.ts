import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** A larger file is none of ours: it is passed over, and replaced when there is something to write. */
const MOST_BYTES = 1 << 30;

/** What a process that was killed left behind is removed after so many milliseconds. */
const STALE = 3_600_000;

/** A file's bytes in memory that threads can share; none where there is no such file or it cannot be read. */
export function loadShared(file: string): Buffer {
  let open: number | undefined;
  try {
    // A pipe in the file's place must not hold up the run.
    open = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(open);
    const size = stats.isFile() && stats.size <= MOST_BYTES ? stats.size : 0;
    const bytes = Buffer.from(new SharedArrayBuffer(size));
    let length = 0;
    while (length < size) {
      const count = readSync(open, bytes, length, size - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/**
 * Replaces a file in one step: whoever reads it, and whatever ends this process, sees the old one or the new one. Of two
 * that write at once the later one has the word.
 * @returns whether it was written; a folder that cannot be written to is no trouble, only slower next time.
 */
export function replaceFile(folder: string, name: string, parts: readonly Uint8Array[]): boolean {
  const temporary = join(folder, `${name}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    removeStale(folder);
    writeParts(temporary, parts);
    renameSync(temporary, join(folder, name));
    return true;
  } catch {
    removeQuietly(temporary);
    return false;
  }
}

function writeParts(file: string, parts: readonly Uint8Array[]): void {
  const open = openSync(file, "w");
  try {
    for (const part of parts) {
      for (let at = 0; at < part.length; ) at += writeSync(open, part, at);
    }
  } finally {
    closeSync(open);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder is none, or gone.
  }
}

function removeStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^(facts|stamps-[0-9a-f]{16})\.\d+\.tmp$/.test(name)) continue;
    const file = join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > STALE) removeQuietly(file);
  }
}

/** Keeps the newest `most` of the files whose names match. */
export function keepNewest(folder: string, matching: RegExp, most: number): void {
  try {
    const files = readdirSync(folder)
      .filter((name) => matching.test(name))
      .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
      .sort((one, other) => other.time - one.time);
    for (const { name } of files.slice(most)) removeQuietly(join(folder, name));
  } catch {
    // Another process cleans up as well.
  }
}
