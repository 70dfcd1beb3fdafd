import { type Body, readSections, writeSections } from "./layout.ts";
import { Section } from "./section.ts";

const nothing = Buffer.alloc(0);

/**
 * Facts by what they are facts of: a section is one collector with its options, its code and a kind of file; in it, the
 * id of the content. What is not found is to be collected; what is found was collected from the same bytes.
 */
export class FactStore {
  /** The bytes of the file; shared, so that threads look into the same ones. */
  readonly file: Buffer;
  readonly #read: ReadonlyMap<string, Body>;
  readonly #sections = new Map<string, Section>();

  /** @param isTrusted whether another thread has compared the digests already. */
  constructor(file: Buffer = nothing, isTrusted = false) {
    this.file = file;
    this.#read = readSections(file, isTrusted);
  }

  /** The section of that key (hexadecimal), for ids of so many bytes. */
  section(key: string, width: number): Section {
    const known = this.#sections.get(key);
    if (known !== undefined) return known;
    const empty = { width, count: 0, ids: nothing, offsets: Buffer.alloc(4), texts: nothing };
    const section = new Section(this.#read.get(key) ?? empty);
    this.#sections.set(key, section);
    return section;
  }

  /** Whether it holds more than its file. */
  get isChanged(): boolean {
    return [...this.#sections.values()].some((section) => section.isChanged);
  }

  /**
   * The store as a file, in parts. Above `limit` bytes, what this run had no use for is left out, and whole sections besides if
   * that is not enough.
   */
  write(limit: number): readonly Buffer[] {
    const all = new Map(
      Array.from(this.#read, ([key, body]) => [key, this.#sections.get(key) ?? new Section(body)]),
    );
    for (const [key, section] of this.#sections) all.set(key, section);
    const sizeOf = (onlyUsed: boolean): number =>
      [...all.values()].reduce((sum, section) => sum + section.size(onlyUsed), 0);
    const onlyUsed = sizeOf(false) > limit;
    const kept = new Map<string, Body>();
    let left = limit;
    for (const [key, section] of all) {
      const size = section.size(onlyUsed);
      if (onlyUsed && size > left) continue;
      left -= size;
      const body = section.write(onlyUsed);
      if (body.count > 0) kept.set(key, body);
    }
    return writeSections(kept);
  }
}
