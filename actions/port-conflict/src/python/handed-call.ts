import type { SyntaxNode } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { argumentsOf, partsOf } from "./dotted-name.ts";

/** A function that is handed to something that calls it, and the arguments that it will get. */
export interface Handed {
  readonly callee: SyntaxNode;
  readonly positional: readonly Expression[];
  readonly keywords: readonly (readonly [name: string, value: Expression])[];
}

/** Calls that take a function and what stands behind it, by the position of the function. */
const takers: ReadonlyMap<string, number> = new Map([
  ["to_thread", 0],
  ["partial", 0],
  ["submit", 0],
  ["spawn", 0],
  ["start_soon", 0],
  ["run_in_executor", 1],
]);
/** Those that take it as `target`, beside `args` and `kwargs`. */
const starters: ReadonlySet<string> = new Set(["Thread", "Process"]);

/** The last names of the calls that hand a function on. */
export const handing: readonly string[] = [...takers.keys(), ...starters];

/** The function that a call named `name` hands on: `Thread(target=app.run, kwargs={"port": 5000})`. */
export function handedBy(
  call: SyntaxNode,
  name: string,
  read: (node: SyntaxNode) => Expression,
): Handed | undefined {
  const args = argumentsOf(call) ?? [];
  const keyword = (wanted: string): SyntaxNode | undefined =>
    args
      .find((arg) => arg.type === "keyword_argument" && arg.childForFieldName("name")?.text === wanted)
      ?.childForFieldName("value") ?? undefined;
  if (starters.has(name)) {
    const callee = keyword("target");
    if (callee === undefined) return undefined;
    const list = keyword("args");
    const given = list === undefined ? undefined : read(list);
    const map = keyword("kwargs");
    const named = map === undefined ? undefined : read(map);
    return {
      callee,
      positional: given === undefined ? [] : given[0] === "list" ? given[1] : [["?", "*"]],
      keywords: named === undefined ? [] : named[0] === "map" ? named[1] : [["**", ["?", "`**`"]]],
    };
  }
  const at = takers.get(name);
  const callee = at === undefined ? undefined : args[at];
  if (at === undefined || callee === undefined || /splat$|^keyword_argument$/.test(callee.type))
    return undefined;
  const positional: Expression[] = [];
  const keywords: [string, Expression][] = [];
  for (const arg of args.slice(at + 1)) {
    const value = arg.childForFieldName("value");
    if (arg.type === "keyword_argument" && value !== null)
      keywords.push([partsOf(arg)[0]?.text ?? "**", read(value)]);
    else if (arg.type === "dictionary_splat") keywords.push(["**", ["?", "`**`"]]);
    else positional.push(arg.type === "list_splat" ? ["?", "*"] : read(arg));
  }
  return { callee, positional, keywords };
}
