import { afterNewline, isNewline, lineEnd } from "./bytes.ts";

const utf8 = new TextDecoder();

/** Byte offsets of a file as lines and columns. The line table is made at the first question. */
export class Positions {
  private readonly bytes: Uint8Array;
  private readonly start: number;
  private table: number[] | undefined;

  /** @param start the offset of the first line's first character, behind a byte order mark. */
  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.start = start;
  }

  private get starts(): readonly number[] {
    if (this.table !== undefined) return this.table;
    const { bytes } = this;
    const table = [this.start];
    let at = lineEnd(bytes, this.start);
    while (at < bytes.length) {
      at = afterNewline(bytes, at);
      table.push(at);
      at = lineEnd(bytes, at);
    }
    this.table = table;
    return table;
  }

  /** The 1-based line of an offset. */
  line(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The 1-based column of an offset in UTF-16 units. */
  column(offset: number): number {
    const start = this.starts[this.line(offset) - 1] ?? 0;
    return utf8.decode(this.bytes.subarray(start, offset)).length + 1;
  }

  /** How many lines the file has; a line end at its very end begins no further one. */
  get count(): number {
    const { starts, bytes } = this;
    return isNewline(bytes[bytes.length - 1]) ? starts.length - 1 : starts.length;
  }

  /** The offset of a 1-based line's first character; the end of the file beyond its last. */
  offset(line: number): number {
    return this.starts[line - 1] ?? this.bytes.length;
  }
}
