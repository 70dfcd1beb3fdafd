import type { Stamp } from "@pawl/gate";
import { digestOf } from "./digest.ts";
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

/** What the files below one folder held when they were last read, by the stamps that they had then. A file is a row. */
export class Stamps {
  readonly #rows = new Map<string, number>();
  #numbers: Float64Array;
  #ids: Buffer;
  /** Which rows this run looked at. */
  #seen: Uint8Array;
  #isChanged = false;

  /** What is damaged is not there. */
  constructor(file: Buffer) {
    const parts = readParts(file);
    this.#numbers = parts?.numbers ?? new Float64Array();
    this.#ids = parts?.ids ?? Buffer.alloc(0);
    for (const [row, path] of (parts?.paths ?? []).entries()) this.#rows.set(path, row);
    this.#seen = new Uint8Array(this.#rows.size);
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** The id of what a file with this stamp holds, if it was seen with the same one. */
  find(path: string, { size, mtimeMs, ctimeMs, ino }: Stamp): Buffer | undefined {
    const row = this.#rows.get(path);
    if (row === undefined) return undefined;
    const numbers = this.#numbers;
    const at = row * NUMBERS;
    const isSame =
      numbers[at] === size &&
      numbers[at + 1] === mtimeMs &&
      numbers[at + 2] === ctimeMs &&
      numbers[at + 3] === ino;
    if (!isSame) return undefined;
    this.#seen[row] = 1;
    return this.#ids.subarray(row * ID, (row + 1) * ID);
  }

  /** Remembers what was read. @param now when it was opened at the earliest, in milliseconds since 1970. */
  add(path: string, { size, mtimeMs, ctimeMs, ino }: Stamp, id: Buffer, now: number): void {
    if (Math.max(mtimeMs, ctimeMs) > now - TICK || id.length !== ID) return;
    const row = this.#rows.get(path) ?? this.#rows.size;
    this.#rows.set(path, row);
    this.#growTo(row + 1);
    this.#numbers.set([size, mtimeMs, ctimeMs, ino], row * NUMBERS);
    id.copy(this.#ids, row * ID);
    this.#seen[row] = 1;
    this.#isChanged = true;
  }

  #growTo(rows: number): void {
    if (rows <= this.#seen.length) return;
    const more = Math.max(1_024, rows, 2 * this.#seen.length);
    const numbers = new Float64Array(more * NUMBERS);
    numbers.set(this.#numbers);
    const ids = Buffer.alloc(more * ID);
    this.#ids.copy(ids);
    const seen = new Uint8Array(more);
    seen.set(this.#seen);
    this.#numbers = numbers;
    this.#ids = ids;
    this.#seen = seen;
  }

  /** Whether it holds more than its file. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The stamps as a file, in parts: those of this run, and those of files that it had no reason to look at. */
  write(): readonly Buffer[] {
    const all = [...this.#rows.keys()].sort();
    const isSeen = (path: string): boolean => this.#seen[this.#rows.get(path) ?? -1] === 1;
    const seen = all.filter(isSeen);
    // A folder whose files come and go must not make the file grow for ever.
    const paths = all.length > 2 * seen.length + MOST_UNSEEN ? seen : all;
    const numbers = new Float64Array(paths.length * NUMBERS);
    const ids = Buffer.alloc(paths.length * ID);
    for (const [next, path] of paths.entries()) {
      const row = this.#rows.get(path) ?? 0;
      numbers.set(this.#numbers.subarray(row * NUMBERS, (row + 1) * NUMBERS), next * NUMBERS);
      this.#ids.copy(ids, next * ID, row * ID, (row + 1) * ID);
    }
    const parts = [Buffer.from(numbers.buffer), ids, writePaths(paths)];
    const head = Buffer.alloc(HEAD);
    MAGIC.copy(head);
    head.writeUInt32LE(paths.length, MAGIC.length);
    digestOf(...parts).copy(head, MAGIC.length + 4);
    return [head, ...parts];
  }
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
