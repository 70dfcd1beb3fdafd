import { Adjacency, afterKeyword, Before, beginsInline } from "./adjacency.ts";
import type { Brackets } from "./brackets.ts";
import { afterNewline, Byte, byteAt, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { codeOf, isSoft, wordCodeAt } from "./keywords.ts";
import type { Notes } from "./notes.ts";
import { numberEnd } from "./numbers.ts";
import { beginsStatement } from "./statement-start.ts";
import type { StringEnds } from "./string-ends.ts";
import { prefixOf } from "./strings.ts";

const raiseWord = codeOf("raise");

/** Reads logical lines token by token, by all the rules. */
export class LogicalLine {
  /** The offset after the last token of the line that was read last. */
  end = 0;
  /** The offset after that line, behind its line end. */
  after = 0;
  private firstWord = 0;
  /** What the last token left open: see {@link Before}. */
  private before: number = Before.nothing;
  /** The offset of the last operator or opening bracket. */
  private operatorAt = -1;
  /** Whether a colon was seen outside brackets. */
  private hasColon = false;
  private isOver = false;
  private readonly bytes: Uint8Array;
  private readonly notes: Notes;
  private readonly brackets: Brackets;
  private readonly adjacency: Adjacency;
  private readonly strings: StringEnds;

  constructor(bytes: Uint8Array, notes: Notes, brackets: Brackets, strings: StringEnds) {
    this.bytes = bytes;
    this.notes = notes;
    this.brackets = brackets;
    this.adjacency = new Adjacency(bytes, notes);
    this.strings = strings;
  }

  /**
   * Reads the line whose first token is at `start`, with the code of its first word. Lines that are plainly right do not
   * come here: see plain-line.ts.
   */
  read(start: number, firstWord: number): void {
    this.firstWord = firstWord;
    this.adjacency.begin(start, firstWord);
    this.end = start;
    this.before = Before.nothing;
    this.operatorAt = -1;
    this.hasColon = false;
    this.isOver = false;
    let at = start;
    while (at < this.bytes.length && !this.isOver) at = this.token(at);
    this.after = at;
    this.brackets.drop();
    this.adjacency.finish(this.end, this.before, this.operatorAt, this.hasColon);
  }

  /** Reads the token at `at`, or what separates tokens; returns the offset behind it. */
  private token(at: number): number {
    const { bytes } = this;
    const byte = bytes[at] ?? 0;
    switch (classOf[byte]) {
      case Class.space:
        return at + 1;
      case Class.name:
        return this.name(at);
      case Class.quote:
        return this.string(at, at, false, false);
      case Class.open:
        return this.open(at, byte);
      case Class.close:
        return this.close(at, byte);
      case Class.newline:
        return this.newline(afterNewline(bytes, at));
      case Class.hash: {
        const after = lineEnd(bytes, at);
        this.notes.comment(at, after);
        return after;
      }
      case Class.backslash:
        return this.backslash(at);
      case Class.digit:
        return this.number(at);
      default:
        return byte === Byte.dot && classOf[byteAt(bytes, at + 1)] === Class.digit
          ? this.number(at)
          : this.operator(at, byte);
    }
  }

  private name(at: number): number {
    const { bytes, adjacency, before } = this;
    const after = nameEnd(bytes, at);
    const prefix = classOf[byteAt(bytes, after)] === Class.quote ? prefixOf(bytes, at, after) : undefined;
    if (prefix !== undefined) return this.string(at, after, prefix.fields, prefix.raw);
    const word = wordCodeAt(bytes, at, after);
    if (word === 0 || isSoft(word)) {
      if (before >= Before.operand) adjacency.operand(at, this.end);
      adjacency.letters(at, after);
      return this.leave(Before.operand, after);
    }
    if (beginsInline(word)) adjacency.inline(at, word, before, this.operatorAt);
    return this.leave(afterKeyword(word), after);
  }

  private string(at: number, quote: number, fields: boolean, raw: boolean): number {
    if (this.before === Before.operand) this.adjacency.operand(at, this.end);
    return this.leave(Before.string, this.strings.after(quote, fields, raw));
  }

  private open(at: number, byte: number): number {
    if (byte === Byte.openBrace && this.before >= Before.operand) this.adjacency.operand(at, this.end);
    this.brackets.open(at);
    this.operatorAt = at;
    return this.leave(byte, at + 1);
  }

  private close(at: number, byte: number): number {
    this.brackets.close(at, byte);
    if (this.before < Before.operand) this.adjacency.close(at, this.before);
    return this.leave(Before.operand, at + 1);
  }

  private newline(after: number): number {
    this.isOver = this.brackets.depth === 0 || beginsStatement(this.bytes, after);
    return after;
  }

  private backslash(at: number): number {
    const { bytes, notes } = this;
    if (!isNewline(byteAt(bytes, at + 1))) {
      notes.fail(at, "unexpected character after a line continuation");
      return this.leave(this.before, at + 1);
    }
    const after = afterNewline(bytes, at + 1);
    if (after >= bytes.length) notes.fail(after, "unexpected end of file after a line continuation");
    return after;
  }

  private number(at: number): number {
    const after = numberEnd(this.bytes, at);
    const left = this.adjacency.number(at, after);
    if (this.before >= Before.operand) this.adjacency.operand(at, this.end);
    return this.leave(left, after);
  }

  private operator(at: number, byte: number): number {
    const { before, operatorAt } = this;
    const { depth } = this.brackets;
    const left = this.adjacency.operator(at, before, operatorAt, depth);
    if (depth === 0) {
      if (byte === Byte.colon) this.hasColon = true;
      // `raise E, "text"` was Python 2's.
      else if (byte === Byte.comma && this.firstWord === raiseWord && !this.hasColon)
        this.notes.fail(at, "invalid syntax");
    }
    this.operatorAt = at;
    return this.leave(left, at + 1);
  }

  /** A token ends at `end` and leaves open what {@link Before} says. */
  private leave(before: number, end: number): number {
    this.before = before;
    this.end = end;
    return end;
  }
}
