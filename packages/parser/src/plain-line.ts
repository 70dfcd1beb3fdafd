import { colonWords } from "./adjacency.ts";
import { Column, columnOf, Event } from "./automaton.ts";
import type { Brackets } from "./brackets.ts";
import { afterNewline, Byte, byteAt, Class, classOf, isNewline, lineEnd } from "./bytes.ts";
import { codeOf } from "./keywords.ts";
import type { Notes } from "./notes.ts";
import { numberEnd, numberKind } from "./numbers.ts";
import { firstStates, rows, State } from "./plain-code.ts";
import { beginsStatement } from "./statement-start.ts";
import type { StringEnds } from "./string-ends.ts";
import { prefixOf } from "./strings.ts";

const raiseWord = codeOf("raise");

/** Reads logical lines that are plainly right: nearly all, and several times faster than by all the rules. */
export class PlainLine {
  /** The offset after the last token of the line that was read last. */
  end = 0;
  /** The offset after that line, behind its line end. */
  after = 0;
  /** Where the automaton began. */
  private from = 0;
  /** Up to here, the end of the last token is known. */
  private known = 0;
  /** The state behind an event, -1 for the one behind white space. */
  private state = 0;
  private readonly bytes: Uint8Array;
  private readonly notes: Notes;
  private readonly brackets: Brackets;
  private readonly strings: StringEnds;

  constructor(bytes: Uint8Array, notes: Notes, brackets: Brackets, strings: StringEnds) {
    this.bytes = bytes;
    this.notes = notes;
    this.brackets = brackets;
    this.strings = strings;
  }

  /**
   * Reads the line whose first token is at `start`, with the end and the code of its first word. False where it is not
   * plainly right: it must be read anew then, and nothing of this attempt is left.
   */
  read(start: number, wordEnd: number, word: number): boolean {
    this.strings.mark();
    if (this.run(word === 0 ? start : wordEnd, firstStates[word] ?? 0) && this.isWhole(start, word))
      return true;
    this.strings.rewind();
    this.brackets.reset();
    this.notes.forget(start);
    return false;
  }

  /** Whether a line of plain tokens is a plain statement, for what its first word says. */
  private isWhole(start: number, word: number): boolean {
    const { bytes, end } = this;
    const last = bytes[end - 1] ?? 0;
    // A header ends with its colon, and nothing else does.
    if ((last === Byte.colon) !== (colonWords[word] === 1)) return false;
    if (word !== raiseWord) return true;
    // `raise E, "text"` was Python 2's: all commas must be in the last brackets.
    let comma = start;
    while (comma < end && bytes[comma] !== Byte.comma) comma++;
    const { outermost } = this.brackets;
    return comma === end || (classOf[last] === Class.close && outermost >= start && outermost < comma);
  }

  /**
   * Reads on from `from`, in the automaton's state `first`. Nearly all of the scanner's time is spent here. What happens
   * less often is in other methods, so that this one is compiled soon and for good.
   */
  private run(from: number, first: number): boolean {
    const { bytes, brackets } = this;
    const { next } = rows;
    const length = bytes.length;
    let at = from;
    let state = first;
    this.end = this.known = this.from = from;
    for (;;) {
      let then = 0;
      while (at < length) {
        then = next[state + (columnOf[bytes[at] ?? 0] ?? 0)] ?? 0;
        if (then >= Event.suspect) break;
        state = then;
        at++;
      }
      if (at >= length) break;
      if (then === Event.open) {
        brackets.open(at++);
        state = State.open;
      } else if (then === Event.close) {
        brackets.close(at, bytes[at] ?? 0);
        at++;
        state = State.operand;
      } else if (then === Event.newline) {
        this.findEnd(at);
        at = afterNewline(bytes, at);
        if (brackets.depth === 0) return this.finish(at, state);
        if (beginsStatement(bytes, at)) return false;
        this.known = at;
        state = next[state + Column.space] ?? 0;
      } else {
        const after = this.event(then, at);
        if (after < 0) return false;
        at = after;
        state = this.state < 0 ? (next[state + Column.space] ?? 0) : this.state;
      }
    }
    this.findEnd(at);
    return brackets.depth === 0 && this.finish(at, state);
  }

  /** Reads what the automaton could not; the offset behind it, or -1 where it is not plainly right. Sets the state. */
  private event(event: number, at: number): number {
    const { bytes } = this;
    switch (event) {
      case Event.quote:
        return this.string(this.strings.after(at, false, false));
      case Event.prefixed: {
        const prefix = prefixOf(bytes, this.nameStart(at), at);
        return prefix === undefined ? -1 : this.string(this.strings.after(at, prefix.fields, prefix.raw));
      }
      case Event.hash: {
        const after = lineEnd(bytes, at);
        this.notes.comment(at, after);
        return this.space(at, after);
      }
      case Event.backslash: {
        if (!isNewline(byteAt(bytes, at + 1))) return -1;
        const after = afterNewline(bytes, at + 1);
        return after < bytes.length ? this.space(at, after) : -1;
      }
      case Event.number: {
        const start = this.numberStart(at);
        const after = numberEnd(bytes, start);
        const kind = numberKind(bytes, start, after);
        if (kind === undefined) return -1;
        this.state = kind === "keyword" ? State.keyword : State.operand;
        return after;
      }
      default:
        return -1;
    }
  }

  /** A string was read up to `after`. */
  private string(after: number): number {
    this.end = this.known = after;
    this.state = State.string;
    return after;
  }

  /** What stands between `at` and `after` is no token, and separates tokens. */
  private space(at: number, after: number): number {
    this.findEnd(at);
    this.known = after;
    this.state = -1;
    return after;
  }

  private finish(after: number, state: number): boolean {
    this.after = after;
    return rows.mayEnd(state) && (state !== State.string || this.bytes[this.end - 1] !== Byte.colon);
  }

  /** Finds the end of the last token before `at`, if there is one behind `known`. */
  private findEnd(at: number): void {
    const { known } = this;
    let end = at;
    while (end > known && classOf[this.bytes[end - 1] ?? 0] === Class.space) end--;
    if (end > known) this.end = end;
  }

  /** Where the name that ends at `end` begins, or at least so far before that it is no prefix of a string. */
  private nameStart(end: number): number {
    const { from } = this;
    let start = end - 1;
    while (start > from && end - start < 3 && (classOf[this.bytes[start - 1] ?? 0] ?? 0) <= Class.digit)
      start--;
    return start;
  }

  /** Where the number begins whose digits and dots reach up to `end`. */
  private numberStart(end: number): number {
    const { from } = this;
    let start = end;
    while (start > from && isOfNumber(this.bytes[start - 1] ?? 0)) start--;
    return start;
  }
}

function isOfNumber(byte: number): boolean {
  return classOf[byte] === Class.digit || byte === Byte.dot;
}
