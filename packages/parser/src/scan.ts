import { Brackets } from "./brackets.ts";
import { afterNewline, Byte, byteAt, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { isConflictMarker } from "./conflict-marker.ts";
import { Indentation } from "./indentation.ts";
import { wordCodeAt } from "./keywords.ts";
import { LogicalLine } from "./logical-line.ts";
import { Notes, type Scan } from "./notes.ts";
import { PlainLine } from "./plain-line.ts";
import { clauseWordAt } from "./statement-start.ts";
import { StringEnds } from "./string-ends.ts";

export type { Scan } from "./notes.ts";

/**
 * Finds the logical lines and comments of a Python file (the lexical analysis of Python's reference manual, up to 3.14).
 * Never throws; linear in the length. Where Python would give up, it recovers: an open string ends with its line, an open
 * bracket ends before a line that begins with a word that can't stand in an expression, a merge conflict's markers are
 * lines of their own.
 * @param bytes UTF-8, or any encoding of single bytes that agrees with ASCII.
 * @param from where to begin (behind a byte order mark).
 */
export function scan(bytes: Uint8Array, from: number): Scan {
  return new Scanner(bytes, from).run();
}

/** V8 compiles small methods sooner, and anew less often: hence the many steps. */
class Scanner {
  private readonly bytes: Uint8Array;
  private readonly notes = new Notes();
  private readonly indentation = new Indentation(this.notes);
  private readonly plainLine: PlainLine;
  private readonly anyLine: LogicalLine;
  private at: number;
  private opensBlock = false;

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes;
    this.at = from;
    const brackets = new Brackets(bytes, this.notes);
    const strings = new StringEnds(bytes, from, bytes.length, this.notes);
    this.plainLine = new PlainLine(bytes, this.notes, brackets, strings);
    this.anyLine = new LogicalLine(bytes, this.notes, brackets, strings);
  }

  run(): Scan {
    const { bytes, notes, indentation } = this;
    const length = bytes.length;
    while (this.at < length) {
      const at = indentation.measure(bytes, this.at);
      const kind = classOf[byteAt(bytes, at)] ?? 0;
      if (kind === Class.name) this.logicalLine(at);
      else if (kind === Class.newline) this.at = afterNewline(bytes, at);
      else if (at < length) this.otherLine(at, kind);
      else this.at = length;
    }
    if (this.opensBlock) notes.fail(length, "expected an indented block");
    indentation.finish(length);
    return notes.take();
  }

  /** A line that begins neither with a name nor with its end. */
  private otherLine(at: number, kind: number): void {
    const { bytes } = this;
    if (kind === Class.hash) {
      this.at = lineEnd(bytes, at);
      this.notes.comment(at, this.at);
    } else if (kind === Class.other && isConflictMarker(bytes, at)) {
      this.notes.fail(at, "merge conflict marker");
      this.at = lineEnd(bytes, at);
    } else if (kind === Class.backslash) this.continuedLine(at);
    else this.logicalLine(at);
  }

  /** A line may begin with backslashes that join it to the next: its first token stands behind them. */
  private continuedLine(from: number): void {
    const { bytes } = this;
    let at = from;
    while (byteAt(bytes, at) === Byte.backslash && isNewline(byteAt(bytes, at + 1))) {
      at = afterNewline(bytes, at + 1);
      while (byteAt(bytes, at) === Byte.space || byteAt(bytes, at) === Byte.tab) at++;
    }
    const byte = byteAt(bytes, at);
    if (at >= bytes.length || byte === Byte.hash || isNewline(byte)) this.at = at;
    else this.logicalLine(at);
  }

  private logicalLine(start: number): void {
    const { bytes, indentation, plainLine, anyLine } = this;
    const wordEnd = nameEnd(bytes, start);
    const word = wordCodeAt(bytes, start, wordEnd);
    indentation.enter(start, this.opensBlock);
    indentation.follow(start, clauseWordAt(bytes, start, word));
    const isPlain = plainLine.read(start, wordEnd, word);
    if (!isPlain) anyLine.read(start, word);
    const end = isPlain ? plainLine.end : anyLine.end;
    this.at = isPlain ? plainLine.after : anyLine.after;
    this.notes.line(start, end, indentation.columns, word);
    this.opensBlock = bytes[end - 1] === Byte.colon;
  }
}
