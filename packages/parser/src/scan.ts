import { afterNewline, Byte, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { isConflictMarker } from "./conflict-marker.ts";
import { Indentation } from "./indentation.ts";
import { IntList } from "./int-list.ts";
import { codeOf, endsBrackets, lineWordAt } from "./keywords.ts";
import { StringEnds } from "./string-ends.ts";
import { closes, prefixOf } from "./strings.ts";

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

const asyncWord = codeOf("async");

class Scanner {
  private readonly bytes: Uint8Array;
  private readonly starts: IntList;
  private readonly ends: IntList;
  private readonly indents: IntList;
  private readonly words: IntList;
  private readonly comments: IntList;
  private error: ScanError | undefined;
  private at: number;
  /** Open brackets of the logical line. */
  private readonly brackets: number[] = [];
  private readonly bracketOffsets: number[] = [];
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
    this.indentation.enter(start, this.opensBlock);
    let word = 0;
    if (classOf[bytes[start] ?? 0] === Class.name) word = lineWordAt(bytes, start, nameEnd(bytes, start));
    this.starts.push(start);
    this.indents.push(this.indentation.columns);
    this.words.push(word);
    const end = this.tokens(start);
    this.ends.push(end);
    this.opensBlock = bytes[end - 1] === Byte.colon;
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
    const { bytes, brackets } = this;
    let at = start;
    let end = start;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) {
        this.at = at;
        this.dropBrackets();
        return end;
      }
      switch (classOf[byte]) {
        case Class.name: {
          const after = nameEnd(bytes, at);
          if (classOf[bytes[after] ?? 0] === Class.quote) {
            const prefix = prefixOf(bytes, at, after);
            at = this.strings.after(after, prefix?.fields === true, prefix?.raw === true);
          } else at = after;
          end = at;
          break;
        }
        case Class.quote:
          at = this.strings.after(at, false, false);
          end = at;
          break;
        case Class.open:
          brackets.push(byte);
          this.bracketOffsets.push(at);
          at++;
          end = at;
          break;
        case Class.close:
          this.close(at, byte);
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
          if (brackets.length === 0 || this.leavesBrackets(at)) {
            this.at = at;
            this.dropBrackets();
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
          at = nameEnd(bytes, at);
          end = at;
          break;
        default:
          if (byte !== Byte.space && byte !== Byte.tab && byte !== Byte.formFeed) {
            if (byte === 0) this.fail(at, "source code cannot contain null bytes");
            end = at + 1;
          }
          at++;
      }
    }
  }

  private close(at: number, byte: number): void {
    const opener = this.brackets.pop();
    this.bracketOffsets.pop();
    if (opener === undefined) this.fail(at, `unmatched '${String.fromCharCode(byte)}'`);
    else if (!closes(opener, byte)) this.fail(at, "closing bracket does not match the opening one");
  }

  /** True where the physical line at `at`, inside brackets, can only be the start of a statement. */
  private leavesBrackets(at: number): boolean {
    const { bytes } = this;
    if (isConflictMarker(bytes, at)) return true;
    let first = at;
    while (bytes[first] === Byte.space || bytes[first] === Byte.tab || bytes[first] === Byte.formFeed)
      first++;
    if (classOf[bytes[first] ?? 0] !== Class.name) return false;
    const end = nameEnd(bytes, first);
    const word = lineWordAt(bytes, first, end);
    if (word === asyncWord) {
      let next = end;
      while (bytes[next] === Byte.space || bytes[next] === Byte.tab) next++;
      return endsBrackets(lineWordAt(bytes, next, nameEnd(bytes, next)));
    }
    // A keyword argument may bear no such name, so `name =` needs no look: these words are reserved.
    return endsBrackets(word);
  }

  private dropBrackets(): void {
    const offset = this.bracketOffsets[0];
    if (offset === undefined) return;
    this.fail(offset, `'${String.fromCharCode(this.bytes[offset] ?? 0)}' was never closed`);
    this.brackets.length = 0;
    this.bracketOffsets.length = 0;
  }
}
