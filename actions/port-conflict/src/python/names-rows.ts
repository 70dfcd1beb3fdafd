import type { Expression } from "../model/expression.ts";
import { type FileLines, MODULE } from "./file-lines.ts";
import { isElsewhere, isOfPython } from "./may-hand.ts";
import type { BindingRow, CallRow, ClassRow, FunctionRow, NamesFact } from "./names-fact.ts";
import { isPortName } from "./port-words.ts";
import { pruned } from "./prune.ts";
import { readCalled } from "./read-called.ts";
import { readFunction } from "./read-function.ts";
import type { Slice } from "./slice.ts";

/** A row with a larger value holds no port that could be followed. */
const longestRow = 2000;

/** The fact that a slice of a file is; `undefined` where it says nothing. */
export function namesRows(lines: FileLines, slice: Slice): NamesFact | undefined {
  const rows = new NamesRows(lines, slice);
  return rows.fact();
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
    const bindings = this.bindings();
    const calls = this.calls();
    const functions = this.functions();
    for (const scope of [...slice.scopes].sort(byNumber)) if (scope !== MODULE) this.scope(scope);
    const classes = this.classes();
    const imports = lines.importRows.filter(([name, target]) => slice.asked.has(name) || !isOfPython(target));
    const isNothing = bindings.length === 0 && calls.length === 0 && functions.length === 0;
    if (isNothing && slice.asked.size === 0 && !imports.some(([name, target]) => isHandedOn(name, target)))
      return undefined;
    const called = isNothing ? [] : readCalled(lines, slice, calls);
    return { scopes: this.scopes, imports, classes, functions, bindings, calls, called };
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
      const extent = lines.statements.extent(start, end);
      const row: BindingRow =
        by === "global"
          ? [this.scope(MODULE), target, small(value), extent, ["G"]]
          : [
              this.scope(scope),
              target,
              small(value),
              extent,
              end === 0 ? ["G"] : lines.surroundings.blocksOn(line),
            ];
      found.set(JSON.stringify(row), row);
    }
    return [...found.values()];
  }

  private calls(): CallRow[] {
    const { lines, slice } = this;
    return [...slice.calls.values()]
      .sort((a, b) => a.line - b.line || a.called.from - b.called.from)
      .map(({ called: { call, start, end, from, to }, line }) => [
        this.scope(lines.scopeOfBody(line)),
        call[1],
        call[2].map(argument),
        call[3].map(([name, value]) => [name, argument(value)]),
        lines.statements.extent(from, to),
        lines.source.digest(start, end),
        lines.surroundings.blocksOn(line),
      ]);
  }

  private functions(): FunctionRow[] {
    const { lines, slice } = this;
    return [...slice.functions]
      .sort(([a], [b]) => a - b)
      .map(([line, kept]) => {
        const [name, parameters, returns, decorators, extent] = readFunction(
          lines.statements,
          lines.surroundings,
          line,
          lines.qualified(line),
          lines.parameters(line),
          kept.returns,
        );
        const owner = lines.classAround(line);
        if (owner !== undefined) this.slice.classes.add(owner);
        return [
          name,
          parameters.map(([parameter, kind, value, annotation]) => {
            const isAsked = kept.returns || kept.parameters.has(parameter) || isPortName(parameter);
            return [
              parameter,
              kind,
              value === 0 ? 0 : isAsked ? small(pruned(value, lines)) : unasked,
              isAsked ? annotation : "",
            ];
          }),
          returns.map((value) => small(pruned(value, lines))),
          decorators.map(small),
          extent,
        ];
      });
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

/** Whether an import alone is of interest: a constant that a package hands on. */
function isHandedOn(name: string, target: string): boolean {
  if (!target.startsWith(".")) return false;
  return name === "*" || /^[A-Z][A-Z0-9_]*$/.test(name) || target.split(".").some(isPortName);
}

function small(value: Expression): Expression {
  return JSON.stringify(value).length > longestRow ? ["?", "an expression too large to follow"] : value;
}

/** An argument as it is kept: no text that is nobody's endpoint, and nothing in pieces that cannot be followed. */
function argument(value: Expression): Expression {
  if (value[0] === "s" && value[1].length > 60 && !value[1].includes("://")) return ["?", "a long text"];
  if (value[0] === "?" && value[1] !== "*") return ["?", value[1].slice(0, 40)];
  return small(value);
}

function byNumber(one: number, other: number): number {
  return one - other;
}
