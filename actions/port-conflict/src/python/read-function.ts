import { codeOf, Kind } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import type { FunctionRow, ParameterRow } from "./names-fact.ts";
import type { Statements } from "./statements.ts";
import type { Surroundings } from "./surroundings.ts";

const returnWord = codeOf("return");

/** The parameters of the function whose `def` is logical line `index`, in order; `undefined` for what is no `def`. */
export function readParameters(statements: Statements, index: number): ParameterRow[] | undefined {
  const { source } = statements;
  const header = source.outline.header(index);
  if (header?.word !== "def") return undefined;
  const token = source.tokens(header.start, header.colon);
  const found: ParameterRow[] = [];
  let open = false;
  let keywordOnly = false;
  let name = "";
  let kind: "" | "*" | "**" = "";
  let colon = -1;
  let equals = -1;
  let lambda = false;
  const finish = (end: number): void => {
    if (name === "/") {
      for (let at = 0; at < found.length; at++) {
        const [before, , value, annotation] = found[at] ?? ["", "", 0, ""];
        found[at] = [before, "/", value, annotation];
      }
    } else if (name !== "") {
      const annotation = colon < 0 ? "" : source.text(colon + 1, equals < 0 ? end : equals).trim();
      const value: Expression | 0 = equals < 0 ? 0 : statements.expression(equals + 1, end);
      const short = annotation.length > 100 ? "?" : annotation.replaceAll(/^["']|["']$/g, "");
      found.push([name, kind !== "" ? kind : keywordOnly ? "k" : "", value, short]);
      if (kind === "*") keywordOnly = true;
    } else if (kind === "*") keywordOnly = true;
    name = "";
    kind = "";
    colon = -1;
    equals = -1;
  };
  while (token.next()) {
    if (token.depth === 0) {
      if (token.byte === openParen && !open) open = true;
      else if (token.byte === closeParen && open) {
        finish(token.start);
        break;
      }
      continue;
    }
    if (!open || token.depth !== 1) continue;
    if (token.kind === Kind.name) {
      const text = source.text(token.start, token.end);
      if (text === "lambda") lambda = true;
      if (name === "" && colon < 0 && equals < 0) name = text;
    } else if (token.byte === comma) finish(token.start);
    else if (name === "" && token.byte === star) kind = token.end - token.start === 2 ? "**" : "*";
    else if (name === "" && token.byte === slash) name = "/";
    else if (token.byte === colonByte && colon < 0 && equals < 0) colon = token.start;
    else if (token.byte === equalsByte && token.end - token.start === 1 && equals < 0) equals = token.start;
  }
  // The commas of a lambda are no ends of parameters: which parameter is which is not known.
  return lambda
    ? found.map(([parameter, , , annotation]) => [parameter, "k", ["?", "a lambda"], annotation])
    : found;
}

/** The function at logical line `index` with its parameters, the values of its `return`s, and its decorators. */
export function readFunction(
  statements: Statements,
  surroundings: Surroundings,
  index: number,
  name: string,
  parameters: readonly ParameterRow[],
  withReturns: boolean,
): FunctionRow {
  const { source } = statements;
  const start = source.scan.starts.at(index);
  const header = source.outline.header(index);
  return [
    name,
    parameters,
    withReturns ? readReturns(statements, surroundings, index) : [["?", "a result"]],
    readDecorators(statements, index),
    statements.extent(start, header?.colon ?? source.scan.ends.at(index)),
  ];
}

const mostReturns = 6;

/** The values of the `return`s of the function whose `def` is logical line `index`. */
export function readReturns(statements: Statements, surroundings: Surroundings, index: number): Expression[] {
  const { source } = statements;
  const { scan, outline } = source;
  const end = outline.blockEnd(index);
  const found: Expression[] = [];
  const header = outline.header(index);
  if (header !== undefined && header.colon + 1 < scan.ends.at(index)) {
    for (const inner of outline.clause(index)?.body ?? []) {
      if (!("clauses" in inner) && inner.kind === "Return")
        found.push(statements.expression(inner.start + "return".length, inner.end));
    }
    return found;
  }
  const body = source.text(scan.starts.at(index), scan.ends.at(Math.max(index, end - 1)));
  if (/\byield\b/.test(body)) return [["?", "a generator"]];
  if (/:[ \t]*return\b/.test(body)) return [["?", "a `return` on the line of a header"]];
  for (let line = index + 1; line < end; line++) {
    if (scan.words.at(line) !== returnWord) continue;
    let owner = surroundings.parent(line);
    while (owner > index && !isDefinition(statements, owner)) owner = surroundings.parent(owner);
    if (owner !== index) continue;
    if (found.length >= mostReturns) return [["?", "one of many `return`s"]];
    const from = scan.starts.at(line) + "return".length;
    const value: Expression =
      from < scan.ends.at(line) ? statements.expression(from, scan.ends.at(line)) : ["k", null];
    found.push(value);
  }
  return found;
}

function isDefinition({ source }: Statements, index: number): boolean {
  const word = source.outline.header(index)?.word;
  return word === "def" || word === "class";
}

/** The expressions behind the `@`s directly above a `def` or `class`. */
export function readDecorators(statements: Statements, index: number): Expression[] {
  const { bytes, scan } = statements.source;
  const found: Expression[] = [];
  for (let line = index - 1; line >= 0 && found.length < 20; line--) {
    const start = scan.starts.at(line);
    if (bytes[start] !== at || scan.indents.at(line) !== scan.indents.at(index)) break;
    found.push(statements.expression(start + 1, scan.ends.at(line)));
  }
  return found.reverse();
}

const at = 0x40;
const openParen = 0x28;
const closeParen = 0x29;
const star = 0x2a;
const comma = 0x2c;
const slash = 0x2f;
const colonByte = 0x3a;
const equalsByte = 0x3d;
