import { Byte, textOf } from "./bytes.ts";
import type { SimpleKind } from "./statement.ts";
import type { Token } from "./tokens.ts";

/** Words that can't begin an expression: behind `match` or `type` they show that this is a name, no keyword. */
export const notSubjects: ReadonlySet<string> = new Set(["in", "is", "and", "or", "if", "else", "for", "as"]);

const keywordKinds: ReadonlyMap<string, SimpleKind> = new Map([
  ["assert", "Assert"],
  ["break", "Break"],
  ["continue", "Continue"],
  ["del", "Delete"],
  ["from", "ImportFrom"],
  ["global", "Global"],
  ["import", "Import"],
  ["nonlocal", "Nonlocal"],
  ["pass", "Pass"],
  ["raise", "Raise"],
  ["return", "Return"],
]);

/** The kind of the simple statement that the tokens make up. */
export function simpleKind(bytes: Uint8Array, first: Token, parts: readonly Token[]): SimpleKind {
  const word =
    first.kind === "name" && first.end - first.start <= 8 ? textOf(bytes, first.start, first.end) : "";
  const byKeyword = keywordKinds.get(word);
  if (byKeyword !== undefined) return byKeyword;
  if (
    word === "type" &&
    parts[1]?.kind === "name" &&
    !notSubjects.has(textOf(bytes, parts[1].start, parts[1].end))
  ) {
    return "TypeAlias";
  }
  let lambdas = 0;
  for (const token of parts) {
    if (token.depth > 0) continue;
    if (token.kind === "name") {
      if (textOf(bytes, token.start, token.end) === "lambda") lambdas++;
      continue;
    }
    if (token.kind !== "operator") continue;
    const length = token.end - token.start;
    if (token.byte === Byte.equals && length === 1) {
      // In `lambda x=1: x` the sign belongs to a parameter.
      if (lambdas === 0) return "Assign";
    } else if (token.byte === Byte.colon && length === 1) {
      if (lambdas === 0) return "AnnAssign";
      lambdas--;
    } else if (length > 1 && bytes[token.end - 1] === Byte.equals && !comparison(bytes, token)) {
      return "AugAssign";
    }
  }
  return "Expr";
}

function comparison(bytes: Uint8Array, token: Token): boolean {
  return ["==", "!=", "<=", ">=", ":="].includes(textOf(bytes, token.start, token.end));
}
