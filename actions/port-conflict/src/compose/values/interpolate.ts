import { REQUIRED, UNSET, withoutMarks } from "./marks.ts";

/** Variables nest in defaults (`${A:-${B:-1}}`); what is deeper is refused, as no person wrote it. */
const DEEPEST = 20;

/** A text may use so many variables, nested ones included: more are no port. */
const MOST = 1000;

/** A variable may double another, and so on: no port is as long as this. */
const LONGEST = 20_000;

/** Value of a variable, with marks where it depends on one that nothing sets; `undefined` where it is not set. */
export type Lookup = (name: string) => string | undefined;

/** A text with its variables replaced. */
export interface Interpolated {
  /** With `UNSET` and `REQUIRED` in place of variables that nothing sets. */
  readonly text: string;
  /** The variables that were asked for, in the order of the text, each once. */
  readonly variables: readonly string[];
  /** What is wrong with the text, where docker compose refuses it. */
  readonly wrong?: string;
}

interface Reader {
  readonly text: string;
  readonly lookup: Lookup;
  readonly variables: Set<string>;
  at: number;
  count: number;
  wrong: string | undefined;
}

/**
 * Replaces variables as docker compose does: `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:?message}`, `${X?message}`,
 * `${X:+instead}`, `${X+instead}`, with variables in defaults, and `$$` for `$`. A `$` before anything else stands for itself.
 */
export function interpolate(text: string, lookup: Lookup): Interpolated {
  if (!text.includes("$")) return { text, variables: [] };
  const reader: Reader = { text, lookup, variables: new Set(), at: 0, count: 0, wrong: undefined };
  const result = readText(reader, 0);
  const variables = [...reader.variables];
  return reader.wrong === undefined ? { text: result, variables } : { text, variables, wrong: reader.wrong };
}

/** Up to the end, or within braces (`depth` above 0) up to the brace that closes them. */
function readText(reader: Reader, depth: number): string {
  const { text } = reader;
  let result = "";
  // A plain brace in a default belongs to it, together with the one that closes it.
  let open = 0;
  while (reader.at < text.length && reader.wrong === undefined) {
    const character = text.charAt(reader.at);
    if (character === "$") {
      result += readDollar(reader, depth);
      if (result.length > LONGEST) reader.wrong ??= "the text is too long once its variables are replaced";
      continue;
    }
    if (depth > 0 && character === "}" && open === 0) return result;
    if (depth > 0 && character === "{") open++;
    if (depth > 0 && character === "}") open--;
    result += character;
    reader.at++;
  }
  if (depth > 0) reader.wrong ??= `the braces of \`${text}\` are not closed`;
  return result;
}

function readDollar(reader: Reader, depth: number): string {
  const { text } = reader;
  reader.at++;
  const next = text.charAt(reader.at);
  if (next === "$") {
    reader.at++;
    return "$";
  }
  if (next === "{") {
    reader.at++;
    return readBraced(reader, depth);
  }
  const name = readName(reader);
  return name === "" ? "$" : (variable(reader, name) ?? UNSET);
}

function readName(reader: Reader): string {
  const { text } = reader;
  const start = reader.at;
  if (!/[A-Za-z_]/.test(text.charAt(start))) return "";
  while (/[A-Za-z0-9_]/.test(text.charAt(reader.at))) reader.at++;
  return text.slice(start, reader.at);
}

function readBraced(reader: Reader, depth: number): string {
  const { text } = reader;
  const name = readName(reader);
  const operator =
    /[?+-]/.test(text.charAt(reader.at)) || text.charAt(reader.at) === ":" ? readOperator(reader) : "";
  if (name === "" || operator === undefined || depth >= DEEPEST) {
    reader.wrong ??= `\`${text}\` has a variable that cannot be read`;
    return "";
  }
  const other = operator === "" ? "" : readText(reader, depth + 1);
  if (reader.wrong !== undefined) return "";
  if (text.charAt(reader.at) !== "}") {
    reader.wrong = `\`${text}\` has a variable that cannot be read`;
    return "";
  }
  reader.at++;
  return chosen(variable(reader, name), operator, other);
}

/** `:-`, `-`, `:?`, `?`, `:+` or `+`; `undefined` for anything else. */
function readOperator(reader: Reader): string | undefined {
  const start = reader.at;
  if (reader.text.charAt(reader.at) === ":") reader.at++;
  if (!/[?+-]/.test(reader.text.charAt(reader.at))) return undefined;
  reader.at++;
  return reader.text.slice(start, reader.at);
}

function chosen(value: string | undefined, operator: string, other: string): string {
  const isSet = value !== undefined && (!operator.startsWith(":") || withoutMarks(value) !== "");
  if (operator.endsWith("-")) return isSet ? value : other;
  if (operator.endsWith("?")) return isSet ? value : REQUIRED;
  if (operator.endsWith("+")) return isSet ? other : (value ?? "");
  return value ?? UNSET;
}

function variable(reader: Reader, name: string): string | undefined {
  reader.variables.add(name);
  reader.count++;
  if (reader.count > MOST) reader.wrong ??= "the text has more variables than are followed";
  return reader.lookup(name);
}
