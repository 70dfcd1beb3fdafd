import type { Expression } from "../model/expression.ts";
import type { Extent, FunctionRow } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Context, type Definition, type Found, flatMap, just, union, unknown } from "./known.ts";
import { placeOf } from "./names.ts";
import { integer } from "./numbers.ts";
import { positionOf } from "./reach.ts";

/** What the flags of a command line give: argparse, click, typer. */
export class Flags {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** `args.port`: the default of the flag. */
  flag(path: string, name: string): Found {
    const file = this.evaluator.repository.file(path);
    const parts: Found[] = [];
    for (const [scope, callee, positional, keywords, at, , blocks] of file?.fact.calls ?? []) {
      const inner: Context = {
        path,
        scope: file?.fact.scopes[scope] ?? "<module>",
        position: positionOf(at),
        blocks,
      };
      if (lastWord(callee) === "set_defaults") {
        for (const [key, value] of keywords) {
          if (key === "**") parts.push(unknown("`set_defaults` with `**` is not followed"));
          else if (key === name) parts.push(this.usual(value, `--${name}`, inner, at));
        }
      }
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
        parts.push(needed ? unknown(`the flag ${long} has no default`) : just({ type: "none" }));
        continue;
      }
      const type = keywords.find(([key]) => key === "type")?.[1];
      const found = this.usual(usual, long, inner, at);
      parts.push(
        type?.[0] === "name" && type[1] === "int"
          ? flatMap(found, ({ value }) => (value.type === "text" ? integer(value) : just(value)))
          : found,
      );
    }
    if (parts.length > 0) return union(parts);
    return unknown(`the flag \`${name}\` is not followed`);
  }

  /** The default of a flag. */
  private usual(value: Expression, long: string, context: Context, at: Extent): Found {
    const found = this.evaluator.configuration.defaulted(value, `the flag ${long}`, context);
    const step = { at: placeOf(context.path, at), what: `the flag ${long} has a default` };
    return { ...found, known: found.known.map((known) => ({ ...known, steps: [step, ...known.steps] })) };
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
      const raw = this.evaluator.configuration.defaulted(usual, `the flag ${long}`, inner);
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
        : this.evaluator.configuration.defaulted(usual, `the flag ${long}`, inner);
    }
    return /\b(?:Option|Argument)\(/.test(parameter[3])
      ? this.evaluator.configuration.defaulted(value, `the flag ${long}`, inner)
      : undefined;
  }
}
