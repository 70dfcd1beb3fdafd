import { codeOf, type PythonSource } from "@pawl/parser";
import type { Blocks } from "./names-fact.ts";

const defWord = codeOf("def");
const classWord = codeOf("class");

/** What stands around the logical lines of a file: made in one pass, asked in any order. */
export class Surroundings {
  private readonly source: PythonSource;
  /** Per logical line, the index of the header that it is below, -1 at the top. */
  private readonly parents: Int32Array;
  /** Per logical line, the one before it in the same block, -1 for the first. */
  private readonly before: Int32Array;

  private readonly words = new Map<number, string>();

  constructor(source: PythonSource) {
    this.source = source;
    const { indents } = source.scan;
    const { length } = indents;
    this.parents = new Int32Array(length).fill(-1);
    this.before = new Int32Array(length).fill(-1);
    const open: number[] = [];
    for (let index = 0; index < length; index++) {
      const indent = indents.at(index);
      let last = -1;
      while (open.length > 0) {
        const top = open[open.length - 1] ?? 0;
        if (indents.at(top) < indent) break;
        if (indents.at(top) === indent) last = top;
        open.pop();
      }
      this.before[index] = last;
      this.parents[index] = open[open.length - 1] ?? -1;
      open.push(index);
    }
  }

  /** The word of the header on a line; `undefined` where it is none. */
  word(index: number): string | undefined {
    const known = this.words.get(index);
    if (known !== undefined) return known === "" ? undefined : known;
    const code = this.source.scan.words.at(index);
    const word =
      code === defWord ? "def" : code === classWord ? "class" : this.source.outline.header(index)?.word;
    this.words.set(index, word ?? "");
    return word;
  }

  /** The header around a line, -1 at the top. */
  parent(index: number): number {
    return this.parents[index] ?? -1;
  }

  /** The blocks around a line within its function, outermost first. */
  blocks(index: number): Blocks {
    const found: string[] = [];
    for (let at = this.parent(index), depth = 0; at >= 0 && depth < 100; at = this.parent(at), depth++) {
      const block = this.block(at);
      if (block === undefined) break;
      if (block !== "") found.push(block);
    }
    return found.reverse();
  }

  /** The blocks that something on a line stands in, where the line is a header with what it binds or holds itself. */
  blocksOn(index: number): Blocks {
    const word = this.word(index);
    if (word === undefined || word === "def" || word === "class" || word === "with")
      return this.blocks(index);
    const own = this.block(index);
    return own === undefined || own === "" ? this.blocks(index) : [...this.blocks(index), own];
  }

  /** The block that a header opens; `undefined` for functions and classes, empty for what says nothing. */
  block(header: number): string | undefined {
    const word = this.word(header);
    const line = (at: number): number => this.source.line(this.source.scan.starts.at(at));
    switch (word) {
      case "def":
      case "class":
        return undefined;
      case "for":
      case "while":
        return `L${line(header)}`;
      case "with":
        return `W${line(header)}`;
      case "if":
        return this.isForTypes(header) ? "N" : `${line(header)}:0`;
      case "try":
        return `T${line(header)}:0`;
      case "case": {
        let position = 0;
        for (let at = this.before[header] ?? -1; at >= 0; at = this.before[at] ?? -1) position++;
        return `${line(this.parent(header))}:${position}`;
      }
      case "elif":
      case "else":
      case "except":
      case "finally":
        return this.continued(header, line);
      default:
        return "";
    }
  }

  /** `if TYPE_CHECKING:` */
  private isForTypes(header: number): boolean {
    const { starts, ends } = this.source.scan;
    const end = Math.min(ends.at(header), starts.at(header) + 80);
    return /^if\s*\(?\s*(?:\w+\.)?TYPE_CHECKING\b(?!\s*(?:or|\)\s*or)\b)/.test(
      this.source.text(starts.at(header), end),
    );
  }

  private continued(header: number, line: (at: number) => number): string {
    let position = 0;
    for (let at = header; at >= 0; at = this.before[at] ?? -1) {
      const word = this.word(at);
      if (word === "for" || word === "while") return `L${line(at)}`;
      if (word === "if") return `${line(at)}:${position}`;
      if (word === "try") return `T${line(at)}:${position}`;
      if (word === "elif" || word === "else" || word === "except" || word === "finally") position++;
      else return "";
    }
    return "";
  }
}
