import type { Expression } from "../model/expression.ts";
import type { FunctionRow } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";
import { isSplat } from "../python/read-expression.ts";
import type { CallExpression } from "../python/statements.ts";
import { keyOf } from "./callers.ts";
import { type Evaluator, eachKey, integer } from "./evaluate.ts";
import {
  type Caller,
  type Context,
  type Definition,
  type Found,
  flatMap,
  type Inner,
  just,
  type Known,
  spanKey,
  union,
  unknown,
} from "./known.ts";
import { placeOf, positionOf } from "./names.ts";

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
      return this.defaulted(positional[2] ?? ["k", null], `the attribute \`${positional[1][1]}\``, context);
    const found = this.evaluator.names.dotted(callee, context);
    const after = flatMap(found, ({ value }) => this.of(value, call, context));
    if (after.known.length > 0 || found.known.length > 0) return after;
    const guess = this.configured(method, call, context);
    return guess ?? unknown(`a call of \`${callee}\` is not followed`);
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
        return this.returned(value.function, { ...context, frames: new Map([[key, made]]) });
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
        };
        const found = this.evaluator.once(`return ${keyOf(definition)} ${row[4][0]} ${index}`, context, () =>
          this.evaluator.evaluate(value, inner),
        );
        const step = {
          at: placeOf(definition.path, row[4]),
          what: `\`${lastWord(definition.name)}\` returns it`,
        };
        const known = found.known.flatMap((one): Known[] => {
          const place = placeInLoop(one, definition);
          // It returns the first number of its loop over a range that will do.
          if (place !== undefined && place !== "0") return [];
          const searched = place !== undefined && { searched: true as const };
          return [{ ...one, steps: [step, ...one.steps], ...searched }];
        });
        parts.push({ ...found, known });
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
    const [first, second] = positional;
    if (method === "parse_args" || method === "parse_known_args") {
      if (positional.length > 0 || keywords.length > 0)
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
      return flatMap({ known: [only] }, () => this.evaluator.braces(value.text, given, named));
    }
    if (value.type !== "entries") return undefined;
    if (method === "get" && first?.[0] === "s") {
      const entry = value.entries.findLast(([name]) => name === first[1]);
      if (entry !== undefined) return this.evaluator.evaluate(entry[1], value.context);
      return second === undefined ? just({ type: "none" }) : this.evaluator.evaluate(second, context);
    }
    const { entries, context: inner } = value;
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
      return this.environment(first[1], usual, context);
    }
    if (name === "functools.partial" || name === "copy.copy" || name === "copy.deepcopy")
      return unknown(`a call of \`${callee}\` is not followed`);
    return (
      this.configured(lastWord(name), call, context) ?? unknown(`a call of \`${callee}\` is not followed`)
    );
  }

  /** `config("PORT", default=5556)`, `config.get("port", 5556)`, `config.getint("server", "port", fallback=5556)`. */
  private configured(method: string, call: CallExpression, context: Context): Found | undefined {
    const [, , positional, keywords] = call;
    if (!configReaders.test(method)) return undefined;
    const texts = positional.filter((part) => part[0] === "s");
    const isGetter = /^get/.test(method);
    const named = keywords.find(([key]) => key === "default" || key === "fallback")?.[1];
    const [first, second] = positional;
    if (first?.[0] !== "s") return undefined;
    const byPlace = isGetter && positional.length === 2 && second?.[0] !== "s" ? second : undefined;
    const usual =
      named ??
      byPlace ??
      (method === "get" && second?.[0] === "s" && /^\d+$|:/.test(second[1]) ? second : undefined);
    const fromEnvironment = !isGetter && first[1] === first[1].toUpperCase();
    if (usual === undefined) return undefined;
    if (fromEnvironment) return this.environment(first[1], usual, context);
    const key = texts[texts.length - 1];
    const name = usual === second ? first[1] : key?.[0] === "s" ? key[1] : first[1];
    return this.defaulted(usual, `the key \`${name}\` of a configuration`, context);
  }

  private defaulted(usual: Expression, what: string, context: Context): Found {
    const found = this.evaluator.evaluate(usual, context);
    return {
      ...found,
      known: found.known.map((known): Known => ({ ...known, overridable: known.overridable ?? what })),
    };
  }

  /** A variable of the environment: its default, or a number above what it is when it runs. */
  environment(name: string, usual: Expression | undefined, context?: Context): Found {
    if (usual === undefined || context === undefined) return just({ type: "number", number: 0, above: name });
    return this.defaulted(usual, `\`${name}\` in the environment`, context);
  }

  /** `args.port`: the default of the flag. */
  flag(path: string, name: string): Found {
    const file = this.evaluator.repository.file(path);
    const parts: Found[] = [];
    for (const [scope, callee, positional, keywords, at] of file?.fact.calls ?? []) {
      if (lastWord(callee) === "set_defaults" && keywords.some(([key]) => key === name || key === "**"))
        parts.push(unknown("`set_defaults` is not followed"));
      if (lastWord(callee) !== "add_argument") continue;
      const flags = positional.flatMap((part) => (part[0] === "s" ? [part[1]] : []));
      const dest = keywords.find(([key]) => key === "dest")?.[1];
      const long = flags.find((flag) => flag.startsWith("--")) ?? flags[0] ?? "";
      const own = dest?.[0] === "s" ? dest[1] : long.replace(/^-+/, "").replaceAll("-", "_");
      if (own !== name) continue;
      const usual = keywords.find(([key]) => key === "default")?.[1];
      if (usual === undefined) {
        const needed =
          !long.startsWith("-") ||
          keywords.some(([key, value]) => key === "required" && value[0] === "k" && value[1] === true);
        parts.push(
          needed ? unknown(`the flag ${long} has no default`) : { known: just({ type: "none" }).known },
        );
        continue;
      }
      const type = keywords.find(([key]) => key === "type")?.[1];
      const inner: Context = {
        path,
        scope: file?.fact.scopes[scope] ?? "<module>",
        position: positionOf(at),
      };
      const raw = this.defaulted(usual, `the flag ${long}`, inner);
      const found =
        type?.[0] === "name" && type[1] === "int"
          ? flatMap(raw, ({ value }) => (value.type === "text" ? integer(value) : just(value)))
          : raw;
      const step = { at: placeOf(path, at), what: `the flag ${long} has a default` };
      parts.push({
        ...found,
        known: found.known.map((known) => ({ ...known, steps: [step, ...known.steps] })),
      });
    }
    if (parts.length > 0) return union(parts);
    return unknown(`the flag \`${name}\` is not followed`);
  }

  /** What click and typer give to a parameter; `undefined` where it is none of theirs. */
  option(definition: Definition, row: FunctionRow, name: string): Found | undefined {
    const { path, name: owner } = definition;
    const scope = owner.includes(".") ? owner.slice(0, owner.lastIndexOf(".")) : "<module>";
    const inner: Context = { path, scope };
    for (const decorator of row[3]) {
      if (decorator[0] !== "call" || !/(?:^|\.)(?:option|argument)$/.test(decorator[1])) continue;
      const texts = decorator[2].flatMap((part) => (part[0] === "s" ? [part[1]] : []));
      const long = texts.find((text) => text.startsWith("--")) ?? texts[0] ?? "";
      const own =
        texts.find((text) => /^[A-Za-z_]\w*$/.test(text)) ?? long.replace(/^-+/, "").replaceAll("-", "_");
      if (own.toLowerCase() !== name) continue;
      const usual = decorator[3].find(([key]) => key === "default")?.[1];
      if (usual === undefined) return unknown(`the flag ${long} has no default`);
      const type = decorator[3].find(([key]) => key === "type")?.[1];
      const raw = this.defaulted(usual, `the flag ${long}`, inner);
      return type?.[0] === "name" && type[1] === "int"
        ? flatMap(raw, ({ value }) => (value.type === "text" ? integer(value) : just(value)))
        : raw;
    }
    const parameter = row[1].find(([own]) => own === name);
    if (parameter === undefined || parameter[2] === 0) return undefined;
    const value = parameter[2];
    const long = `--${name.replaceAll("_", "-")}`;
    if (value[0] === "call" && /^(?:Option|Argument)$/.test(lastWord(value[1]))) {
      const usual = value[3].find(([key]) => key === "default")?.[1] ?? value[2][0];
      return usual === undefined
        ? unknown(`the flag ${long} has no default`)
        : this.defaulted(usual, `the flag ${long}`, inner);
    }
    return /\b(?:Option|Argument)\(/.test(parameter[3])
      ? this.defaulted(value, `the flag ${long}`, inner)
      : undefined;
  }
}

/** Which number of a loop of its own over a range a function gives; `undefined` where it is none. */
function placeInLoop({ choices }: Known, { path, name }: Definition): string | undefined {
  const start = `${spanKey}${eachKey(path, name)}`;
  for (const [key, choice] of choices) if (key.startsWith(start)) return choice;
  return undefined;
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
const configReaders =
  /^(?:get|getint|get_int|config|env|int|str|getstr|get_str|Config|get_config|getstring)$/;
