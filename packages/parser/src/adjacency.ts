import { Byte, byteAt, nameEnd, textOf } from "./bytes.ts";
import { codeOf, endsBrackets, isSoft, type Word } from "./keywords.ts";
import type { Notes } from "./notes.ts";
import { numberKind } from "./numbers.ts";

/** What the last token left open: the byte of an operator or opening bracket, or one of these. */
export const Before = { nothing: 0, operand: 0x100, string: 0x101 } as const;

const slash = 0x2f;
const minus = 0x2d;
/** Operators that need something before them: `%`, `&`, `/`, `<`, `=`, `>`, `^`, `|`. */
const binary = [0x25, 0x26, slash, Byte.less, Byte.equals, Byte.greater, 0x5e, 0x7c];
const needsBefore = tableOf(binary);
/** Operators that need something behind them; `*` ends `from x import *`, a colon a header. */
const needsMore = tableOf([...binary, 0x2b, minus, 0x7e, Byte.at, Byte.dot]);
/** Characters that stand nowhere in Python outside strings and comments (`$`, `?`, the backtick), and `!`. */
const strange = tableOf([0, 0x24, 0x3f, 0x60, Byte.exclamation]);

/** By code, the words that begin a header. */
export const colonWords = wordTable(
  "def",
  "class",
  "try",
  "except",
  "finally",
  "while",
  "with",
  "elif",
  "if",
  "else",
  "for",
  "async",
);
const jumpWords = wordTable("pass", "break", "continue");
const fromWord = codeOf("from");
const importWord = codeOf("import");
const withWord = codeOf("with");

function tableOf(bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}

function wordTable(...words: readonly Word[]): Uint8Array {
  return tableOf(words.map(codeOf));
}

/** Whether a keyword within a line wants a look of {@link Adjacency.inline}. */
export function beginsInline(word: number): boolean {
  return endsBrackets(word) && word !== importWord;
}

/** What a keyword leaves open. */
export function afterKeyword(word: number): number {
  return jumpWords[word] === 1 ? Before.operand : Before.nothing;
}

/**
 * Sees most of what makes a statement no Python without a parser: two operands side by side (`print x`), an operator
 * without operands, a header without its colon. Says nothing of what Python reads.
 */
export class Adjacency {
  private readonly bytes: Uint8Array;
  private readonly notes: Notes;
  private start = 0;
  private firstWord = 0;

  constructor(bytes: Uint8Array, notes: Notes) {
    this.bytes = bytes;
    this.notes = notes;
  }

  /** A logical line begins, with the code of its first word. */
  begin(start: number, word: number): void {
    this.start = start;
    this.firstWord = word;
  }

  /** A logical line ends; `operatorAt` is the offset of its last operator or opening bracket, -1 where it has none. */
  finish(end: number, before: number, operatorAt: number, hasColon: boolean): void {
    const { firstWord } = this;
    if (colonWords[firstWord] === 1) {
      if (!hasColon) this.notes.fail(this.start, "expected ':'");
    } else if (this.bytes[end - 1] === Byte.colon && !isSoft(firstWord)) this.invalid(end - 1);
    if (before < Before.operand && operatorAt === end - 1 && needsMore[before] === 1) this.invalid(end - 1);
  }

  /**
   * An operand at `at` behind another that ends at `end`. Good only behind a soft keyword, and that only as the line's
   * first token: `match x:`, `type X = int`.
   */
  operand(at: number, end: number): void {
    if (!isSoft(this.firstWord) || nameEnd(this.bytes, this.start) !== end) this.invalid(at);
  }

  /** What a name consists of. */
  letters(start: number, end: number): void {
    if (end - start >= 200 || isAscii(this.bytes, start, end)) return;
    // What no name may hold: a quote of a word processor, a currency sign, a space of another script.
    const name = textOf(this.bytes, start, end).normalize("NFKC");
    if (!/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name)) this.notes.fail(start, "invalid character");
  }

  /** A keyword that begins a statement: at the line's start, behind a colon or a semicolon. */
  inline(at: number, word: number, before: number, operatorAt: number): void {
    if (at === this.start) return;
    const begins = before === Byte.colon || before === Byte.semicolon || word === withWord || operatorAt < 0;
    if (before >= Before.operand || !begins) this.invalid(at);
  }

  /** A number; says what it leaves open. */
  number(start: number, end: number): number {
    const kind = numberKind(this.bytes, start, end);
    if (kind === undefined) this.notes.fail(start, "invalid number");
    return kind === "keyword" ? Before.nothing : Before.operand;
  }

  /** A closing bracket behind an operator. */
  close(at: number, before: number): void {
    if (needsMore[before] === 1 && before !== slash) this.invalid(at);
  }

  /** An operator; says what it leaves open. */
  operator(at: number, before: number, operatorAt: number, depth: number): number {
    const byte = this.bytes[at] ?? 0;
    const joined = operatorAt === at - 1 && before < Before.operand && before !== Before.nothing;
    if (byte === Byte.exclamation) {
      if (byteAt(this.bytes, at + 1) !== Byte.equals) this.invalid(at);
    } else if (strange[byte] === 1) {
      this.notes.fail(at, byte === 0 ? "source code cannot contain null bytes" : "invalid character");
    } else if (
      byte === Byte.dot &&
      joined &&
      before === Byte.dot &&
      byteAt(this.bytes, at - 2) === Byte.dot
    ) {
      // The third dot of an ellipsis, which is an operand but in `from ...a import b`.
      return this.firstWord === fromWord && depth === 0 ? Before.nothing : Before.operand;
    } else if (before < Before.operand && operatorAt >= 0 && misses(byte, before, joined)) this.invalid(at);
    return byte;
  }

  private invalid(at: number): void {
    this.notes.fail(at, "invalid syntax");
  }
}

/** Whether an operator lacks what should stand before it. Behind a comma a slash ends the positional parameters. */
function misses(byte: number, before: number, joined: boolean): boolean {
  if (byte === slash) return !joined && before !== Byte.comma && before !== Byte.openParen;
  if (byte === Byte.greater && joined && before === Byte.less) return true;
  // `one, = many` unpacks a tuple of one.
  if (byte === Byte.equals && before === Byte.comma) return false;
  return needsBefore[byte] === 1 && !joined;
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}
