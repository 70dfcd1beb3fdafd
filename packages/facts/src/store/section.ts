import type { Body } from "./layout.ts";

/** The entries of a section under the ids of contents: those of the file, and those that came since. */
export class Section {
  readonly #body: Body;
  /** Which entries of the file somebody asked for. */
  readonly #asked: Uint8Array;
  /** The beginnings of the file's ids, made when somebody asks for one. */
  #heads: Uint32Array | undefined;
  /** By id (each byte a character): the fact's text, empty where there is none. */
  readonly #added = new Map<string, string>();

  constructor(body: Body) {
    this.#body = body;
    this.#asked = new Uint8Array(body.count);
  }

  /** The text of the fact under an id: empty where it is known to have none; `undefined` where nothing is known. */
  find(id: Buffer): string | undefined {
    const { texts } = this.#body;
    const at = this.#indexOf(id);
    if (at === undefined) return this.#added.size === 0 ? undefined : this.#added.get(id.toString("latin1"));
    this.#asked[at] = 1;
    const start = this.#textStart(at);
    const end = this.#textEnd(at);
    return start <= end && end <= texts.length ? texts.toString("utf8", start, end) : undefined;
  }

  add(id: Buffer, text: string): void {
    const at = this.#indexOf(id);
    if (at !== undefined) this.#asked[at] = 1;
    else if (id.length === this.#body.width) this.#added.set(id.toString("latin1"), text);
  }

  get isChanged(): boolean {
    return this.#added.size > 0;
  }

  /** How many bytes it takes in a file, with all entries or with those only that were asked for or added. */
  size(onlyUsed: boolean): number {
    const { width } = this.#body;
    const { count, bytes } = this.#extent(onlyUsed);
    return count * (width + 4) + 4 + bytes;
  }

  /** How many entries it has, and how many bytes of texts. */
  #extent(onlyUsed: boolean): { readonly count: number; readonly bytes: number } {
    let count = this.#added.size;
    let bytes = 0;
    for (const text of this.#added.values()) bytes += Buffer.byteLength(text);
    for (let at = 0; at < this.#body.count; at++) {
      if (onlyUsed && this.#asked[at] === 0) continue;
      count++;
      bytes += this.#textEnd(at) - this.#textStart(at);
    }
    return { count, bytes };
  }

  /** The section for a file. @param onlyUsed leaves out what nobody asked for. */
  write(onlyUsed: boolean): Body {
    const { width, count: oldCount, ids: oldIds, texts: oldTexts } = this.#body;
    const { count, bytes } = this.#extent(onlyUsed);
    const ids = Buffer.alloc(count * width);
    const offsets = Buffer.alloc(4 * (count + 1));
    const texts = Buffer.alloc(bytes);
    let next = 0;
    let end = 0;
    const finish = (length: number): void => {
      next++;
      end += length;
      offsets.writeUInt32LE(end, 4 * next);
    };
    // Each byte of an id is a character, so that the order of the strings is that of the bytes.
    const added = [...this.#added.keys()].sort();
    let place = 0;
    const takeAddedBefore = (limit: string | undefined): void => {
      for (let id = added[place]; id !== undefined; id = added[++place]) {
        if (limit !== undefined && id > limit) return;
        ids.write(id, next * width, "latin1");
        finish(texts.write(this.#added.get(id) ?? "", end));
      }
    };
    for (let at = 0; at < oldCount; at++) {
      if (onlyUsed && this.#asked[at] === 0) continue;
      if (added.length > 0) takeAddedBefore(oldIds.toString("latin1", at * width, (at + 1) * width));
      oldIds.copy(ids, next * width, at * width, (at + 1) * width);
      finish(oldTexts.copy(texts, end, this.#textStart(at), this.#textEnd(at)));
    }
    takeAddedBefore(undefined);
    return { width, count, ids, offsets, texts };
  }

  #textStart(at: number): number {
    return this.#body.offsets.readUInt32LE(4 * at);
  }

  #textEnd(at: number): number {
    return this.#body.offsets.readUInt32LE(4 * at + 4);
  }

  /**
   * Where an id stands among those of the file. They are digests, sorted: how large one is tells about where it stands, and
   * from there it is a few steps.
   */
  #indexOf(wanted: Buffer): number | undefined {
    const { width, count, ids } = this.#body;
    if (count === 0 || wanted.length !== width) return undefined;
    this.#heads ??= headsOf(ids, width, count);
    const heads = this.#heads;
    const head = headAt(wanted, 0);
    let at = Math.min(count - 1, Math.floor((head / 2 ** 32) * count));
    while (at > 0 && (heads[at - 1] ?? 0) >= head) at--;
    while (at < count && (heads[at] ?? 0) < head) at++;
    for (; heads[at] === head && at < count; at++) {
      let place = 4;
      while (place < width && ids[at * width + place] === wanted[place]) place++;
      if (place === width) return at;
    }
    return undefined;
  }
}

/** The first four bytes of each id as a number. */
function headsOf(ids: Buffer, width: number, count: number): Uint32Array {
  const heads = new Uint32Array(count);
  for (let at = 0; at < count; at++) heads[at] = headAt(ids, at * width);
  return heads;
}

function headAt(bytes: Uint8Array, at: number): number {
  const high = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const low = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  return ((high << 16) | low) >>> 0;
}
