/** A stretch of a text: 1-based lines and columns in UTF-16 units, `endColumn` after the last character. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines of a text, found once: any number of offsets become places. Lines end with LF, CRLF or CR. */
export class Places {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) this.starts.push(index + end.length);
  }

  /** The place of the characters from `start` up to, not including, `end`. */
  of({ start, end }: { readonly start: number; readonly end: number }): TextPlace {
    const [line, column] = this.at(start);
    const [endLine, endColumn] = this.at(Math.max(start, end));
    return { line, column, endLine, endColumn };
  }

  /** The 1-based line and column of an offset. */
  at(offset: number): readonly [line: number, column: number] {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (this.starts[low] ?? 0) + 1];
  }
}
