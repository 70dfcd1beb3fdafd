import { Byte } from "./bytes.ts";

/** The indentation of logical lines, compared with the open blocks as Python's tokenizer does. */
export class Indentation {
  /** The indentation last measured, in columns, a tab reaching to the next multiple of eight. */
  columns = 0;
  /** The same with tabs of one column: Python wants both readings to agree on what is deeper. */
  private narrow = 0;
  private readonly blocks: number[] = [0];
  private readonly narrowBlocks: number[] = [0];
  private readonly fail: (offset: number, message: string) => void;

  constructor(fail: (offset: number, message: string) => void) {
    this.fail = fail;
  }

  /** Measures the white space at `from`; the offset behind it. A form feed begins the count anew. */
  measure(bytes: Uint8Array, from: number): number {
    let at = from;
    let wide = 0;
    let narrow = 0;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === Byte.space) {
        wide++;
        narrow++;
      } else if (byte === Byte.tab) {
        wide = (wide | 7) + 1;
        narrow++;
      } else if (byte === Byte.formFeed) {
        wide = 0;
        narrow = 0;
      } else break;
    }
    this.columns = wide;
    this.narrow = narrow;
    return at;
  }

  /** Opens and closes blocks for the logical line at `start`, whose indentation was measured last. */
  enter(start: number, afterColon: boolean): void {
    const { blocks, narrowBlocks, columns, narrow } = this;
    const top = blocks[blocks.length - 1] ?? 0;
    if (columns > top) {
      if (!afterColon) this.fail(start, "unexpected indent");
      else if (narrow <= (narrowBlocks[narrowBlocks.length - 1] ?? 0)) this.fail(start, inconsistent);
      blocks.push(columns);
      narrowBlocks.push(narrow);
      return;
    }
    if (afterColon) this.fail(start, "expected an indented block");
    while ((blocks[blocks.length - 1] ?? 0) > columns) {
      blocks.pop();
      narrowBlocks.pop();
    }
    if ((blocks[blocks.length - 1] ?? 0) !== columns) {
      this.fail(start, "unindent does not match any outer indentation level");
      blocks.push(columns);
      narrowBlocks.push(narrow);
    }
    if (narrow !== narrowBlocks[narrowBlocks.length - 1]) this.fail(start, inconsistent);
  }
}

const inconsistent = "inconsistent use of tabs and spaces in indentation";
