import { Byte } from "./bytes.ts";
import type { Notes } from "./notes.ts";

/** The open brackets of a logical line. */
export class Brackets {
  /** How many are open. */
  depth = 0;
  private readonly bytes: Uint8Array;
  private readonly notes: Notes;
  private readonly offsets: number[] = [-1];

  constructor(bytes: Uint8Array, notes: Notes) {
    this.bytes = bytes;
    this.notes = notes;
  }

  /** The offset of the outermost bracket that was opened last, closed or not; -1 before the first. */
  get outermost(): number {
    return this.offsets[0] ?? 0;
  }

  /** Forgets all, without a complaint. */
  reset(): void {
    this.depth = 0;
  }

  open(at: number): void {
    this.offsets[this.depth++] = at;
  }

  close(at: number, byte: number): void {
    if (this.depth === 0) {
      this.notes.fail(at, `unmatched '${String.fromCharCode(byte)}'`);
      return;
    }
    const opener = this.bytes[this.offsets[--this.depth] ?? 0] ?? 0;
    if (!closes(opener, byte)) this.notes.fail(at, "closing bracket does not match the opening one");
  }

  /** Forgets the brackets that are still open at the end of the line. */
  drop(): void {
    if (this.depth === 0) return;
    const offset = this.offsets[0] ?? 0;
    this.notes.fail(offset, `'${String.fromCharCode(this.bytes[offset] ?? 0)}' was never closed`);
    this.depth = 0;
  }
}

/** True where the closing bracket belongs to the opening one. */
export function closes(opener: number, closer: number): boolean {
  return opener === Byte.openParen
    ? closer === Byte.closeParen
    : opener === Byte.openBracket
      ? closer === Byte.closeBracket
      : closer === Byte.closeBrace;
}
