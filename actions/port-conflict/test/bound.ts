import { Buffer } from "node:buffer";
import { loadGrammar, readPython } from "@pawl/parser";
import { readExpression } from "../src/python/read-expression.ts";
import type { Resolution } from "../src/resolve/known.ts";
import { resolverOf, valuesOf } from "./repository.ts";

const parse = await loadGrammar();

/** What the argument of the `bind(…)` in the last file may be; a file's name is the comment that it begins with. */
export async function resolved(...sources: string[]): Promise<Resolution> {
  const files: Record<string, string> = {};
  let last = "";
  for (const source of sources) {
    const head = /^# (\S+\.py)\n/.exec(source);
    last = head?.[1] ?? "main.py";
    // A name is asked for where a site uses it.
    const code = source
      .slice(head?.[0].length ?? 0)
      .replaceAll("s.bind(", "zmq.Context().socket(zmq.REP).bind(");
    files[last] = code.includes("zmq.") ? `${code}import zmq\n` : code;
  }
  const resolver = await resolverOf(files);
  const text = files[last] ?? "";
  const source = readPython({ path: last, bytes: Buffer.from(text) });
  const [index] = source.linesWith("bind(");
  if (index === undefined) throw new Error("no bind");
  const { scope } = source.scopes().at(index);
  const start = source.scan.starts.at(index);
  const statement = source.text(start, source.scan.ends.at(index));
  const call = parse(statement.slice(statement.indexOf("bind(")))
    .namedChild(0)
    ?.namedChild(0);
  const argument = call?.childForFieldName("arguments")?.namedChild(0);
  if (argument === null || argument === undefined) throw new Error("no argument");
  const expression = readExpression(argument, () => source.line(start));
  return resolver.resolve(last, scope, expression, source.line(start));
}

/** The same as values, `?` where they are not all. */
export async function bound(...sources: string[]): Promise<unknown[]> {
  return valuesOf(await resolved(...sources));
}

/** A program of lines. */
export const lines = (...text: string[]): string => `${text.join("\n")}\n`;
