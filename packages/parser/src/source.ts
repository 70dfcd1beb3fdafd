import type { Place, SourceFile } from "@pawl/gate";
import { Bindings } from "./bindings.ts";
import { asBuffer, lineEnd, nameEnd, textOf } from "./bytes.ts";
import { CommentScopes, leadingColumns } from "./comment-scopes.ts";
import { decodePython } from "./encoding.ts";
import { digestOfCode } from "./fingerprint.ts";
import { Outline } from "./outline.ts";
import { Positions } from "./positions.ts";
import { type Scan, scan } from "./scan.ts";
import { type LineInScope, linesInScope, Scopes } from "./scopes.ts";
import { TokenCursor } from "./tokens.ts";

/** A comment of a Python file, with its mark. */
export interface PythonComment {
  /** The comment with its `#`, without the line's end. */
  readonly text: string;
  /** 1-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** True where nothing but white space stands before it on its line. */
  readonly standalone: boolean;
}

/** A Python file, scanned. Offsets are of bytes in its UTF-8 form ({@link PythonSource.bytes}). */
export class PythonSource {
  /** The file as UTF-8: its own bytes, or what they were decoded to. */
  readonly bytes: Uint8Array;
  /** The file's logical lines. */
  readonly scan: Scan;
  readonly outline: Outline;
  private readonly path: string;
  private readonly positions: Positions;
  private readonly encodingProblem: string | undefined;
  private blockEndsCache: Int32Array | undefined;
  private bindingsCache: Bindings | undefined;

  constructor(file: SourceFile) {
    const decoded = decodePython(file.bytes);
    this.path = file.path;
    this.bytes = asBuffer(decoded.bytes);
    this.encodingProblem = decoded.problem;
    this.scan = scan(this.bytes, decoded.start);
    this.outline = new Outline(this.bytes, this.scan);
    this.positions = new Positions(this.bytes, decoded.start);
  }

  /** Where the file stops being Python, as far as the scanner can tell: the first place and what is wrong there. */
  get syntaxError(): { readonly line: number; readonly message: string } | undefined {
    if (this.encodingProblem !== undefined) return { line: 1, message: this.encodingProblem };
    const { error } = this.scan;
    return error === undefined
      ? undefined
      : {
          line: Math.min(this.positions.line(error.offset), this.positions.count || 1),
          message: error.message,
        };
  }

  /** The file's comments in order. */
  comments(): readonly PythonComment[] {
    const { comments } = this.scan;
    const found: PythonComment[] = [];
    for (let item = 0; item < comments.length; item += 2) {
      const start = comments.at(item);
      const line = this.positions.line(start);
      found.push({
        text: this.text(start, comments.at(item + 1)),
        line,
        column: this.positions.column(start),
        // No other space may stand there in Python.
        standalone: /^[ \t\f\v]*$/.test(this.text(this.positions.offset(line), start)),
      });
    }
    return found;
  }

  /** The last line (1-based) of the block of statements in which the given line stands; the file's last for the module. */
  lastLineOfBlock(line: number): number {
    const { starts, indents } = this.scan;
    const from = this.positions.offset(line);
    let index = this.firstLineAt(from);
    // A comment on its own belongs to the block that the comment's own indentation says, or the next statement's.
    let indent = index < starts.length ? indents.at(index) : 0;
    const first = this.bytes.subarray(from, lineEnd(this.bytes, from));
    if (index < starts.length && starts.at(index) >= from + first.length)
      indent = Math.min(indent, leadingColumns(first));
    const { blockEnds } = this;
    while (index < starts.length && indents.at(index) >= indent) index = blockEnds[index] ?? starts.length;
    if (index >= starts.length) return this.positions.count;
    return Math.max(line, this.positions.line(starts.at(index)) - 1);
  }

  /** Per logical line, the index of the next one that is indented less; made once, so that many questions cost little. */
  private get blockEnds(): Int32Array {
    if (this.blockEndsCache !== undefined) return this.blockEndsCache;
    const { indents } = this.scan;
    const ends = new Int32Array(indents.length);
    for (let index = indents.length - 1; index >= 0; index--) {
      let next = index + 1;
      while (next < indents.length && indents.at(next) >= indents.at(index))
        next = ends[next] ?? indents.length;
      ends[index] = next;
    }
    this.blockEndsCache = ends;
    return ends;
  }

  /** The indexes of the logical lines in which the text occurs, in whatever token; each once, in order. */
  linesWith(text: string): number[] {
    const found: number[] = [];
    const bytes = asBuffer(this.bytes);
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
      const index = this.firstLineAt(at + 1) - 1;
      if (index >= 0 && found[found.length - 1] !== index) found.push(index);
    }
    return found;
  }

  /** The index of the first logical line that starts at or behind an offset. */
  private firstLineAt(offset: number): number {
    const { starts } = this.scan;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts.at(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The logical lines that `wanted` picks by index, in order, each with what encloses it. */
  linesInScope(wanted: (index: number) => boolean): Generator<LineInScope, void, void> {
    return linesInScope(this.bytes, this.scan, wanted);
  }

  /** The functions and classes around lines that are asked for in order. */
  scopes(): Scopes {
    return new Scopes(this.bytes, this.scan);
  }

  /** The functions and classes around comments that are asked for in order. */
  commentScopes(): CommentScopes {
    return new CommentScopes(this.bytes, this.scan, this.positions);
  }

  /** The word that logical line `index` begins with, whatever it is; empty where it begins with no word. */
  firstWord(index: number): string {
    const start = this.scan.starts.at(index);
    return this.text(start, nameEnd(this.bytes, start));
  }

  /** What the file's statements bind names to. */
  bindings(): Bindings {
    this.bindingsCache ??= new Bindings(this.bytes, this.scan);
    return this.bindingsCache;
  }

  /** The tokens between two offsets within one logical line. */
  tokens(start: number, end: number): TokenCursor {
    return new TokenCursor(this.bytes, start, end);
  }

  /** The text between two offsets. */
  text(start: number, end: number): string {
    return textOf(this.bytes, start, end);
  }

  /** The 1-based line of an offset. */
  line(offset: number): number {
    return this.positions.line(offset);
  }

  /** The place between two offsets. */
  place(start: number, end: number): Place {
    const { positions } = this;
    return {
      path: this.path,
      line: positions.line(start),
      column: positions.column(start),
      endLine: positions.line(end),
      endColumn: positions.column(end),
    };
  }

  /** The digest of the tokens between two offsets: see {@link digestOfCode}. */
  digest(start: number, end: number): string {
    return digestOfCode(this.bytes, start, end);
  }
}

const sources = new WeakMap<SourceFile, PythonSource>();

/** Scans a Python file; the second call for the same `file` object returns the first's answer. Never throws. */
export function readPython(file: SourceFile): PythonSource {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const source = new PythonSource(file);
  sources.set(file, source);
  return source;
}
