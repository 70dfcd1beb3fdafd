import type { FunctionRow } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Context, type Definition, type Found, flatMap, just, union, unknown } from "./known.ts";
import { placeOf, positionOf } from "./names.ts";
import { integer } from "./numbers.ts";

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
        blocks,
      };
      const raw = this.evaluator.configuration.defaulted(usual, `the flag ${long}`, inner);
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
