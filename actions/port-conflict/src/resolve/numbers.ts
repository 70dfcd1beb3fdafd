import type { Operator } from "../model/expression.ts";
import { type Found, type Inner, just, unknown } from "./known.ts";

/** Whether a value counts as true; `undefined` where that is not known. */
export function truth(value: Inner): boolean | undefined {
  switch (value.type) {
    case "none":
      return false;
    case "boolean":
      return value.boolean;
    case "text":
      return /^\uffff+$/.test(value.text) ? undefined : value.text !== "";
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

type NumberValue = Extract<Inner, { type: "number" }>;

/** What an operator makes of two numbers, of which one may be above what only the running system knows. */
export function arithmetic(operator: Operator, a: NumberValue, b: NumberValue): Found {
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
