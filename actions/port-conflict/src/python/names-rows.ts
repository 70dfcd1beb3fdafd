import type { Expression } from "../model/expression.ts";
import { type FileLines, MODULE } from "./file-lines.ts";
import { isOfPython } from "./is-of-python.ts";
import type { KeptFunction } from "./kept.ts";
import { isElsewhere } from "./may-hand.ts";
import type { BindingRow, CallRow, ClassRow, FunctionRow, NamesFact } from "./names-fact.ts";
import { isPortName } from "./port-words.ts";
import { pruned } from "./prune.ts";
import { isSplat } from "./read-builtin.ts";
import { readCalled } from "./read-called.ts";
import { readFunction } from "./read-function.ts";
import { Slice } from "./slice.ts";

/** A row with a larger value holds no port that could be followed. */
const longestRow = 2000;

/** The fact that a slice of a file is; `undefined` where it says nothing. */
export function namesRows(lines: FileLines, slice: Slice): NamesFact | undefined {
  return new NamesRows(lines, slice).fact();
}

class NamesRows {
  private readonly lines: FileLines;
  private readonly slice: Slice;
  private readonly scopes: string[] = [];
  private readonly indexes = new Map<number, number>();

  constructor(lines: FileLines, slice: Slice) {
    this.lines = lines;
    this.slice = slice;
  }

  fact(): NamesFact | undefined {
    const { lines, slice } = this;
    if (slice.isFull) return this.unfollowed();
    const bindings = this.bindings();
    const calls = this.calls();
    const functions = this.functions();
    for (const scope of [...slice.scopes].sort(byNumber)) if (scope !== MODULE) this.scope(scope);
    const classes = this.classes();
    const imports = lines.importRows.filter(([name, target]) => slice.asked.has(name) || !isOfPython(target));
    const isNothing = bindings.length === 0 && calls.length === 0 && functions.length === 0;
    if (isNothing && slice.asked.size === 0 && !imports.some(([name, target]) => isHandedOn(name, target)))
      return undefined;
    const called = isNothing ? [] : readCalled(lines, slice);
    return { scopes: this.scopes, imports, classes, functions, bindings, calls, called };
  }

  /** The fact of a file in which too much is asked for: what it calls, and nothing that is followed. */
  private unfollowed(): NamesFact {
    const { lines } = this;
    const called = readCalled(lines, new Slice(lines));
    return {
      scopes: [],
      imports: lines.importRows,
      classes: [],
      functions: [],
      bindings: [],
      calls: [],
      called,
    };
  }

  private scope(line: number): number {
    const known = this.indexes.get(line);
    if (known !== undefined) return known;
    this.indexes.set(line, this.scopes.length);
    this.scopes.push(this.lines.qualified(line));
    const owner = this.lines.classAround(line);
    if (owner !== undefined) this.slice.classes.add(owner);
    return this.scopes.length - 1;
  }

  private bindings(): BindingRow[] {
    const { lines, slice } = this;
    const found = new Map<string, BindingRow>();
    const sorted = [...slice.bindings.values()].sort(
      (a, b) => a.line - b.line || a.bound.start - b.bound.start,
    );
    for (const { bound, line, scope, by } of sorted) {
      const { target, value, start, end } = bound;
      const blocks = by !== undefined || end === 0 ? ["G"] : lines.surroundings.blocksOn(line);
      const row: BindingRow = [
        this.scope(by === "global" ? MODULE : scope),
        target,
        small(value),
        lines.statements.extent(start, end),
        blocks,
      ];
      found.set(JSON.stringify(row), row);
    }
    return [...found.values()];
  }

  private calls(): CallRow[] {
    const { lines, slice } = this;
    return [...slice.wantedCalls.values()]
      .sort((a, b) => a.line - b.line || a.called.from - b.called.from)
      .map(({ called: { call, start, end, from, to }, line, values }) => {
        const positional = call[2].map((value) => this.argument(value, values));
        while (positional[positional.length - 1] === unwanted) positional.pop();
        const keywords = call[3]
          .filter(([name, value]) => name === "**" || values.has(value))
          .map(([name, value]): [string, Expression] => [name, this.argument(value, values)]);
        return [
          this.scope(lines.scopeOfBody(line)),
          call[1],
          positional,
          keywords,
          lines.statements.extent(from, to),
          lines.source.digest(start, end),
          lines.surroundings.blocksOn(line),
        ];
      });
  }

  /** An argument that nothing asks for only keeps the place of those behind it. */
  private argument(value: Expression, wanted: ReadonlySet<Expression>): Expression {
    if (isSplat(value)) return value;
    return wanted.has(value) ? small(pruned(value, this.lines)) : unwanted;
  }

  private functions(): FunctionRow[] {
    return [...this.slice.functions]
      .sort(([a], [b]) => a - b)
      .map(([line, kept]) => this.functionRow(line, kept));
  }

  private functionRow(line: number, kept: KeptFunction): FunctionRow {
    const { lines } = this;
    const owner = lines.classAround(line);
    if (owner !== undefined) this.slice.classes.add(owner);
    const [name, parameters, returns, decorators, extent] = readFunction(
      lines.statements,
      lines.surroundings,
      line,
      lines.qualified(line),
      lines.parameters(line),
      kept.returns,
    );
    const isAsked = (parameter: string): boolean =>
      kept.returns || kept.parameters.has(parameter) || isPortName(parameter);
    // What stands behind the last that is asked for changes nothing of it.
    const last = parameters.findLastIndex(([parameter]) => isAsked(parameter));
    return [
      name,
      parameters
        .slice(0, last + 1)
        .map(([parameter, kind, value, annotation]) => [
          parameter,
          kind,
          value === 0 ? 0 : isAsked(parameter) ? small(pruned(value, lines)) : unasked,
          isAsked(parameter) ? annotation : "",
        ]),
      returns.map((value) => small(pruned(value, lines))),
      decorators.map((value) => (value[0] !== "call" || options.test(value[1]) ? small(value) : decorated)),
      extent,
    ];
  }

  private classes(): ClassRow[] {
    const { lines, slice } = this;
    const { scan } = lines.source;
    for (const line of [...slice.classes])
      for (let at = line; at >= 0; at = lines.scope(at)) if (lines.isClass(at)) slice.classes.add(at);
    // One that inherits from what another file defines may be asked for by that.
    for (let line = 0; line < scan.words.length; line++) {
      if (!lines.isClassLine(line) || slice.classes.has(line)) continue;
      if (lines.basesOf(line).some((base) => isElsewhere(base, lines))) slice.classes.add(line);
    }
    return [...slice.classes]
      .sort(byNumber)
      .map((line) => [
        lines.qualified(line),
        lines.basesOf(line),
        lines.decoratorsOf(line),
        lines.source.line(scan.starts.at(line)),
      ]);
  }
}

const unasked: Expression = ["?", "a default"];
const unwanted: Expression = ["?", ""];
const decorated: Expression = ["?", "a decorator"];
/** Decorators that say where parameters come from, or leave them as they are. */
const options = /(?:^|\.)(?:option|argument|command|group|lru_cache|wraps)$/;

/** Whether an import alone is of interest: a constant that a module or a package hands on. */
function isHandedOn(name: string, target: string): boolean {
  if (isOfPython(target)) return false;
  return name === "*" || /^[A-Z][A-Z0-9_]*$/.test(name) || target.split(".").some(isPortName);
}

function small(value: Expression): Expression {
  return JSON.stringify(value).length > longestRow ? ["?", "an expression too large to follow"] : value;
}

function byNumber(one: number, other: number): number {
  return one - other;
}
