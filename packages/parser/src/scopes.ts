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
  /** The open `def`, `class` and `async` lines before line `reached`, and their indents. */
  private readonly lines: number[] = [];
  private readonly indents: number[] = [];
  /** Their names as far as somebody asked for them; `undefined` within for lines that define nothing. */
  private readonly names: (string | undefined)[] = [];
  private reached = 0;

  constructor(bytes: Uint8Array, scan: Scan) {
    this.bytes = bytes;
    this.scan = scan;
  }

  /** Logical line `index` with what encloses it. */
  at(index: number): LineInScope {
    this.goTo(index);
    const { lines, names } = this;
    for (let item = names.length; item < lines.length; item++) names.push(this.definedName(lines[item] ?? 0));
    const named = names.filter((name) => name !== undefined);
    return {
      index,
      scope: named.length === 0 ? "<module>" : named.join("."),
      enclosing: lines.filter((_line, item) => names[item] !== undefined),
    };
  }

  private goTo(index: number): void {
    const { lines, indents } = this;
    if (index < this.reached) {
      this.reached = 0;
      this.closeFrom(0);
    }
    for (; this.reached <= index; this.reached++) {
      const indent = this.scan.indents.at(this.reached);
      let open = lines.length;
      while (open > 0 && (indents[open - 1] ?? 0) >= indent) open--;
      if (open < lines.length) this.closeFrom(open);
      // Whether a line encloses others matters to those behind it only.
      if (this.reached === index) break;
      const word = this.scan.words.at(this.reached);
      if (word !== defWord && word !== classWord && word !== asyncWord) continue;
      lines.push(this.reached);
      indents.push(indent);
    }
  }

  private closeFrom(length: number): void {
    this.lines.length = length;
    this.indents.length = length;
    if (this.names.length > length) this.names.length = length;
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
