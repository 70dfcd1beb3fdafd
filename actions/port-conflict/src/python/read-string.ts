import type { SyntaxNode } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { partsOf } from "./dotted-name.ts";
import { isPlainFormat } from "./format-text.ts";
import type { ExpressionReader } from "./read-expression.ts";
import { decodeText, type StringParts, stringParts } from "./string-literal.ts";

/** No endpoint is longer. */
const maxText = 1000;

/** A string literal, or several after one another: one text, or the parts of one with fields. */
export function readString(node: SyntaxNode, reader: ExpressionReader): Expression {
  const literals = node.type === "concatenated_string" ? partsOf(node) : [node];
  const parts: Expression[] = [];
  for (const literal of literals) {
    if (parts.length > 50 || !readLiteral(literal, reader, parts))
      return ["?", "a text that is not followed"];
  }
  return together(parts);
}

/** Texts after one another, neighbours joined: a text where all are. */
export function together(parts: readonly Expression[]): Expression {
  const joined: Expression[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (part[0] === "s" && last?.[0] === "s") joined[joined.length - 1] = ["s", last[1] + part[1]];
    else if (part[0] !== "s" || part[1] !== "") joined.push(part);
  }
  const [first] = joined;
  if (first === undefined) return ["s", ""];
  return joined.length === 1 && first[0] === "s" ? first : ["cat", joined];
}

/** Adds the parts of one literal; `false` where it is broken or too long. */
function readLiteral(literal: SyntaxNode, reader: ExpressionReader, parts: Expression[]): boolean {
  const source = literal.text;
  const form = source.length > maxText ? undefined : stringParts(source);
  if (form === undefined) return false;
  if (form.fields) return readFields(source, form, literal, reader, parts);
  const text = decodeText(source.slice(form.from, form.to), form);
  if (text === undefined) return false;
  parts.push(["s", text]);
  return true;
}

function readFields(
  source: string,
  form: StringParts,
  literal: SyntaxNode,
  reader: ExpressionReader,
  parts: Expression[],
): boolean {
  const fields = literal.namedChildren.filter((child) => child.type === "interpolation");
  let next = 0;
  let from = form.from;
  const addText = (to: number): boolean => {
    const text = decodeText(source.slice(from, to), form);
    if (text !== undefined && to > from) parts.push(["s", text]);
    return text !== undefined;
  };
  for (let at = form.from; at < form.to; ) {
    const letter = source[at];
    if (letter === "\\" && !form.raw) {
      at += 2;
    } else if (letter !== "{" && letter !== "}") {
      at++;
    } else if (source[at + 1] === letter) {
      if (!addText(at + 1)) return false;
      at += 2;
      from = at;
    } else {
      const field = fields[next++];
      if (letter === "}" || field === undefined || !source.startsWith(field.text, at) || !addText(at))
        return false;
      parts.push(readField(field, reader));
      at += field.text.length;
      from = at;
    }
  }
  return addText(form.to);
}

/** `{x}`, `{x:d}`, `{x!s}`; another conversion or format shows what the value alone does not tell. */
function readField(field: SyntaxNode, reader: ExpressionReader): Expression {
  const expression = field.childForFieldName("expression");
  if (expression === null) return ["?", "a field"];
  const { text } = field;
  const start = text.indexOf(expression.text, 1);
  const rest = text.slice(start + expression.text.length, -1).trim();
  return isPlainFormat(rest) ? reader.read(expression) : ["?", "a formatted field"];
}
