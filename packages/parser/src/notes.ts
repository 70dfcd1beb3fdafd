import { IntList, IntTable } from "./int-list.ts";

/** What the scanner finds: everything by byte offset, in the order of the file. */
export interface Scan {
  /** Per logical line: the offset of its first token. */
  readonly starts: IntList;
  /** Per logical line: the offset after its last token. */
  readonly ends: IntList;
  /** Per logical line: its indentation in columns, a tab reaching to the next multiple of eight. */
  readonly indents: IntList;
  /** Per logical line: the code of its first word (see keywords.ts), 0 for any other. */
  readonly words: IntList;
  /** Start and end of each comment, in turn. */
  readonly comments: IntList;
  /** The first place where the bytes stop being Python. */
  readonly error: ScanError | undefined;
}

/** Why the bytes are no Python, at an offset. */
export interface ScanError {
  readonly offset: number;
  readonly message: string;
}

// A file's results are copied out of these: no list has to grow anew for every file.
const lines = new IntTable(1 << 16);
const comments = new IntTable(1 << 12);

/** What is noted down of a file while it is scanned. Only one file is scanned at a time. */
export class Notes {
  private error: ScanError | undefined;

  /** A logical line. */
  line(start: number, end: number, indent: number, word: number): void {
    const at = lines.length;
    const table = lines.grow(4);
    table[at] = start;
    table[at + 1] = end;
    table[at + 2] = indent;
    table[at + 3] = word;
  }

  comment(start: number, end: number): void {
    const at = comments.length;
    const table = comments.grow(2);
    table[at] = start;
    table[at + 1] = end;
  }

  /** Takes back the comments that begin behind an offset. */
  forget(offset: number): void {
    while (comments.length > 0 && comments.at(comments.length - 2) >= offset) comments.length -= 2;
  }

  /** What is wrong at an offset; of all that is, the first counts. */
  fail(offset: number, message: string): void {
    if (this.error === undefined || offset < this.error.offset) this.error = { offset, message };
  }

  /** All that was noted; for the next file, the tables are empty. */
  take(): Scan {
    const table = lines.take();
    return {
      starts: new IntList(table, 0, 4),
      ends: new IntList(table, 1, 4),
      indents: new IntList(table, 2, 4),
      words: new IntList(table, 3, 4),
      comments: new IntList(comments.take(), 0, 1),
      error: this.error,
    };
  }
}
