import { codeOf, type PythonSource } from "@pawl/parser";

/** A clause that is open around the lines at hand. */
interface Open {
  readonly indent: number;
  /** As {@link Site.branches} has it; `undefined` where it always runs. */
  branch: string | undefined;
  readonly line: number;
  count: number;
  /** What kind of statement it belongs to. */
  readonly kind: "if" | "try" | "case" | "match" | "loop" | "other" | "function";
  /** Whether a site stands in it. */
  asked: boolean;
  /** Whether every clause so far ends by leaving; `false` once one does not. */
  leaves: boolean;
}

const word = {
  if: codeOf("if"),
  elif: codeOf("elif"),
  else: codeOf("else"),
  try: codeOf("try"),
  except: codeOf("except"),
  finally: codeOf("finally"),
  match: codeOf("match"),
  case: codeOf("case"),
  def: codeOf("def"),
  class: codeOf("class"),
  async: codeOf("async"),
  with: codeOf("with"),
  for: codeOf("for"),
  while: codeOf("while"),
};
const leaving = new Set([codeOf("return"), codeOf("raise"), codeOf("continue"), codeOf("break")]);
const continues = new Set([word.elif, word.else, word.except, word.finally]);
const opens = new Set(Object.values(word));

/**
 * Finds the branches around lines that are asked for in order, as {@link Site.branches} has them. What follows an `if` whose
 * every clause leaves the block runs only if none of them did: it is one more branch of it.
 */
export class Branches {
  private readonly source: PythonSource;
  private readonly open: Open[] = [];
  /** Branches that the rest of a block is, with the block's indentation. */
  private readonly implied: { readonly indent: number; readonly branch: string }[] = [];
  private reached = 0;
  /** The lines of the `try` statements so far: all others are those of an `if` or `match`. */
  readonly tries = new Set<number>();

  constructor(source: PythonSource) {
    this.source = source;
  }

  /** The branches, loops and `with` statements around logical line `index`, within its function, outermost first. */
  at(index: number): readonly string[] {
    const { scan } = this.source;
    for (; this.reached <= index && this.reached < scan.starts.length; this.reached++)
      this.pass(this.reached);
    const indent = scan.indents.at(index);
    const found: { indent: number; branch: string }[] = [];
    let from = 0;
    for (const each of this.open) {
      // The last one may be the header on the line itself: its own expressions are outside of it, but for inline bodies.
      if (each.indent >= indent && !isInline(this.source, index)) continue;
      if (each.kind === "function") {
        if (each.indent >= indent) continue;
        found.length = 0;
        from = each.indent + 1;
        continue;
      }
      each.asked = true;
      if (each.branch !== undefined) found.push({ indent: each.indent, branch: each.branch });
    }
    for (const each of this.implied) if (each.indent >= from) found.push(each);
    return found.sort((one, other) => one.indent - other.indent).map((each) => each.branch);
  }

  /** Whether the body of a `try` within a loop of its function stands around a line, which {@link at} was asked for last. */
  isRetried(index: number): boolean {
    const indent = this.source.scan.indents.at(index);
    let isInLoop = false;
    let found = false;
    for (const each of this.open) {
      if (each.indent >= indent) continue;
      if (each.kind === "function") [isInLoop, found] = [false, false];
      else if (each.kind === "loop") isInLoop = true;
      else if (each.kind === "try" && isInLoop && each.branch?.endsWith(":0") === true) found = true;
    }
    return found;
  }

  private pass(index: number): void {
    const { scan, outline } = this.source;
    const indent = scan.indents.at(index);
    let code = scan.words.at(index);
    if (code === word.match || code === word.case) {
      // Names, at times.
      if (outline.header(index) === undefined) code = 0;
    }
    while (this.implied.length > 0 && (this.implied[this.implied.length - 1]?.indent ?? 0) > indent)
      this.implied.pop();
    for (let last = this.last(); last !== undefined && last.indent >= indent; last = this.last()) {
      if (last.indent === indent && this.goesOn(last, code, index)) return;
      this.open.pop();
      this.finish(last, index);
    }
    if (!opens.has(code) || continues.has(code)) return;
    this.open.push(this.opened(code, index, indent));
  }

  private last(): Open | undefined {
    return this.open[this.open.length - 1];
  }

  /** Goes on to the next clause of the same statement, if the line is one. */
  private goesOn(last: Open, code: number, index: number): boolean {
    const isNext =
      last.kind === "if"
        ? code === word.elif || code === word.else
        : last.kind === "try"
          ? code === word.except || code === word.else || code === word.finally
          : last.kind === "case"
            ? code === word.case
            : (last.kind === "other" || last.kind === "loop") && code === word.else;
    if (!isNext) return false;
    last.leaves &&= this.leavesBefore(index, last.indent);
    if (last.kind === "other" || last.kind === "loop") return true;
    if (last.kind === "try" && code !== word.except) {
      // What follows the body without an exception belongs to it; `finally` always runs.
      last.branch = code === word.else ? `${last.line}:0` : undefined;
      return true;
    }
    last.branch = `${last.line}:${++last.count}`;
    return true;
  }

  private finish(last: Open, index: number): void {
    if (last.kind !== "if" || !last.asked) return;
    if (!last.leaves || !this.leavesBefore(index, last.indent)) return;
    if (this.source.scan.indents.at(index) < last.indent) return;
    this.implied.push({ indent: last.indent, branch: `${last.line}:${last.count + 1}` });
  }

  /** Whether the clause that ends before the line ends by leaving: the last line of its own block does. */
  private leavesBefore(index: number, indent: number): boolean {
    const { scan } = this.source;
    const last = index - 1;
    return scan.indents.at(last) > indent && leaving.has(scan.words.at(last)) && !this.isDeeper(last, indent);
  }

  /** Whether the line stands in a further block within the one that a header of that indentation opens. */
  private isDeeper(index: number, indent: number): boolean {
    const { scan } = this.source;
    const own = scan.indents.at(index);
    for (let at = index - 1, steps = 0; at >= 0 && steps < 200; at--, steps++) {
      const here = scan.indents.at(at);
      if (here < own) return here > indent;
    }
    return true;
  }

  private opened(code: number, index: number, indent: number): Open {
    const line = this.source.line(this.source.scan.starts.at(index));
    const rest = { indent, line, count: 0, asked: false, leaves: true };
    switch (code) {
      case word.if:
        return { ...rest, kind: "if", branch: `${line}:0` };
      case word.try:
        this.tries.add(line);
        return { ...rest, kind: "try", branch: `${line}:0` };
      case word.case: {
        const outer = this.last();
        const of = outer?.kind === "match" ? outer.line : line;
        return { ...rest, line: of, kind: "case", branch: `${of}:0` };
      }
      case word.match:
        return { ...rest, kind: "match", branch: undefined };
      case word.for:
      case word.while:
        return { ...rest, kind: "loop", branch: `L${line}` };
      case word.with:
        return { ...rest, kind: "other", branch: `W${line}` };
      case word.def:
      case word.class:
        return { ...rest, kind: "function", branch: undefined };
      case word.async: {
        const inner = this.source.outline.header(index)?.word;
        if (inner === "for") return { ...rest, kind: "loop", branch: `L${line}` };
        if (inner === "with") return { ...rest, kind: "other", branch: `W${line}` };
        return { ...rest, kind: inner === "def" ? "function" : "other", branch: undefined };
      }
      default:
        return { ...rest, kind: "other", branch: undefined };
    }
  }
}

/** Whether a header's body stands on its own line: `if x: s.bind(a)`. */
function isInline(source: PythonSource, index: number): boolean {
  const header = source.outline.header(index);
  return header !== undefined && header.colon + 1 < source.scan.ends.at(index);
}
