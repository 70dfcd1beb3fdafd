import { Byte } from "./bytes.ts";
import { codeOf } from "./keywords.ts";

const tryWord = codeOf("try");
const exceptWord = codeOf("except");
const finallyWord = codeOf("finally");
const elseWord = codeOf("else");
const elifWord = codeOf("elif");
const ifWord = codeOf("if");
/** What may stand before an `else` on the same level. */
const beforeElse = new Set([ifWord, elifWord, codeOf("for"), codeOf("while"), exceptWord]);
/** Kept in place of an `else` that belongs to a `try`: only a `finally` may follow it. */
const elseOfTry = -1;

/** The indentation of logical lines, compared with the open blocks as Python's tokenizer does. */
export class Indentation {
  /** The indentation last measured, in columns, a tab reaching to the next multiple of eight. */
  columns = 0;
  /** The same with tabs of one column: Python wants both readings to agree on what is deeper. */
  private narrow = 0;
  private readonly blocks: number[] = [0];
  private readonly narrowBlocks: number[] = [0];
  /** Per open block, the word of the last line that stands directly in it. */
  private readonly clauses: number[] = [0];
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

  /** Checks that the line that begins with `word` may follow the one before it on its level (`except` after `try`). */
  follow(start: number, word: number): void {
    const { clauses } = this;
    const level = clauses.length - 1;
    const last = clauses[level] ?? 0;
    let now = word;
    let fits = true;
    if (word === exceptWord) fits = last === tryWord || last === exceptWord;
    else if (word === finallyWord) fits = last === tryWord || last === exceptWord || last === elseOfTry;
    else if (word === elifWord) fits = last === ifWord || last === elifWord;
    else if (word === elseWord) {
      fits = beforeElse.has(last);
      if (last === exceptWord) now = elseOfTry;
    } else this.endClause(start);
    if (!fits) this.fail(start, "invalid syntax");
    clauses[level] = now;
  }

  /** The file ends: its last blocks end with it. */
  finish(offset: number): void {
    while (this.clauses.length > 0) {
      this.endClause(offset);
      this.clauses.pop();
    }
  }

  private endClause(offset: number): void {
    if (this.clauses[this.clauses.length - 1] === tryWord)
      this.fail(offset, "expected 'except' or 'finally' block");
  }

  private push(): void {
    this.blocks.push(this.columns);
    this.narrowBlocks.push(this.narrow);
    this.clauses.push(0);
  }

  /** Opens and closes blocks for the logical line at `start`, whose indentation was measured last. */
  enter(start: number, afterColon: boolean): void {
    const { blocks, narrowBlocks, columns, narrow } = this;
    const top = blocks[blocks.length - 1] ?? 0;
    if (columns > top) {
      if (!afterColon) this.fail(start, "unexpected indent");
      else if (narrow <= (narrowBlocks[narrowBlocks.length - 1] ?? 0)) this.fail(start, inconsistent);
      this.push();
      return;
    }
    if (afterColon) this.fail(start, "expected an indented block");
    while ((blocks[blocks.length - 1] ?? 0) > columns) {
      this.endClause(start);
      blocks.pop();
      narrowBlocks.pop();
      this.clauses.pop();
    }
    if ((blocks[blocks.length - 1] ?? 0) !== columns) {
      this.fail(start, "unindent does not match any outer indentation level");
      this.push();
    }
    if (narrow !== narrowBlocks[narrowBlocks.length - 1]) this.fail(start, inconsistent);
  }
}

const inconsistent = "inconsistent use of tabs and spaces in indentation";
