import type { Body } from "./layout.ts";

/** The entries of a section under the ids of contents: those of the file, and those that came since. */
export class Section {
  readonly #body: Body;
  /** Which entries of the file somebody asked for. */
  readonly #asked: Uint8Array;
  /** By id (each byte a character): the fact's text, empty where there is none. */
  readonly #added = new Map<string, string>();

  constructor(body: Body) {
    this.#body = body;
    this.#asked = new Uint8Array(body.count);
  }

  /** The text of the fact under an id: empty where it is known to have none; `undefined` where nothing is known. */
  find(id: Buffer): string | undefined {
    const { offsets, texts } = this.#body;
    const at = this.#indexOf(id);
    if (at === undefined) return this.#added.size === 0 ? undefined : this.#added.get(id.toString("latin1"));
    this.#asked[at] = 1;
    const start = offsets.readUInt32LE(4 * at);
    const end = offsets.readUInt32LE(4 * at + 4);
    return start <= end && end <= texts.length ? texts.toString("utf8", start, end) : undefined;
  }

  add(id: Buffer, text: string): void {
    if (id.length === this.#body.width && this.#indexOf(id) === undefined) {
      this.#added.set(id.toString("latin1"), text);
    }
  }

  get isChanged(): boolean {
    return this.#added.size > 0;
  }

  /** About how many bytes it takes in a file, with all entries or with those only that were asked for or added. */
  size(onlyUsed: boolean): number {
    const { width, count, offsets, texts } = this.#body;
    let total = 0;
    for (const text of this.#added.values()) total += width + 4 + Buffer.byteLength(text);
    if (!onlyUsed) return total + count * (width + 4) + texts.length;
    for (let at = 0; at < count; at++) {
      if (this.#asked[at] === 0) continue;
      total += width + 4 + offsets.readUInt32LE(4 * at + 4) - offsets.readUInt32LE(4 * at);
    }
    return total;
  }

  /** The section for a file. @param onlyUsed leaves out what nobody asked for. */
  write(onlyUsed: boolean): Body {
    const { width } = this.#body;
    const texts: Uint8Array[] = [];
    const ids: Uint8Array[] = [];
    const lengths: number[] = [];
    const take = (id: Uint8Array, text: Uint8Array): void => {
      ids.push(id);
      lengths.push(text.length);
      if (text.length > 0) texts.push(text);
    };
    // Each byte is a character, so that the order of the strings is that of the bytes.
    const added = [...this.#added.keys()].sort();
    const addedIds = Buffer.from(added.join(""), "latin1");
    let next = 0;
    const takeAdded = (): void => {
      take(
        addedIds.subarray(next * width, (next + 1) * width),
        Buffer.from(this.#added.get(added[next] ?? "") ?? ""),
      );
      next++;
    };
    const isBefore = (id: Buffer): boolean =>
      next < added.length && addedIds.compare(id, 0, width, next * width, (next + 1) * width) < 0;
    for (const entry of this.#entries(onlyUsed)) {
      while (isBefore(entry.id)) takeAdded();
      take(entry.id, entry.text);
    }
    while (next < added.length) takeAdded();
    const offsets = Buffer.alloc(4 * (lengths.length + 1));
    let offset = 0;
    for (const [at, length] of lengths.entries()) {
      offset += length;
      offsets.writeUInt32LE(offset, 4 * (at + 1));
    }
    return { width, count: ids.length, ids: Buffer.concat(ids), offsets, texts: Buffer.concat(texts) };
  }

  *#entries(onlyUsed: boolean): Generator<{ readonly id: Buffer; readonly text: Buffer }> {
    const { width, count, ids, offsets, texts } = this.#body;
    for (let at = 0; at < count; at++) {
      if (onlyUsed && this.#asked[at] === 0) continue;
      const text = texts.subarray(offsets.readUInt32LE(4 * at), offsets.readUInt32LE(4 * at + 4));
      yield { id: ids.subarray(at * width, (at + 1) * width), text };
    }
  }

  /** Where an id stands among those of the file. They are sorted, and their first bytes spread evenly. */
  #indexOf(wanted: Buffer): number | undefined {
    const { width, count, ids } = this.#body;
    if (count === 0 || wanted.length !== width) return undefined;
    const first = wanted.readUInt32BE(0);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = ids.readUInt32BE(middle * width);
      const isBefore =
        found < first ||
        (found === first && ids.compare(wanted, 0, width, middle * width, (middle + 1) * width) < 0);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    const isThere = low < count && ids.compare(wanted, 0, width, low * width, (low + 1) * width) === 0;
    return isThere ? low : undefined;
  }
}
