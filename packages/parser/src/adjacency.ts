import { Byte, textOf } from "./bytes.ts";
import { codeOf, endsBrackets, isSoft, wordCodeAt } from "./keywords.ts";
import { numberKind } from "./numbers.ts";

const colonWords = new Set(
  (
    [
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
    ] as const
  ).map(codeOf),
);
const jumpWords = new Set((["pass", "break", "continue"] as const).map(codeOf));
const fromWord = codeOf("from");
const importWord = codeOf("import");
const raiseWord = codeOf("raise");
const withWord = codeOf("with");

/** What the last token left open. */
const Before = { operator: 0, operand: 1, string: 2 } as const;

const slash = 0x2f;
const minus = 0x2d;
const exclamation = Byte.exclamation;
/** Operators that need something before them: `%`, `&`, `/`, `<`, `=`, `>`, `^`, `|`. */
const binary = new Set([0x25, 0x26, slash, Byte.less, Byte.equals, Byte.greater, 0x5e, 0x7c]);
/** Operators that need something behind them; `*` ends `from x import *`, a colon a header. */
const needsMore = new Set([...binary, 0x2b, minus, 0x7e, Byte.at, Byte.dot]);
/** Characters that stand nowhere in Python outside strings and comments: `$`, `?`, the backtick. */
const foreign = new Set([0x24, 0x3f, 0x60]);

/**
 * Sees most of what makes a statement no Python without a parser: two operands side by side (`print x`), an operator
 * without operands, a header without its colon. Says nothing of what Python reads.
 */
export class Adjacency {
  private readonly fail: (offset: number, message: string) => void;
  private before: number = Before.operator;
  /** The last operator's byte and offset. */
  private last = 0;
  private lastAt = -1;
  private firstWord = 0;
  /** How many tokens of the line were seen, up to two: `match` and its like are keywords only as the first. */
  private seen = 0;
  private colon = false;

  constructor(fail: (offset: number, message: string) => void) {
    this.fail = fail;
  }

  /** A logical line begins, with the code of its first word. */
  begin(word: number): void {
    this.before = Before.operator;
    this.last = 0;
    this.lastAt = -1;
    this.firstWord = word;
    this.seen = 0;
    this.colon = false;
  }

  /** A logical line ends. */
  finish(start: number, end: number, opensBlock: boolean): void {
    if (colonWords.has(this.firstWord)) {
      if (!this.colon) this.fail(start, "expected ':'");
    } else if (opensBlock && !isSoft(this.firstWord)) this.fail(end - 1, "invalid syntax");
    if (this.before === Before.operator && this.lastAt === end - 1 && needsMore.has(this.last)) {
      this.fail(end - 1, "invalid syntax");
    }
  }

  name(bytes: Uint8Array, start: number, end: number): void {
    const word = wordCodeAt(bytes, start, end);
    const first = this.seen === 0;
    if (word === 0 || isSoft(word)) {
      this.operand(start, Before.operand);
      if (end - start < 200 && hasForeignLetters(bytes, start, end)) this.fail(start, "invalid character");
      return;
    }
    this.seen = 2;
    // Statements begin at the line's start, behind a colon or a semicolon; `import` also behind `from x`.
    if (endsBrackets(word) && word !== importWord && !first) {
      const inline =
        this.last === Byte.colon || this.last === Byte.semicolon || word === withWord || this.lastAt < 0;
      if (this.before !== Before.operator || !inline) this.fail(start, "invalid syntax");
    }
    this.before = jumpWords.has(word) ? Before.operand : Before.operator;
    this.last = 0;
  }

  number(bytes: Uint8Array, start: number, end: number): void {
    const kind = numberKind(bytes, start, end);
    if (kind === undefined) this.fail(start, "invalid number");
    this.operand(start, kind === "keyword" ? Before.operator : Before.operand);
  }

  string(at: number): void {
    if (this.before === Before.string) return;
    this.operand(at, Before.string);
  }

  open(at: number, byte: number): void {
    if (byte === Byte.openBrace && this.before !== Before.operator && !this.afterSoftWord()) {
      this.fail(at, "invalid syntax");
    }
    this.seen = 2;
    this.before = Before.operator;
    this.last = byte;
    this.lastAt = at;
  }

  close(at: number): void {
    if (
      this.before === Before.operator &&
      this.lastAt >= 0 &&
      needsMore.has(this.last) &&
      this.last !== slash
    ) {
      this.fail(at, "invalid syntax");
    }
    this.before = Before.operand;
    this.last = 0;
  }

  operator(bytes: Uint8Array, at: number, depth: number): void {
    const byte = bytes[at] ?? 0;
    const joined = this.lastAt === at - 1 && this.before === Before.operator;
    if (foreign.has(byte)) this.fail(at, "invalid character");
    else if (byte === Byte.dot && joined && this.last === Byte.dot && bytes[at - 2] === Byte.dot) {
      // The third dot of an ellipsis, which is an operand but in `from ...a import b`.
      this.before = this.firstWord === fromWord && depth === 0 ? Before.operator : Before.operand;
      this.last = 0;
      this.seen = 2;
      return;
    } else if (byte === exclamation) {
      if (bytes[at + 1] !== Byte.equals) this.fail(at, "invalid syntax");
    } else if (this.before === Before.operator && this.lastAt >= 0 && this.misses(byte, joined)) {
      this.fail(at, "invalid syntax");
    }
    if (depth === 0) {
      if (byte === Byte.colon) this.colon = true;
      // `raise E, "text"` was Python 2's.
      else if (byte === Byte.comma && this.firstWord === raiseWord && !this.colon)
        this.fail(at, "invalid syntax");
    }
    this.seen = 2;
    this.before = Before.operator;
    this.last = byte;
    this.lastAt = at;
  }

  /** Whether an operator lacks what should stand before it. Behind a comma a slash ends the positional parameters. */
  private misses(byte: number, joined: boolean): boolean {
    if (byte === slash) return !joined && this.last !== Byte.comma && this.last !== Byte.openParen;
    if (byte === Byte.greater && joined && this.last === Byte.less) return true;
    // `one, = many` unpacks a tuple of one.
    if (byte === Byte.equals && this.last === Byte.comma) return false;
    return binary.has(byte) && !joined;
  }

  private operand(at: number, kind: number): void {
    if (this.before !== Before.operator && !this.afterSoftWord()) this.fail(at, "invalid syntax");
    this.seen = this.seen === 0 ? 1 : 2;
    this.before = kind;
    this.last = 0;
  }

  /** Whether nothing but a soft keyword stands before: `match x:`, `type X = int`. */
  private afterSoftWord(): boolean {
    return this.seen === 1 && isSoft(this.firstWord);
  }
}

/** Whether a name holds what no name may hold: a quote of a word processor, a currency sign, a space of another script. */
function hasForeignLetters(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((bytes[at] ?? 0) >= 0x80) {
      const name = textOf(bytes, start, end).normalize("NFKC");
      return !/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name);
    }
  }
  return false;
}
