import type { Expression } from "../model/expression.ts";
import type { CallExpression } from "../python/statements.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Context, type Found, just, type Known } from "./known.ts";

/** What the environment and configurations give: defaults that something outside of the code replaces. */
export class Configuration {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** `config("PORT", default=5556)`, `config.get("port", 5556)`, `config.getint("server", "port", fallback=5556)`. */
  configured(method: string, call: CallExpression, context: Context): Found | undefined {
    const [, , positional, keywords] = call;
    if (!configReaders.test(method)) return undefined;
    const texts = positional.filter((part) => part[0] === "s");
    const isGetter = /^get/.test(method);
    const ofEnvironment = method.includes("env");
    const named = keywords.find(([key]) => key === "default" || key === "fallback")?.[1];
    const [first, second] = positional;
    if (first?.[0] !== "s") return undefined;
    const byPlace = isGetter && positional.length === 2 && second?.[0] !== "s" ? second : undefined;
    const usual =
      named ??
      byPlace ??
      (ofEnvironment || (method === "get" && second?.[0] === "s" && /^\d+$|:/.test(second[1]))
        ? second
        : undefined);
    const fromEnvironment = (!isGetter || ofEnvironment) && first[1] === first[1].toUpperCase();
    if (usual === undefined) return undefined;
    if (fromEnvironment) return this.environment(first[1], usual, context);
    const key = texts[texts.length - 1];
    const name = usual === second ? first[1] : key?.[0] === "s" ? key[1] : first[1];
    return this.defaulted(usual, `the key \`${name}\` of a configuration`, context);
  }

  /** A default, and what replaces it. */
  defaulted(usual: Expression, what: string, context: Context): Found {
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
}

const configReaders =
  /^(?:get|getint|get_int|config|env|int|str|getstr|get_str|Config|get_config|getstring|get_env|getenv|env_int|get_env_int)$/;
