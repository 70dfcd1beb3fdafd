import { createHash } from "node:crypto";
import type { Stamp } from "@pawl/gate";
import { readPaths, writePaths } from "./path-list.ts";

// The file of a root's stamps: magic (8 bytes), number of files (u32), digest of all that follows (20 bytes), then per
// file size, mtime, ctime and inode (four f64), then per file the id (20 bytes), then per file how much of its path is that
// of the one before (u16, in UTF-16 units), then the rest of each path, ending in NUL.
const MAGIC = Buffer.from("PAWLS002");
const HEAD = MAGIC.length + 4 + 20;
const NUMBERS = 4;
const ID = 20;

/**
 * A file that changed within so many milliseconds before it was read is not remembered: it could change again without a
 * trace, because clocks of file systems tick that coarsely (FAT: two seconds).
 */
const TICK = 2_000;

/** So many files more than this run saw are remembered for later runs that see them. */
const MOST_UNSEEN = 50_000;

/** What the files below one folder held when they were last read, by the stamps that they had then. */
export class Stamps {
  readonly #paths = new Map<string, number>();
  readonly #numbers: Float64Array;
  readonly #ids: Buffer;
  /** Of this run, in the order in which they came. */
  readonly #seen = new Map<string, { readonly stamp: Stamp; readonly id: Buffer }>();
  #isChanged = false;

  /** What is damaged is not there. */
  constructor(file: Buffer) {
    const parts = readParts(file);
    this.#numbers = parts?.numbers ?? new Float64Array();
    this.#ids = parts?.ids ?? Buffer.alloc(0);
    for (const [at, path] of (parts?.paths ?? []).entries()) this.#paths.set(path, at);
  }

  get isEmpty(): boolean {
    return this.#paths.size === 0;
  }

  /** The id of what a file with this stamp holds, if it was seen with the same one. */
  find(path: string, stamp: Stamp): Buffer | undefined {
    const at = this.#paths.get(path);
    if (at === undefined) return undefined;
    const from = at * NUMBERS;
    const numbers = this.#numbers;
    const isSame =
      numbers[from] === stamp.size &&
      numbers[from + 1] === stamp.mtimeMs &&
      numbers[from + 2] === stamp.ctimeMs &&
      numbers[from + 3] === stamp.ino;
    if (!isSame) return undefined;
    const id = this.#ids.subarray(at * ID, (at + 1) * ID);
    this.#seen.set(path, { stamp, id });
    return id;
  }

  /** Remembers what was read. @param now when it was opened at the earliest, in milliseconds since 1970. */
  add(path: string, stamp: Stamp, id: Buffer, now: number): void {
    if (Math.max(stamp.mtimeMs, stamp.ctimeMs) > now - TICK || id.length !== ID) return;
    this.#seen.set(path, { stamp, id });
    this.#isChanged = true;
  }

  /** Whether it holds more than its file. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The stamps as a file: those of this run, and those of files that it had no reason to look at. */
  write(): Buffer {
    const known = [...this.#paths.keys()].filter((path) => !this.#seen.has(path));
    // A folder whose files come and go must not make the file grow for ever.
    const kept = known.length > this.#seen.size + MOST_UNSEEN ? [] : known;
    const paths = [...kept, ...this.#seen.keys()].sort();
    const numbers = new Float64Array(paths.length * NUMBERS);
    const ids = Buffer.alloc(paths.length * ID);
    for (const [next, path] of paths.entries()) {
      const seen = this.#seen.get(path);
      const at = this.#paths.get(path) ?? 0;
      numbers.set(
        seen ? numbersOf(seen.stamp) : this.#numbers.subarray(at * NUMBERS, (at + 1) * NUMBERS),
        next * NUMBERS,
      );
      ids.set(seen?.id ?? this.#ids.subarray(at * ID, (at + 1) * ID), next * ID);
    }
    const body = Buffer.concat([new Uint8Array(numbers.buffer), ids, writePaths(paths)]);
    const count = paths.length;
    const head = Buffer.alloc(HEAD);
    MAGIC.copy(head);
    head.writeUInt32LE(count, MAGIC.length);
    digestOf(body).copy(head, MAGIC.length + 4);
    return Buffer.concat([head, body]);
  }
}

function numbersOf({ size, mtimeMs, ctimeMs, ino }: Stamp): readonly number[] {
  return [size, mtimeMs, ctimeMs, ino];
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash("sha1").update(bytes).digest();
}

function readParts(file: Buffer) {
  if (file.length < HEAD || !file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const count = file.readUInt32LE(MAGIC.length);
  const body = file.subarray(HEAD);
  const idsStart = count * NUMBERS * Float64Array.BYTES_PER_ELEMENT;
  const pathsStart = idsStart + count * ID;
  if (pathsStart > body.length || !digestOf(body).equals(file.subarray(MAGIC.length + 4, HEAD)))
    return undefined;
  // Copied, because doubles must lie at a multiple of eight.
  const numbers = new Float64Array(new Uint8Array(body.subarray(0, idsStart)).buffer);
  const paths = readPaths(body.subarray(pathsStart), count);
  return paths !== undefined ? { numbers, ids: body.subarray(idsStart, pathsStart), paths } : undefined;
}
