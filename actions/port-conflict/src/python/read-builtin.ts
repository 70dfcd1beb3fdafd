import type { Expression } from "../model/expression.ts";

/** The calls that have expressions of their own. */
export function readBuiltin(
  name: string,
  positional: readonly Expression[],
  keywords: readonly (readonly [string, Expression])[],
): Expression | undefined {
  const [first, second] = positional;
  if (name === "dict" && positional.length === 0 && keywords.every(([key]) => key !== "**"))
    return ["map", keywords];
  if (first === undefined || keywords.length > 0 || positional.some(isSplat)) return undefined;
  if (positional.length === 1) {
    if (name === "str") return ["cat", [first]];
    if (name === "int") return ["int", first];
    if (name === "range") return ["range", ["n", 0], first];
  }
  if (name === "range" && second !== undefined && positional.length === 2) return ["range", first, second];
  return undefined;
}

/** Whether an argument is `*x`. */
export function isSplat(argument: Expression): boolean {
  return argument[0] === "?" && argument[1] === "*";
}

/** `"…".join([…])`. */
export function readJoined(separator: string, positional: readonly Expression[]): Expression {
  const [items, more] = positional;
  if (items?.[0] !== "list" || more !== undefined) return ["?", "a call of `join`"];
  const parts: Expression[] = [];
  for (const item of items[1]) {
    if (parts.length > 0 && separator !== "") parts.push(["s", separator]);
    parts.push(item);
  }
  return ["cat", parts];
}
