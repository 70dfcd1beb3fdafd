import type { Expression } from "../model/expression.ts";
import { Callers } from "./callers.ts";
import { Calls } from "./calls.ts";
import { Classes } from "./classes.ts";
import { Configuration } from "./configuration.ts";
import { Fields } from "./fields.ts";
import { Flags } from "./flags.ts";
import { Items } from "./items.ts";
import { type Context, type Found, flatMap, type Inner, join, just, keyOf, union, unknown } from "./known.ts";
import { Members } from "./members.ts";
import { Memo } from "./memo.ts";
import { Names } from "./names.ts";
import { integer, truth } from "./numbers.ts";
import { Reaching } from "./reaching.ts";
import type { Repository } from "./repository.ts";
import { standingIn } from "./stand-ins.ts";
import { Texts } from "./texts.ts";

/** What is reached through more steps is not followed. */
const maxDepth = 60;

/** Finds what expressions may be. */
export class Evaluator {
  readonly repository: Repository;
  readonly names: Names;
  readonly members: Members;
  readonly callers: Callers;
  readonly calls: Calls;
  readonly reaching: Reaching;
  readonly items: Items;
  readonly flags: Flags;
  readonly fields: Fields;
  readonly configuration: Configuration;
  readonly classes: Classes;
  readonly texts: Texts;
  private depth = 0;
  private readonly open = new Set<string>();
  private readonly known: Memo<string, Found>;
  /** How often a question met itself: what was found meanwhile holds only on the way there. */
  cycles = 0;

  constructor(repository: Repository) {
    this.repository = repository;
    this.known = new Memo(repository);
    this.names = new Names(this);
    this.members = new Members(this);
    this.callers = new Callers(this);
    this.calls = new Calls(this);
    this.reaching = new Reaching(this);
    this.items = new Items(this);
    this.flags = new Flags(this);
    this.fields = new Fields(this);
    this.configuration = new Configuration(this);
    this.classes = new Classes(this);
    this.texts = new Texts(this);
  }

  /** The answer to a question by its key; a question that leads to itself is not answered. */
  once(question: string, context: Context, ask: () => Found): Found {
    const key = context.self === undefined ? question : `${question} of ${keyOf(context.self)}`;
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
    const { gaps } = this.repository;
    this.open.add(key);
    const found = ask();
    this.open.delete(key);
    if (isPlain && (cycles === this.cycles || this.open.size === 0)) this.known.set(key, found, gaps);
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
        return this.texts.texts(expression[1].map((part) => this.evaluate(part, context)));
      case "int":
        return flatMap(this.evaluate(expression[1], context), ({ value }) => integer(value));
      case "op":
        return this.texts.operation(
          expression[1],
          this.evaluate(expression[2], context),
          this.evaluate(expression[3], context),
        );
      case "or":
        return this.either(expression[1], expression[2], context);
      case "if":
        return this.oneOf(this.evaluate(expression[1], context), this.evaluate(expression[2], context));
      case "list":
        return just({ type: "items", items: expression[1], context });
      case "map":
        return just({ type: "entries", entries: expression[1], context });
      case "get":
        return flatMap(this.evaluate(expression[1], context), (known) =>
          this.items.item(known, expression[2]),
        );
      case "range":
        return this.range(expression[1], expression[2], context);
      case "each":
        return flatMap(this.evaluate(expression[1], context), (known) =>
          this.items.each(known, loopOf(expression, context)),
        );
      case "call":
        return this.calls.evaluate(expression, context);
      case "of":
        return this.calls.method(this.evaluate(expression[1], context), expression[2], context);
      case "?":
        return unknown(`${expression[1]} is not followed`);
    }
  }

  /** One of two, by a test that is not looked at. */
  private oneOf(one: Found, other: Found): Found {
    return union([
      other.unresolved === undefined ? one : standingIn(one),
      one.unresolved === undefined ? other : standingIn(other),
    ]);
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
    const after = this.evaluate(second, context);
    const right = left.unresolved === undefined ? after : standingIn(after);
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
  pairs(left: Found, right: Found, next: (a: Inner, b: Inner) => Found): Found {
    return flatMap(left, (a) =>
      flatMap(right, (b) => (join(a, b, a.value) === undefined ? { known: [] } : next(a.value, b.value))),
    );
  }
}

function loopOf(expression: Expression, { path, scope, position }: Context): string {
  return `each ${path} ${scope} ${position ?? 0} ${JSON.stringify(expression)}`;
}
