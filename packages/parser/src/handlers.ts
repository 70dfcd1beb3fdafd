import { Byte, Class, classOf, nameEnd, textOf } from "./bytes.ts";
import { codeOf, wordCodeAt } from "./keywords.ts";
import { isText, Kind, type Token, tokens } from "./tokens.ts";

/** The header of an `except` clause. */
export interface HandlerHeader {
  /** `except*` (PEP 654). */
  readonly star: boolean;
  /** What is caught, flattened out of tuples and sums; empty for a bare `except:`. */
  readonly types: readonly CaughtType[];
  /** The name that the exception is bound to, Python 2's `except E, e` included. */
  readonly name: string | undefined;
}

/** One expression of what is caught: a dotted name, or anything else (`opaque`: a call, a subscript, a condition). */
export interface CaughtType {
  readonly text: string;
  readonly opaque: boolean;
}

const maxNesting = 50;

/** Reads the header `bytes[start, colon)` of an `except` clause. */
export function readHandlerHeader(bytes: Uint8Array, start: number, colon: number): HandlerHeader {
  return readPlainHeader(bytes, start, colon) ?? readAnyHeader(bytes, start, colon);
}

const bare: HandlerHeader = { star: false, types: [], name: undefined };
const asWord = codeOf("as");

/** The headers that nearly all are: `except:`, `except a.B:`, `except a.B as name:`; `undefined` for any other. */
function readPlainHeader(bytes: Uint8Array, start: number, colon: number): HandlerHeader | undefined {
  const from = spaceEnd(bytes, start + "except".length);
  if (from >= colon) return from === colon ? bare : undefined;
  const to = dottedEnd(bytes, from);
  const next = spaceEnd(bytes, to);
  if (to === from) return undefined;
  const types = [{ text: textOf(bytes, from, to), opaque: false }];
  if (next === colon) return { star: false, types, name: undefined };
  if (next === to || wordCodeAt(bytes, next, nameEnd(bytes, next)) !== asWord) return undefined;
  const name = spaceEnd(bytes, next + 2);
  const end = nameEnd(bytes, name);
  if (classOf[bytes[name] ?? 0] !== Class.name || spaceEnd(bytes, end) !== colon) return undefined;
  return { star: false, types, name: textOf(bytes, name, end) };
}

/** The end of names with single dots between them; of nothing where there is something else. */
function dottedEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (classOf[bytes[at] ?? 0] === Class.name) {
    const start = at;
    at = nameEnd(bytes, at);
    if (wordCodeAt(bytes, start, at) === asWord) return from;
    if (bytes[at] !== Byte.dot || classOf[bytes[at + 1] ?? 0] !== Class.name) return at;
    at++;
  }
  return at;
}

function spaceEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === Byte.space) at++;
  return at;
}

function readAnyHeader(bytes: Uint8Array, start: number, colon: number): HandlerHeader {
  const parts = tokens(bytes, start + "except".length, colon);
  const star = parts[0]?.byte === Byte.star && parts[0].end - parts[0].start === 1;
  if (star) parts.shift();
  let name: string | undefined;
  const as = parts.findIndex((part) => part.depth === 0 && isText(bytes, part, "as"));
  if (as >= 0) {
    const target = parts[as + 1];
    if (target?.kind === Kind.name) name = text(bytes, target);
    parts.length = as;
  }
  const elements = splitAtCommas(parts, 0);
  const last = elements[1];
  const py2 = name === undefined && elements.length === 2 && last?.length === 1 ? last[0] : undefined;
  if (py2?.kind === Kind.name && /^[a-z_]/.test(text(bytes, py2))) {
    // `except E, e`: Python 2 binds `e`. PEP 758 would catch both, and no class is named in lower case by habit.
    name = text(bytes, py2);
    elements.pop();
  }
  const types = elements.flatMap((element) => caught(bytes, element, 0));
  return { star, types, name };
}

/** The types that an expression names (`(A, b.C) + D`), flattened as in {@link HandlerHeader.types}. */
export function readCaughtTypes(bytes: Uint8Array, start: number, end: number): CaughtType[] {
  return splitAtCommas(tokens(bytes, start, end), 0).flatMap((element) => caught(bytes, element, 0));
}

function caught(bytes: Uint8Array, parts: readonly Token[], nesting: number): CaughtType[] {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return [];
  const depth = first.depth;
  const opaque: CaughtType = { text: textOf(bytes, first.start, last.end), opaque: true };
  if (nesting > maxNesting) return [opaque];
  if (first.byte === Byte.star && first.kind === Kind.operator)
    return caught(bytes, parts.slice(1), nesting + 1);
  const sum = splitAtPlus(parts, depth);
  if (sum.length > 1) return sum.flatMap((part) => caught(bytes, part, nesting + 1));
  if (first.byte === Byte.openParen && last.byte === Byte.closeParen && enclosed(parts)) {
    const inner = parts.slice(1, -1);
    return splitAtCommas(inner, depth + 1).flatMap((element) => caught(bytes, element, nesting + 1));
  }
  const dotted = parts.every((part, index) =>
    index % 2 === 0 ? part.kind === Kind.name : part.byte === Byte.dot && part.end - part.start === 1,
  );
  if (!dotted || parts.length % 2 === 0) return [opaque];
  return [{ text: parts.map((part) => text(bytes, part)).join(""), opaque: false }];
}

/** True where the first parenthesis is closed by the last one. */
function enclosed(parts: readonly Token[]): boolean {
  const depth = parts[0]?.depth ?? 0;
  return parts.findIndex((part, index) => index > 0 && part.depth === depth) === parts.length - 1;
}

function splitAtCommas(parts: readonly Token[], depth: number): Token[][] {
  return split(parts, (part) => part.depth === depth && part.byte === Byte.comma);
}

function splitAtPlus(parts: readonly Token[], depth: number): Token[][] {
  const isPlus = (part: Token): boolean =>
    part.depth === depth && part.byte === 0x2b && part.end - part.start === 1;
  // A condition at this level (`A if x else B`) is no sum of types.
  return parts.some((part) => part.depth === depth && part.kind === Kind.operator && isPlus(part))
    ? split(parts, isPlus)
    : [[...parts]];
}

function split(parts: readonly Token[], at: (part: Token) => boolean): Token[][] {
  const found: Token[][] = [];
  let current: Token[] = [];
  for (const part of parts) {
    if (at(part)) {
      found.push(current);
      current = [];
    } else current.push(part);
  }
  found.push(current);
  return found.filter((element) => element.length > 0);
}

function text(bytes: Uint8Array, token: Token): string {
  return textOf(bytes, token.start, token.end);
}
