import type { Expression, Operator } from "../model/expression.ts";
import { portText } from "../model/port.ts";
import { bracePieces, type Piece, percentPieces } from "../python/format-text.ts";
import { Callers } from "./callers.ts";
import { Calls } from "./calls.ts";
import {
  type Context,
  choose,
  type Found,
  flatMap,
  type Inner,
  join,
  just,
  type Known,
  union,
  unknown,
} from "./known.ts";
import { Members } from "./members.ts";
import { Names } from "./names.ts";
import type { Repository } from "./repository.ts";

/** What is reached through more steps is not followed. */
const maxDepth = 60;

/** Finds what expressions may be. */
export class Evaluator {
  readonly repository: Repository;
  readonly names: Names;
  readonly members: Members;
  readonly callers: Callers;
  readonly calls: Calls;
  private depth = 0;
  private readonly open = new Set<string>();
  private readonly known = new Map<string, Found>();
  /** How often a question met itself: what was found meanwhile holds only on the way there. */
  private cycles = 0;

  constructor(repository: Repository) {
    this.repository = repository;
    this.names = new Names(this);
    this.members = new Members(this);
    this.callers = new Callers(this);
    this.calls = new Calls(this);
  }

  /** The answer to a question by its key; a question that leads to itself is not answered. */
  once(key: string, context: Context, ask: () => Found): Found {
    const isPlain = context.frames === undefined;
    const before = isPlain ? this.known.get(key) : undefined;
    if (before !== undefined) return before;
    if (this.open.has(key)) {
      this.cycles++;
      return unknown("its value depends on itself");
    }
    if (this.open.size > maxDepth) {
      this.cycles++;
      return unknown("its value comes through too many steps");
    }
    const { cycles } = this;
    this.open.add(key);
    const found = ask();
    this.open.delete(key);
    if (isPlain && (cycles === this.cycles || this.open.size === 0)) this.known.set(key, found);
    return found;
  }

  /** What an expression may be where it stands. */
  evaluate(expression: Expression, context: Context): Found {
    if (this.depth > 400) return unknown("its value comes through too many steps");
    this.depth++;
    const found = this.evaluateKind(expression, context);
    this.depth--;
    return found;
  }

  private evaluateKind(expression: Expression, context: Context): Found {
    switch (expression[0]) {
      case "n":
        return just({ type: "number", number: expression[1] });
      case "s":
        return just({ type: "text", text: expression[1] });
      case "k":
        return just(expression[1] === null ? { type: "none" } : { type: "boolean", boolean: expression[1] });
      case "name":
        return this.names.dotted(expression[1], context);
      case "cat":
        return this.texts(expression[1].map((part) => this.evaluate(part, context)));
      case "int":
        return flatMap(this.evaluate(expression[1], context), ({ value }) => integer(value));
      case "op":
        return this.operation(
          expression[1],
          this.evaluate(expression[2], context),
          this.evaluate(expression[3], context),
        );
      case "or":
        return this.either(expression[1], expression[2], context);
      case "if":
        return union([this.evaluate(expression[1], context), this.evaluate(expression[2], context)]);
      case "list":
        return just({ type: "items", items: expression[1], context });
      case "map":
        return just({ type: "entries", entries: expression[1], context });
      case "get":
        return flatMap(this.evaluate(expression[1], context), (known) =>
          this.members.item(known, expression[2]),
        );
      case "range":
        return this.range(expression[1], expression[2], context);
      case "each":
        return flatMap(this.evaluate(expression[1], context), (known) =>
          this.members.each(known, keyOf(expression, context)),
        );
      case "call":
        return this.calls.evaluate(expression, context);
      case "?":
        return unknown(`${expression[1]} is not followed`);
    }
  }

  private either(first: Expression, second: Expression, context: Context): Found {
    const left = this.evaluate(first, context);
    // A variable of the environment with something behind it is one with a default.
    const open = left.known.find(
      ({ value }) => value.type === "number" && value.above !== undefined && value.number === 0,
    );
    const kept = left.known.filter((known) => known !== open && truth(known.value) !== false);
    const goesOn =
      left.unresolved !== undefined ||
      open !== undefined ||
      left.known.some(({ value }) => truth(value) !== true);
    const found: Found =
      left.unresolved === undefined ? { known: kept } : { known: kept, unresolved: left.unresolved };
    if (!goesOn) return found;
    const replaced =
      open?.value.type === "number"
        ? `\`${open.value.above ?? ""}\` in the environment`
        : left.known.find(({ value }) => truth(value) === false)?.overridable;
    const right = this.evaluate(second, context);
    return union([
      found,
      replaced === undefined
        ? right
        : {
            ...right,
            known: right.known.map((known) => ({ ...known, overridable: known.overridable ?? replaced })),
          },
    ]);
  }

  private range(from: Expression, to: Expression, context: Context): Found {
    return this.pairs(this.evaluate(from, context), this.evaluate(to, context), (a, b) =>
      a.type === "number" && b.type === "number" && a.above === undefined && b.above === undefined
        ? just({ type: "span", from: a.number, to: b.number })
        : unknown("a range whose ends are not known is not followed"),
    );
  }

  /** What comes of each pair of possibilities that go together. */
  private pairs(left: Found, right: Found, next: (a: Inner, b: Inner) => Found): Found {
    return flatMap(left, (a) =>
      flatMap(right, (b) => (join(a, b, a.value) === undefined ? { known: [] } : next(a.value, b.value))),
    );
  }

  private texts(parts: readonly Found[]): Found {
    let sum: Found = just({ type: "text", text: "" });
    for (const part of parts) {
      sum = this.pairs(sum, part, (a, b) => {
        const text = textOf(b);
        if (b.type === "none") return { known: [] };
        return a.type !== "text" || text === undefined
          ? unknown("a text of something that is no text or number is not followed")
          : just({ type: "text", text: a.text + text });
      });
    }
    return sum;
  }

  private operation(operator: Operator, left: Found, right: Found): Found {
    return this.pairs(left, right, (a, b) => {
      if (a.type === "none" || b.type === "none") return { known: [] };
      if (a.type === "number" && b.type === "number") return arithmetic(operator, a, b);
      if (a.type === "text" && b.type === "text" && operator === "+")
        return just({ type: "text", text: a.text + b.text });
      if (a.type === "text" && operator === "%") return this.percent(a.text, b);
      if (a.type === "items" && b.type === "items" && operator === "+" && a.context === b.context)
        return just({ type: "items", items: [...a.items, ...b.items], context: a.context });
      return unknown(`\`${operator}\` of what is no number or text is not followed`);
    });
  }

  private percent(text: string, value: Inner): Found {
    const pieces = percentPieces(text);
    if (pieces === undefined) return unknown("a format that is not followed");
    if (value.type === "items")
      return this.format(
        pieces,
        value.items.map((item) => this.evaluate(item, value.context)),
        new Map(),
      );
    if (value.type === "tuple")
      return this.format(
        pieces,
        value.items.map((known) => ({ known: [known] })),
        new Map(),
      );
    if (value.type === "entries") {
      const named = new Map(value.entries.map(([key, item]) => [key, this.evaluate(item, value.context)]));
      return this.format(pieces, [], named);
    }
    return this.format(pieces, [just(value)], new Map());
  }

  /** `text.format(…)`. */
  braces(text: string, positional: readonly Found[], named: ReadonlyMap<string, Found>): Found {
    const pieces = bracePieces(text);
    return pieces === undefined
      ? unknown("a format that is not followed")
      : this.format(pieces, positional, named);
  }

  private format(
    pieces: readonly Piece[],
    positional: readonly Found[],
    named: ReadonlyMap<string, Found>,
  ): Found {
    return this.texts(
      pieces.map((piece) => {
        if (typeof piece === "string") return just({ type: "text", text: piece });
        if (!piece.plain) return unknown("a formatted field is not followed");
        const found =
          typeof piece.argument === "string" ? named.get(piece.argument) : positional[piece.argument];
        return found ?? unknown("an argument of a format is not followed");
      }),
    );
  }

  /** Each possibility marked with one of several alternatives; those of another fall out. */
  chosen(found: Found, key: string, choice: string): Found {
    const known = found.known
      .map((item) => choose(item, key, choice))
      .filter((item): item is Known => item !== undefined);
    return found.unresolved === undefined ? { known } : { known, unresolved: found.unresolved };
  }
}

/** How the choices of a loop begin, by where it stands. */
export function eachKey(path: string, scope: string): string {
  return `each ${path} ${scope} `;
}

function keyOf(expression: Expression, { path, scope, position }: Context): string {
  return `${eachKey(path, scope)}${position ?? 0} ${JSON.stringify(expression)}`;
}

/** Whether a value counts as true; `undefined` where that is not known. */
function truth(value: Inner): boolean | undefined {
  switch (value.type) {
    case "none":
      return false;
    case "boolean":
      return value.boolean;
    case "text":
      return value.text !== "";
    case "number":
      return value.above === undefined ? value.number !== 0 : undefined;
    case "items":
    case "tuple":
      return value.items.length > 0;
    case "entries":
      return value.entries.length > 0;
    case "span":
    case "external":
    case "flags":
    case "object":
      return undefined;
    default:
      return true;
  }
}

/** What `int()` makes of a value. */
export function integer(value: Inner): Found {
  if (value.type === "number") return just(value);
  if (value.type === "none") return { known: [] };
  if (value.type === "text") {
    const text = value.text.trim();
    if (/^[+-]?\d+(?:_\d+)*$/.test(text) && text.length < 16)
      return just({ type: "number", number: Number(text.replaceAll("_", "")) });
    return unknown("`int` of a text that is no number");
  }
  return unknown("`int` of something that is no number or text is not followed");
}

function textOf(value: Inner): string | undefined {
  if (value.type === "text") return value.text;
  if (value.type === "number") return portText(value);
  return undefined;
}

type NumberValue = Extract<Inner, { type: "number" }>;

function arithmetic(operator: Operator, a: NumberValue, b: NumberValue): Found {
  if (a.above !== undefined || b.above !== undefined) {
    const above = a.above ?? b.above ?? "";
    const both = a.above !== undefined && b.above !== undefined;
    if (operator === "+" && !both) return just({ type: "number", number: a.number + b.number, above });
    if (operator === "-" && b.above === undefined)
      return just({ type: "number", number: a.number - b.number, above });
    return unknown("arithmetic with what only the running system knows");
  }
  const number = operate(operator, a.number, b.number);
  return Number.isSafeInteger(number) ? just({ type: "number", number }) : unknown("a number that is none");
}

/** Python's arithmetic: `//` and `%` round down. */
function operate(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "//":
      return Math.floor(a / b);
    case "%":
      return b === 0 ? Number.NaN : a - b * Math.floor(a / b);
  }
}
