import { Buffer } from "node:buffer";
import {
  type Header,
  type ParsePython,
  type PythonSource,
  quickHeader,
  quickStatement,
  type SyntaxNode,
} from "@pawl/parser";

/** Thrown where a question needs a tree and the grammar is not loaded; whoever asks loads it and asks again. */
export class GrammarNeeded extends Error {}

/** The tree of one statement or header. To be read before the next one is asked for. */
export interface StatementTree {
  readonly root: SyntaxNode;
  /** The byte offset in the file of one of the tree's own offsets. */
  offset(index: number): number;
  /** Where the statement or header begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** No statement that a person wrote is longer; parsing one could take minutes. */
const maxBytes = 200_000;

/** Makes trees of the statements of a file. */
export class StatementTrees {
  private readonly source: PythonSource;
  private readonly parse: ParsePython | undefined;

  constructor(source: PythonSource, parse: ParsePython | undefined) {
    this.source = source;
    this.parse = parse;
  }

  /**
   * The trees of what stands on logical line `index`: of its header if it has one, and of its simple statements.
   * @throws {GrammarNeeded}
   */
  *of(index: number): Generator<StatementTree, void, void> {
    const { scan, outline, bytes } = this.source;
    const start = scan.starts.at(index);
    const end = scan.ends.at(index);
    if (end - start > maxBytes || bytes[start] === at) return;
    const header = outline.header(index);
    if (header === undefined) {
      yield* this.simple(start, end);
      return;
    }
    yield* this.header(header);
    if (header.colon + 1 < end) yield* this.simple(header.colon + 1, end);
  }

  private *simple(from: number, to: number): Generator<StatementTree, void, void> {
    const token = this.source.tokens(from, to);
    let start = -1;
    let end = from;
    while (token.next()) {
      if (token.byte === semicolon && token.depth === 0) {
        if (start >= 0) yield this.statement(start, end);
        start = -1;
      } else {
        if (start < 0) start = token.start;
        end = token.end;
      }
    }
    if (start >= 0) yield this.statement(start, end);
  }

  private statement(start: number, end: number): StatementTree {
    const quick = quickStatement(this.source.bytes, start, end);
    if (quick !== undefined) return { root: quick, offset: same, start, end };
    return this.parsed(start, start, end, "");
  }

  private *header(header: Header): Generator<StatementTree, void, void> {
    const { word, start, colon } = header;
    const quick = quickHeader(this.source.bytes, header);
    if (quick !== undefined) yield { root: quick, offset: same, start, end: colon };
    else if (word === "elif") yield this.parsed(start, start + 2, colon, ": pass");
    else if (word === "match" || word === "case") yield this.parsed(start, start + word.length, colon, "");
    else if (word !== "try" && word !== "finally" && word !== "else" && word !== "except")
      yield this.parsed(start, start, colon, ": pass");
  }

  private parsed(start: number, from: number, end: number, behind: string): StatementTree {
    if (this.parse === undefined) throw new GrammarNeeded();
    const text = this.source.text(from, end) + behind;
    // Nearly all source is ASCII, where the two kinds of offsets are the same.
    const plain = Buffer.byteLength(text) === text.length;
    const offset = (index: number): number =>
      Math.min(end, from + (plain ? index : Buffer.byteLength(text.slice(0, index))));
    return { root: this.parse(text), offset, start, end };
  }
}

const at = 0x40;
const semicolon = 0x3b;

function same(index: number): number {
  return index;
}
