import { afterNewline, isNewline } from "../bytes.ts";

/** Walks once through a file's bytes (UTF-8) and knows the line and the column where it stands. */
export class LineCursor {
  /** 1-based. */
  line = 1;
  /** 1-based, in UTF-16 units. */
  column = 1;
  /** The offset of the line's first byte. */
  lineStart: number;
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start;
    this.lineStart = start;
  }

  /** Moves on to an offset; it never goes back. */
  moveTo(offset: number): void {
    const { bytes } = this;
    while (this.at < offset) {
      const byte = bytes[this.at] ?? 0;
      if (isNewline(byte)) {
        this.at = afterNewline(bytes, this.at);
        this.lineStart = this.at;
        this.line++;
        this.column = 1;
      } else {
        // Of a character of several bytes the first counts, twice where it stands for two units.
        if ((byte & 0xc0) !== 0x80) this.column += byte >= 0xf0 ? 2 : 1;
        this.at++;
      }
    }
  }
}
