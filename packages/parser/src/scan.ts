import { Adjacency } from "./adjacency.ts";
import { Brackets } from "./brackets.ts";
import { afterNewline, Byte, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { isConflictMarker } from "./conflict-marker.ts";
import { Indentation } from "./indentation.ts";
import { IntList } from "./int-list.ts";
import { wordCodeAt } from "./keywords.ts";
import { numberEnd } from "./numbers.ts";
import { beginsStatement, clauseWordAt } from "./statement-start.ts";
import { StringEnds } from "./string-ends.ts";
import { prefixOf } from "./strings.ts";

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

class Scanner {
  private readonly bytes: Uint8Array;
  private readonly starts: IntList;
  private readonly ends: IntList;
  private readonly indents: IntList;
  private readonly words: IntList;
  private readonly comments: IntList;
  private error: ScanError | undefined;
  private at: number;
  private readonly brackets = new Brackets((offset, message) => this.fail(offset, message));
  private readonly adjacency = new Adjacency((offset, message) => this.fail(offset, message));
  private readonly indentation = new Indentation((offset, message) => this.fail(offset, message));
  private opensBlock = false;
  private readonly strings: StringEnds;

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes;
    this.at = from;
    const guess = bytes.length >> 5;
    this.starts = new IntList(guess);
    this.ends = new IntList(guess);
    this.indents = new IntList(guess);
    this.words = new IntList(guess);
    this.comments = new IntList(guess >> 2);
    this.strings = new StringEnds(bytes, from, bytes.length, {
      comment: (start, end) => {
        this.comments.push(start);
        this.comments.push(end);
      },
      forget: (quote) => {
        while (this.comments.length > 0 && this.comments.at(this.comments.length - 1) > quote) {
          this.comments.truncate(this.comments.length - 2);
        }
      },
      fail: (quote, message) => this.fail(quote, message),
    });
  }

  run(): Scan {
    const { bytes } = this;
    while (this.at < bytes.length) {
      this.at = this.indentation.measure(bytes, this.at);
      const byte = bytes[this.at];
      if (byte === undefined) break;
      if (byte === Byte.lineFeed || byte === Byte.carriageReturn) this.at = afterNewline(bytes, this.at);
      else if (byte === Byte.hash) this.comment();
      else if (isConflictMarker(bytes, this.at)) this.skipConflictMarker();
      else this.logicalLine();
    }
    if (this.opensBlock) this.fail(bytes.length, "expected an indented block");
    this.indentation.finish(bytes.length);
    return {
      starts: this.starts,
      ends: this.ends,
      indents: this.indents,
      words: this.words,
      comments: this.comments,
      error: this.error,
    };
  }

  private fail(offset: number, message: string): void {
    if (this.error === undefined || offset < this.error.offset) this.error = { offset, message };
  }

  private comment(): void {
    const end = lineEnd(this.bytes, this.at);
    this.comments.push(this.at);
    this.comments.push(end);
    this.at = end;
  }

  private skipConflictMarker(): void {
    this.fail(this.at, "merge conflict marker");
    this.at = lineEnd(this.bytes, this.at);
  }

  private logicalLine(): void {
    const { bytes } = this;
    this.skipContinuations();
    const start = this.at;
    const first = bytes[start];
    if (first === undefined || first === Byte.hash || isNewline(first)) return;
    const word = classOf[first] === Class.name ? wordCodeAt(bytes, start, nameEnd(bytes, start)) : 0;
    this.indentation.enter(start, this.opensBlock);
    this.indentation.follow(start, clauseWordAt(bytes, start, word));
    this.adjacency.begin(word);
    this.starts.push(start);
    this.indents.push(this.indentation.columns);
    this.words.push(word);
    const end = this.tokens(start);
    this.ends.push(end);
    this.opensBlock = bytes[end - 1] === Byte.colon;
    this.adjacency.finish(start, end, this.opensBlock);
  }

  /** A line may begin with backslashes that join it to the next: its first token stands behind them. */
  private skipContinuations(): void {
    const { bytes } = this;
    while (bytes[this.at] === Byte.backslash && isNewline(bytes[this.at + 1])) {
      this.at = afterNewline(bytes, this.at + 1);
      while (bytes[this.at] === Byte.space || bytes[this.at] === Byte.tab) this.at++;
    }
  }

  /** Runs over the tokens up to the end of the logical line; returns the offset after the last one. */
  private tokens(start: number): number {
    const { bytes, brackets, adjacency } = this;
    let at = start;
    let end = start;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) {
        this.at = at;
        brackets.drop();
        return end;
      }
      switch (classOf[byte]) {
        case Class.name: {
          const after = nameEnd(bytes, at);
          const prefix = classOf[bytes[after] ?? 0] === Class.quote ? prefixOf(bytes, at, after) : undefined;
          if (prefix === undefined) {
            adjacency.name(bytes, at, after);
            at = after;
          } else {
            adjacency.string(at);
            at = this.strings.after(after, prefix.fields, prefix.raw);
          }
          end = at;
          break;
        }
        case Class.quote:
          adjacency.string(at);
          at = this.strings.after(at, false, false);
          end = at;
          break;
        case Class.open:
          brackets.open(at, byte);
          adjacency.open(at, byte);
          at++;
          end = at;
          break;
        case Class.close:
          brackets.close(at, byte);
          adjacency.close(at);
          at++;
          end = at;
          break;
        case Class.hash: {
          this.at = at;
          this.comment();
          at = this.at;
          break;
        }
        case Class.newline: {
          at = afterNewline(bytes, at);
          if (brackets.depth === 0 || beginsStatement(bytes, at)) {
            this.at = at;
            brackets.drop();
            return end;
          }
          break;
        }
        case Class.backslash:
          if (isNewline(bytes[at + 1])) {
            at = afterNewline(bytes, at + 1);
            if (at >= bytes.length) this.fail(at, "unexpected end of file after a line continuation");
          } else {
            this.fail(at, "unexpected character after a line continuation");
            at++;
            end = at;
          }
          break;
        case Class.digit:
          end = numberEnd(bytes, at);
          adjacency.number(bytes, at, end);
          at = end;
          break;
        default:
          if (byte === Byte.dot && classOf[bytes[at + 1] ?? 0] === Class.digit) {
            end = numberEnd(bytes, at);
            adjacency.number(bytes, at, end);
            at = end - 1;
          } else if (byte !== Byte.space && byte !== Byte.tab && byte !== Byte.formFeed) {
            if (byte === 0) this.fail(at, "source code cannot contain null bytes");
            else adjacency.operator(bytes, at, brackets.depth);
            end = at + 1;
          }
          at++;
      }
    }
  }
}
