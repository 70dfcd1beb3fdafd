import { textOf } from "./bytes.ts";
import { codeOf, wordCodeAt } from "./keywords.ts";
import type { Scan } from "./scan.ts";
import { Kind, TokenCursor } from "./tokens.ts";

/** A logical line with the functions and classes around it. */
export interface LineInScope {
  /** The index of the logical line. */
  readonly index: number;
  /** The qualified name of the enclosing function or class, dotted; `<module>` outside of all. */
  readonly scope: string;
  /** The indexes of the `def` and `class` lines around it, the outermost first. */
  readonly enclosing: readonly number[];
}

const defWord = codeOf("def");
const classWord = codeOf("class");
const asyncWord = codeOf("async");

/** Finds what encloses lines. Questions should go forward: all of them together then cost one pass over the lines. */
export class Scopes {
  private readonly bytes: Uint8Array;
  private readonly scan: Scan;
  /** The open `def`, `class` and `async` lines before line `reached`: the first `open` items, the outermost first. */
  private readonly lines: number[] = [];
  private readonly indents: number[] = [];
  private open = 0;
  /** The names of the first `named` of them; `undefined` for lines that define nothing. */
  private readonly names: (string | undefined)[] = [];
  private named = 0;
  private reached = 0;

  constructor(bytes: Uint8Array, scan: Scan) {
    this.bytes = bytes;
    this.scan = scan;
  }

  /**
   * Logical line `index` with what encloses it.
   * @param indent the columns by which something directly above it is indented, where that is asked for; no fewer than its own.
   */
  at(index: number, indent = this.scan.indents.at(index)): LineInScope {
    this.goTo(index);
    const { lines, names, indents } = this;
    let around = this.open;
    while (around > 0 && (indents[around - 1] ?? 0) >= indent) around--;
    for (; this.named < around; this.named++) names[this.named] = this.definedName(lines[this.named] ?? 0);
    let scope = "";
    const enclosing: number[] = [];
    for (let item = 0; item < around; item++) {
      const name = names[item];
      if (name === undefined) continue;
      scope = scope === "" ? name : `${scope}.${name}`;
      enclosing.push(lines[item] ?? 0);
    }
    return { index, scope: scope === "" ? "<module>" : scope, enclosing };
  }

  private goTo(index: number): void {
    const { scan, lines, indents } = this;
    if (index < this.reached) {
      this.reached = 0;
      this.open = 0;
      this.named = 0;
    }
    // An array's length is left alone: setting it costs more than all the rest of this.
    let { reached, open, named } = this;
    for (; reached < index; reached++) {
      const indent = scan.indents.at(reached);
      while (open > 0 && (indents[open - 1] ?? 0) >= indent) open--;
      if (named > open) named = open;
      const word = scan.words.at(reached);
      if (word !== defWord && word !== classWord && word !== asyncWord) continue;
      lines[open] = reached;
      indents[open++] = indent;
    }
    this.reached = reached;
    this.open = open;
    this.named = named;
  }

  /** The name behind `def`, `async def` or `class`. */
  private definedName(index: number): string | undefined {
    const { bytes, scan } = this;
    const token = new TokenCursor(bytes, scan.starts.at(index), scan.ends.at(index));
    let defines = false;
    while (token.next() && token.kind === Kind.name) {
      if (defines) return textOf(bytes, token.start, token.end);
      const word = wordCodeAt(bytes, token.start, token.end);
      defines = word === defWord || word === classWord;
      if (!defines && word !== asyncWord) return undefined;
    }
    return undefined;
  }
}

/** The logical lines that `wanted` picks by index, in order, each with what encloses it. */
export function* linesInScope(
  bytes: Uint8Array,
  scan: Scan,
  wanted: (index: number) => boolean,
): Generator<LineInScope, void, void> {
  const scopes = new Scopes(bytes, scan);
  for (let index = 0; index < scan.starts.length; index++) if (wanted(index)) yield scopes.at(index);
}
