import { afterNewline, isNewline, lineEnd, textOf } from "./bytes.ts";

/** Byte offsets of a file as lines and columns. The line table grows as far as the questions reach. */
export class Positions {
  private readonly bytes: Uint8Array;
  private readonly starts: number[];
  /** The offset up to which the table is complete. */
  private reached: number;

  /** @param start the offset of the first line's first character, behind a byte order mark. */
  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.starts = [start];
    this.reached = start;
  }

  private growTo(offset: number): void {
    const { bytes, starts } = this;
    while (this.reached <= offset && this.reached < bytes.length) {
      const end = lineEnd(bytes, this.reached);
      this.reached = end < bytes.length ? afterNewline(bytes, end) : end;
      if (end < bytes.length) starts.push(this.reached);
    }
  }

  /** The 1-based line of an offset. */
  line(offset: number): number {
    this.growTo(offset);
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
    return textOf(this.bytes, start, offset).length + 1;
  }

  /** How many lines the file has; a line end at its very end begins no further one. */
  get count(): number {
    this.growTo(this.bytes.length);
    return isNewline(this.bytes[this.bytes.length - 1]) ? this.starts.length - 1 : this.starts.length;
  }

  /** The offset of a 1-based line's first character; the end of the file beyond its last. */
  offset(line: number): number {
    while (this.starts.length < line && this.reached < this.bytes.length) this.growTo(this.reached);
    return this.starts[line - 1] ?? this.bytes.length;
  }
}
