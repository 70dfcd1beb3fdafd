import { textOf } from "./bytes.ts";
import { codeOf } from "./keywords.ts";
import type { Token } from "./tokens.ts";

/** How tightly each operator between two values binds, as in tree-sitter's grammar (where `^` binds more than `&`). */
const binary: ReadonlyMap<string, number> = new Map([
  ["|", 1],
  ["&", 2],
  ["^", 3],
  ["<<", 4],
  [">>", 4],
  ["+", 5],
  ["-", 5],
  ["*", 6],
  ["@", 6],
  ["/", 6],
  ["//", 6],
  ["%", 6],
]);

const comparisons: ReadonlySet<string> = new Set(["<", "<=", "==", "!=", ">=", ">"]);
const augmented: ReadonlySet<string> = new Set([
  "+=",
  "-=",
  "*=",
  "/=",
  "@=",
  "//=",
  "%=",
  "**=",
  ">>=",
  "<<=",
  "&=",
  "^=",
  "|=",
]);

/** How tightly the operator binds two values, 0 for any other. */
export function binding(bytes: Uint8Array, token: Token): number {
  return binary.get(textOf(bytes, token.start, token.end)) ?? 0;
}

/** True for `==` and the like. */
export function isComparison(bytes: Uint8Array, token: Token): boolean {
  return comparisons.has(textOf(bytes, token.start, token.end));
}

/** True for `+=` and the like. */
export function isAugmented(bytes: Uint8Array, token: Token): boolean {
  return augmented.has(textOf(bytes, token.start, token.end));
}

/** The numbers of the keywords that stand in expressions. */
export const Keyword = {
  and: codeOf("and"),
  as: codeOf("as"),
  assert: codeOf("assert"),
  await: codeOf("await"),
  del: codeOf("del"),
  else: codeOf("else"),
  for: codeOf("for"),
  from: codeOf("from"),
  if: codeOf("if"),
  in: codeOf("in"),
  is: codeOf("is"),
  not: codeOf("not"),
  or: codeOf("or"),
  return: codeOf("return"),
  yield: codeOf("yield"),
} as const;
