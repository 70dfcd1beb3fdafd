import type { Expression } from "../model/expression.ts";
import { lastWord } from "../python/port-words.ts";
import { isSplat } from "../python/read-builtin.ts";
import type { CallExpression } from "../python/statements.ts";
import type { Evaluator } from "./evaluate.ts";
import {
  type Caller,
  type Context,
  type Definition,
  type Found,
  flatMap,
  GAP,
  type Inner,
  just,
  type Known,
  keyOf,
  union,
  unknown,
} from "./known.ts";
import { placeOf } from "./names.ts";

/** What calls give: of the repository's functions and classes, of the environment, flags and configurations. */
export class Calls {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** What a call gives. */
  evaluate(call: CallExpression, context: Context): Found {
    const [, callee, positional] = call;
    const dot = callee.lastIndexOf(".");
    const method = callee.slice(dot + 1);
    const receiver = dot < 0 ? undefined : this.evaluator.names.dotted(callee.slice(0, dot), context);
    if (receiver !== undefined) {
      const special = this.ofReceiver(receiver, method, call, context);
      if (special !== undefined) return special;
    }
    if (
      dot < 0 &&
      positional.length === 1 &&
      (callee === "list" || callee === "tuple" || callee === "sorted")
    )
      return this.evaluator.evaluate(positional[0] ?? ["k", null], context);
    if (callee === "enumerate" && positional.length === 1) return this.enumerated(call, context);
    if (callee === "getattr" && positional.length === 3 && positional[1]?.[0] === "s")
      return this.evaluator.configuration.defaulted(
        positional[2] ?? ["k", null],
        `the attribute \`${positional[1][1]}\``,
        context,
      );
    const found = this.evaluator.names.dotted(callee, context);
    const after = flatMap(found, ({ value }) => this.of(value, call, context));
    if (after.known.length > 0 || found.known.length > 0) return after;
    const guess = this.evaluator.configuration.configured(method, call, context);
    return guess ?? unknown(`a call of \`${callee}\` is not followed`);
  }

  /** What a method of an object gives. */
  method(receiver: Found, call: CallExpression, context: Context): Found {
    const [, name] = call;
    return (
      this.ofReceiver(receiver, name, call, context) ??
      this.evaluator.configuration.configured(name, call, context) ??
      unknown(receiver.unresolved ?? `a call of \`${name}\` of an expression is not followed`)
    );
  }

  /** A call without arguments. */
  plain(value: Inner, part: string, context: Context): Found {
    return this.of(value, ["call", part.slice(0, -2), [], [], 0], context);
  }

  private of(value: Inner, call: CallExpression, context: Context): Found {
    switch (value.type) {
      case "class":
        return just({ type: "object", class: value.class, exact: true, made: caller(call, context, 1) });
      case "function": {
        const made = caller(call, context, value.skip);
        const key = keyOf(value.function);
        const { self, ...around } = context;
        return this.returned(value.function, {
          ...around,
          frames: new Map([[key, made]]),
          ...(value.self?.type === "object" && { self: value.self.class }),
        });
      }
      case "external":
        return this.ofExternal(value.name, call, context);
      default:
        return unknown(`a call of \`${call[1]}\` is not followed`);
    }
  }

  /** What the `return`s of a function give. */
  returned(definition: Definition, context: Context): Found {
    const rows = this.evaluator.names.functions(definition.path, definition.name);
    const parts: Found[] = [];
    for (const row of rows) {
      if (row[3].some((decorator) => decorator[0] !== "name" || !keepsValue.test(decorator[1])))
        return unknown(`what a decorator makes of \`${lastWord(definition.name)}\` is not followed`);
      row[2].forEach((value, index) => {
        const inner: Context = {
          path: definition.path,
          scope: definition.name,
          ...(context.frames !== undefined && { frames: context.frames }),
          ...(context.self !== undefined && { self: context.self }),
        };
        const found = this.evaluator.once(`return ${keyOf(definition)} ${row[4][0]} ${index}`, context, () =>
          this.evaluator.evaluate(value, inner),
        );
        const step = {
          at: placeOf(definition.path, row[4]),
          what: `\`${lastWord(definition.name)}\` returns it`,
        };
        // What a loop of the function picks is known when it runs: mostly a port that is free then.
        const loop = `each ${definition.path} ${definition.name} `;
        const isPicked = ({ choices }: Known): boolean =>
          [...choices.keys()].some((key) => key.startsWith(loop));
        const fixed = found.known.filter((known) => !isPicked(known));
        if (fixed.length < found.known.length)
          parts.push(unknown(`which one \`${lastWord(definition.name)}\` picks is not known`));
        parts.push({
          ...found,
          known: fixed.map((known) => ({ ...known, steps: [step, ...known.steps] })),
        });
      });
      if (row[2].length === 0) parts.push(just({ type: "none" }));
    }
    return parts.length === 0
      ? unknown(`what \`${lastWord(definition.name)}\` returns is not followed`)
      : union(parts);
  }

  private ofReceiver(
    receiver: Found,
    method: string,
    call: CallExpression,
    context: Context,
  ): Found | undefined {
    const [, , positional, keywords] = call;
    const [first] = positional;
    if (method === "parse_args" || method === "parse_known_args") {
      // What the command line is handed through a name may still be all there is.
      if (keywords.length > 0 || (first !== undefined && first[0] !== "name" && first[0] !== "k"))
        return unknown("flags that are given in the code are not followed");
      const flags = just({ type: "flags", path: context.path });
      return method === "parse_args" ? flags : just({ type: "tuple", items: flags.known });
    }
    const [only] = receiver.known;
    if (only === undefined || receiver.known.length > 1 || receiver.unresolved !== undefined)
      return undefined;
    const { value } = only;
    if (value.type === "text" && method === "format") {
      const splat = positional.findIndex(isSplat);
      const given = (splat < 0 ? positional : positional.slice(0, splat)).map((part) =>
        this.evaluator.evaluate(part, context),
      );
      const named = new Map(keywords.map(([name, part]) => [name, this.evaluator.evaluate(part, context)]));
      return flatMap({ known: [only] }, () => this.evaluator.texts.braces(value.text, given, named));
    }
    if (value.type === "text" && /^r?split$/.test(method) && first?.[0] === "s" && first[1] !== "") {
      // With a limit the parts are as many, or fewer than are there.
      if (positional.length > 1 || keywords.length > 0 || value.text.includes(GAP)) return undefined;
      const items = value.text
        .split(first[1])
        .map((text): Known => ({ ...only, value: { type: "text", text } }));
      return just({ type: "tuple", items });
    }
    if (value.type !== "entries") return undefined;
    const found = this.ofEntries(value, method, call, context);
    // What may replace a dictionary may replace what is looked up in it.
    return found === undefined ? undefined : flatMap({ known: [only] }, () => found);
  }

  private ofEntries(
    value: Extract<Inner, { type: "entries" }>,
    method: string,
    [, , [first, second]]: CallExpression,
    context: Context,
  ): Found | undefined {
    const { entries, context: inner } = value;
    if (method === "get" && first?.[0] === "s") {
      const entry = entries.findLast(([name]) => name === first[1]);
      if (entry !== undefined) return this.evaluator.evaluate(entry[1], inner);
      return second === undefined ? just({ type: "none" }) : this.evaluator.evaluate(second, context);
    }
    if (method === "values")
      return just({ type: "items", items: entries.map(([, item]) => item), context: inner });
    if (method === "items") {
      const items = entries.map(([name, item]): Expression => ["list", [["s", name], item]]);
      return just({ type: "items", items, context: inner });
    }
    return method === "keys" ? just(value) : undefined;
  }

  private enumerated([, , [list]]: CallExpression, context: Context): Found {
    return flatMap(this.evaluator.evaluate(list ?? ["k", null], context), ({ value }) =>
      value.type === "items"
        ? just({
            type: "items",
            items: value.items.map((item, index): Expression => ["list", [["n", index], item]]),
            context: value.context,
          })
        : unknown("what `enumerate` goes through is not followed"),
    );
  }

  private ofExternal(name: string, call: CallExpression, context: Context): Found {
    const [, callee, positional, keywords] = call;
    const [first, second] = positional;
    if (environmentReaders.has(name)) {
      if (first?.[0] !== "s") return unknown("a variable of the environment whose name is not known");
      const usual = second ?? keywords.find(([key]) => key === "default")?.[1];
      return this.evaluator.configuration.environment(first[1], usual, context);
    }
    if (name === "functools.partial" || name === "copy.copy" || name === "copy.deepcopy")
      return unknown(`a call of \`${callee}\` is not followed`);
    return (
      this.evaluator.configuration.configured(lastWord(name), call, context) ??
      unknown(`a call of \`${callee}\` is not followed`)
    );
  }
}

function caller(call: CallExpression, context: Context, skip: number): Caller {
  return { id: `${context.path}:${call[4]}:${JSON.stringify(call)}`, call, context, skip };
}

const keepsValue =
  /(?:^|\.)(?:property|cached_property|staticmethod|classmethod|cache|lru_cache|abstractmethod|override)$/;
const environmentReaders: ReadonlySet<string> = new Set([
  "os.environ.get",
  "os.getenv",
  "os.environ.setdefault",
]);
