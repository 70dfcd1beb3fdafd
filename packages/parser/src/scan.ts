import { afterNewline, Byte, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { IntList } from "./int-list.ts";
import { codeOf, endsBrackets, lineWordAt } from "./keywords.ts";
import { closes, fieldStringEnd, isTriple, plainStringEnd, prefixOf } from "./strings.ts";

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

const conflictMarkers = new Set([Byte.less, Byte.equals, Byte.greater, 0x7c]);
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
  /** Indentation of the open blocks: columns with tabs of eight, and of one, as Python compares them. */
  private readonly blocks: number[] = [0];
  private readonly narrowBlocks: number[] = [0];
  private indent = 0;
  private narrowIndent = 0;
  private opensBlock = false;
  /** Bytes that may still be spent on f-strings that turn out not to end: keeps the scan linear. */
  private patience: number;
  /** Triple quotes, by quote, that are known to have no end from here on. */
  private readonly endless = new Set<number>();

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes;
    this.at = from;
    const guess = bytes.length >> 5;
    this.starts = new IntList(guess);
    this.ends = new IntList(guess);
    this.indents = new IntList(guess);
    this.words = new IntList(guess);
    this.comments = new IntList(guess >> 2);
    this.patience = bytes.length;
  }

  run(): Scan {
    const { bytes } = this;
    while (this.at < bytes.length) {
      this.measureIndent();
      const byte = bytes[this.at];
      if (byte === undefined) break;
      if (byte === Byte.lineFeed || byte === Byte.carriageReturn) this.at = afterNewline(bytes, this.at);
      else if (byte === Byte.hash) this.comment();
      else if (this.isConflictMarker(this.at)) this.skipConflictMarker();
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

  private measureIndent(): void {
    const { bytes } = this;
    let wide = 0;
    let narrow = 0;
    for (; ; this.at++) {
      const byte = bytes[this.at];
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
    this.indent = wide;
    this.narrowIndent = narrow;
  }

  private comment(): void {
    const end = lineEnd(this.bytes, this.at);
    this.comments.push(this.at);
    this.comments.push(end);
    this.at = end;
  }

  private isConflictMarker(at: number): boolean {
    const { bytes } = this;
    const byte = bytes[at] ?? 0;
    if (!conflictMarkers.has(byte) || (at > 0 && !isNewline(bytes[at - 1]))) return false;
    for (let next = at + 1; next < at + 7; next++) if (bytes[next] !== byte) return false;
    const after = bytes[at + 7];
    return after === undefined || after === Byte.space || isNewline(after);
  }

  private skipConflictMarker(): void {
    this.fail(this.at, "merge conflict marker");
    this.at = lineEnd(this.bytes, this.at);
  }

  /** Compares the line's indentation with the open blocks, as Python's tokenizer does. */
  private enterLine(start: number): void {
    const { blocks, narrowBlocks, indent, narrowIndent } = this;
    const top = blocks[blocks.length - 1] ?? 0;
    const narrowTop = narrowBlocks[narrowBlocks.length - 1] ?? 0;
    if (indent > top) {
      if (!this.opensBlock) this.fail(start, "unexpected indent");
      else if (narrowIndent <= narrowTop)
        this.fail(start, "inconsistent use of tabs and spaces in indentation");
      blocks.push(indent);
      narrowBlocks.push(narrowIndent);
      return;
    }
    if (this.opensBlock) this.fail(start, "expected an indented block");
    if (indent < top) {
      while ((blocks[blocks.length - 1] ?? 0) > indent) {
        blocks.pop();
        narrowBlocks.pop();
      }
      if ((blocks[blocks.length - 1] ?? 0) !== indent) {
        this.fail(start, "unindent does not match any outer indentation level");
        blocks.push(indent);
        narrowBlocks.push(narrowIndent);
      }
    }
    if (narrowIndent !== narrowBlocks[narrowBlocks.length - 1]) {
      this.fail(start, "inconsistent use of tabs and spaces in indentation");
    }
  }

  private logicalLine(): void {
    const { bytes } = this;
    this.skipContinuations();
    const start = this.at;
    const first = bytes[start];
    if (first === undefined || first === Byte.hash || isNewline(first)) return;
    this.enterLine(start);
    let word = 0;
    if (classOf[bytes[start] ?? 0] === Class.name) word = lineWordAt(bytes, start, nameEnd(bytes, start));
    this.starts.push(start);
    this.indents.push(this.indent);
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
            at = this.string(after, prefix?.fields === true, prefix?.raw === true);
          } else at = after;
          end = at;
          break;
        }
        case Class.quote:
          at = this.string(at, false, false);
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
    if (this.isConflictMarker(at)) return true;
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

  /** The offset after the string whose first quote is at `at`; one that does not end, ends with its line. */
  private string(at: number, fields: boolean, raw: boolean): number {
    const { bytes, comments } = this;
    if (fields && this.patience > 0) {
      const before = comments.length;
      const attempt = fieldStringEnd(bytes, at, raw, (start, end) => {
        comments.push(start);
        comments.push(end);
      });
      if (attempt.end > 0) return attempt.end;
      comments.truncate(before);
      this.patience -= attempt.reached - at;
      this.fail(at, "f-string: a field was never closed");
    }
    const triple = isTriple(bytes, at);
    const quote = bytes[at] ?? 0;
    if (!triple || !this.endless.has(quote)) {
      const end = plainStringEnd(bytes, at);
      if (end > 0) return end;
      if (triple) this.endless.add(quote);
    }
    this.fail(at, triple ? "unterminated triple-quoted string literal" : "unterminated string literal");
    return lineEnd(bytes, at);
  }
}
