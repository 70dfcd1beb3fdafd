import { Byte } from "./bytes.ts";
import { codeOf } from "./keywords.ts";
import type { Notes } from "./notes.ts";

const tryWord = codeOf("try");
const exceptWord = codeOf("except");
const finallyWord = codeOf("finally");
const elseWord = codeOf("else");
const elifWord = codeOf("elif");
const ifWord = codeOf("if");
/** What may stand before an `else` on the same level. */
const beforeElse = new Set([ifWord, elifWord, codeOf("for"), codeOf("while"), exceptWord]);
/** By code, the words of clauses that continue a statement. */
const isContinuing = new Uint8Array(256);
for (const word of [exceptWord, finallyWord, elifWord, elseWord]) isContinuing[word] = 1;
/** Kept in place of an `else` that belongs to a `try`: only a `finally` may follow it. */
const elseOfTry = -1;

/** The indentation of logical lines, compared with the open blocks as Python's tokenizer does. */
export class Indentation {
  /** The indentation last measured, in columns, a tab reaching to the next multiple of eight. */
  columns = 0;
  /** The same with tabs of one column: Python wants both readings to agree on what is deeper. */
  private narrow = 0;
  private readonly notes: Notes;
  /** The index of the innermost open block in the lists below. */
  private top = 0;
  private readonly blocks: number[] = [0];
  private readonly narrowBlocks: number[] = [0];
  /** Per open block, the word of the last line that stands directly in it. */
  private readonly clauses: number[] = [0];

  constructor(notes: Notes) {
    this.notes = notes;
  }

  /** Measures the white space at `from`; the offset behind it. A form feed begins the count anew. */
  measure(bytes: Uint8Array, from: number): number {
    const length = bytes.length;
    let at = from;
    let wide = 0;
    let narrow = 0;
    for (; at < length; at++) {
      const byte = bytes[at] ?? 0;
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
    const { columns } = this;
    const top = this.blocks[this.top] ?? 0;
    if (columns > top) {
      if (!afterColon) this.notes.fail(start, "unexpected indent");
      else if (this.narrow <= (this.narrowBlocks[this.top] ?? 0)) this.notes.fail(start, inconsistent);
      this.push();
      return;
    }
    if (afterColon) this.notes.fail(start, "expected an indented block");
    if (columns < top) this.leave(start);
    if (this.narrow !== this.narrowBlocks[this.top]) this.notes.fail(start, inconsistent);
  }

  private push(): void {
    const top = ++this.top;
    this.blocks[top] = this.columns;
    this.narrowBlocks[top] = this.narrow;
    this.clauses[top] = 0;
  }

  private leave(start: number): void {
    const { blocks, columns } = this;
    while ((blocks[this.top] ?? 0) > columns) {
      this.endClause(start);
      this.top--;
    }
    if (blocks[this.top] === columns) return;
    this.notes.fail(start, "unindent does not match any outer indentation level");
    this.push();
  }

  /** Checks that the line that begins with `word` may follow the one before it on its level (`except` after `try`). */
  follow(start: number, word: number): void {
    const last = this.clauses[this.top] ?? 0;
    this.clauses[this.top] = word;
    if (isContinuing[word] === 1) this.continueClause(start, word, last);
    else if (last === tryWord) this.notes.fail(start, unfinishedTry);
  }

  private continueClause(start: number, word: number, last: number): void {
    let fits = false;
    if (word === exceptWord) fits = last === tryWord || last === exceptWord;
    else if (word === finallyWord) fits = last === tryWord || last === exceptWord || last === elseOfTry;
    else if (word === elifWord) fits = last === ifWord || last === elifWord;
    else {
      fits = beforeElse.has(last);
      if (last === exceptWord) this.clauses[this.top] = elseOfTry;
    }
    if (!fits) this.notes.fail(start, "invalid syntax");
  }

  /** The file ends: its last blocks end with it. */
  finish(offset: number): void {
    for (; this.top >= 0; this.top--) this.endClause(offset);
  }

  private endClause(offset: number): void {
    if (this.clauses[this.top] === tryWord) this.notes.fail(offset, unfinishedTry);
  }
}

const inconsistent = "inconsistent use of tabs and spaces in indentation";
const unfinishedTry = "expected 'except' or 'finally' block";
