import { Byte } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { jsxElement } from "./jsx.ts";
import { blockComment, lineComment } from "./marks.ts";
import { dollarBraces, fieldBrackets, quoted } from "./quoted.ts";
import type { Rule } from "./rule.ts";
import { hasNewline, isOperandNext, slashRegex, wordEndingAt } from "./slash-regex.ts";

const beforeOperands: ReadonlySet<string> = new Set([
  "await",
  "case",
  "default",
  "delete",
  "do",
  "else",
  "extends",
  "in",
  "instanceof",
  "new",
  "of",
  "return",
  "throw",
  "typeof",
  "void",
  "yield",
]);
const conditions: ReadonlySet<string> = new Set(["if", "while", "for", "with"]);

/** JavaScript and TypeScript; `jsx` where elements may stand in the code. */
export function javascriptRules(jsx: boolean): readonly Rule[] {
  /** Per open parenthesis, whether it holds the condition of a statement: behind that a statement begins. */
  const parens: boolean[] = [];
  let conditionEnd = -1;
  const openParen: Rule = {
    first: "(",
    read(reader, at) {
      const before = reader.codeBefore(at);
      const word = before < 0 ? undefined : wordEndingAt(reader, before);
      parens.push(word !== undefined && conditions.has(word));
      return at + 1;
    },
  };
  const closeParen: Rule = {
    first: ")",
    read(_, at) {
      if (parens.pop() === true) conditionEnd = at;
      return at + 1;
    },
  };
  const options = {
    before: beforeOperands,
    classes: true,
    afterBracket(reader: CodeReader, bracket: number, at: number): boolean {
      if (reader.bytes[bracket] === Byte.closeParen) return bracket === conditionEnd;
      // Behind a block on a line of its own a statement begins; behind an object an operator goes on.
      return hasNewline(reader.bytes, bracket, at);
    },
  };
  const isOperand = (reader: CodeReader, at: number): boolean => isOperandNext(reader, at, options);
  return [
    lineComment("//", { documents: true }),
    blockComment("/*", "*/", { documents: true }),
    slashRegex(options),
    quoted('"'),
    quoted("'"),
    quoted("`", { multiline: true, fields: [dollarBraces] }),
    openParen,
    closeParen,
    ...(jsx ? [jsxElement(isOperand)] : []),
    fieldBrackets,
  ];
}
