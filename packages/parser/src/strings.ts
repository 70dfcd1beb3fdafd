import { closes } from "./brackets.ts";
import { afterNewline, Byte, byteAt, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";

/** What the letters before a quote say of the string. */
export interface Prefix {
  readonly raw: boolean;
  /** An f-string (PEP 498, 701) or a t-string (PEP 750): braces hold code. */
  readonly fields: boolean;
}

const plain: Prefix = { raw: false, fields: false };
const raw: Prefix = { raw: true, fields: false };
const fields: Prefix = { raw: false, fields: true };
const rawFields: Prefix = { raw: true, fields: true };

const r = 0x72;
const b = 0x62;
const u = 0x75;
const f = 0x66;
const t = 0x74;

/** The string prefix in `bytes[from, to)`, `undefined` where these letters are none (`ur` is Python 2's). */
export function prefixOf(bytes: Uint8Array, from: number, to: number): Prefix | undefined {
  const length = to - from;
  if (length > 2) return undefined;
  if (length === 0) return plain;
  const first = (bytes[from] ?? 0) | 0x20;
  if (length === 1) {
    if (first === f || first === t) return fields;
    if (first === b || first === u) return plain;
    return first === r ? raw : undefined;
  }
  const second = (bytes[from + 1] ?? 0) | 0x20;
  if (second === r) {
    if (first === f || first === t) return rawFields;
    return first === b || first === u ? raw : undefined;
  }
  if (first !== r) return undefined;
  if (second === f || second === t) return rawFields;
  return second === b ? raw : undefined;
}

/** True where three equal quotes stand at `at`. */
export function isTriple(bytes: Uint8Array, at: number): boolean {
  return at + 2 < bytes.length && bytes[at + 1] === bytes[at] && bytes[at + 2] === bytes[at];
}

/**
 * The offset after the string without fields whose first quote is at `at`; -1 where it does not end (a string of one
 * line: before the line's end or an escaped one). A backslash hides the next character, in raw strings too.
 */
export function plainStringEnd(bytes: Uint8Array, at: number): number {
  return isTriple(bytes, at) ? tripleStringEnd(bytes, at) : shortStringEnd(bytes, at);
}

function shortStringEnd(bytes: Uint8Array, at: number): number {
  const length = bytes.length;
  const quote = bytes[at] ?? 0;
  for (let next = at + 1; next < length; next++) {
    const byte = bytes[next] ?? 0;
    if ((classOf[byte] ?? 0) < Class.backslash) continue;
    if (byte === quote) return next + 1;
    if (byte === Byte.backslash) next = afterEscape(bytes, next) - 1;
    else if (byte !== Byte.singleQuote && byte !== Byte.doubleQuote) return -1;
  }
  return -1;
}

function tripleStringEnd(bytes: Uint8Array, at: number): number {
  const length = bytes.length;
  const quote = bytes[at] ?? 0;
  for (let next = at + 3; next < length; next++) {
    const byte = bytes[next] ?? 0;
    if (byte === quote) {
      if (isTriple(bytes, next)) return next + 3;
    } else if (byte === Byte.backslash) next = afterEscape(bytes, next) - 1;
  }
  return -1;
}

/** After the backslash at `at` and the character that it hides; a line end of two bytes is one. */
function afterEscape(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at + 1) === Byte.carriageReturn ? afterNewline(bytes, at + 1) : at + 2;
}

/** Who hears of the comments in strings. */
export interface CommentListener {
  comment(start: number, end: number): void;
}

/** A string with fields that is open while its inside is scanned. */
interface OpenString {
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  /** Brackets open in the field that is being scanned, from the outermost; empty between fields. */
  readonly brackets: number[];
  /** True from the colon of a field to its closing brace. */
  inSpec: boolean;
  /** How many fields are open: a format spec may hold fields itself. */
  fields: number;
}

/**
 * The offset after the f-string or t-string whose first quote is at `at`, with all that PEP 701 allows inside its
 * fields: strings with the same quotes, comments, line ends, further f-strings. -1 where it does not end properly, with
 * `reached` telling how far the attempt went.
 * @param listener hears of each comment inside a field.
 */
export function fieldStringEnd(
  bytes: Uint8Array,
  at: number,
  raw: boolean,
  listener: CommentListener,
): { readonly end: number; readonly reached: number } {
  const open: OpenString[] = [opened(bytes, at, raw)];
  let next = at + (isTriple(bytes, at) ? 3 : 1);
  while (next < bytes.length) {
    const top = open[open.length - 1];
    if (top === undefined) break;
    const step =
      top.fields > 0 && !top.inSpec
        ? codeStep(bytes, next, top, open, listener)
        : textStep(bytes, next, top, open);
    if (step < 0) return { end: -1, reached: next };
    next = step;
    if (open.length === 0) return { end: next, reached: next };
  }
  return { end: -1, reached: next };
}

function opened(bytes: Uint8Array, at: number, raw: boolean): OpenString {
  return { quote: bytes[at] ?? 0, triple: isTriple(bytes, at), raw, brackets: [], inSpec: false, fields: 0 };
}

/** One step through literal text or a format spec: the next offset, or -1. */
function textStep(bytes: Uint8Array, at: number, top: OpenString, open: OpenString[]): number {
  const byte = bytes[at];
  if (byte === top.quote && (!top.triple || isTriple(bytes, at))) {
    if (top.fields > 0) return -1;
    open.pop();
    return at + (top.triple ? 3 : 1);
  }
  if (byte === Byte.backslash) return escapeEnd(bytes, at, top.raw);
  if (byte === Byte.openBrace) {
    if (!top.inSpec && bytes[at + 1] === Byte.openBrace) return at + 2;
    top.fields++;
    top.inSpec = false;
    return at + 1;
  }
  if (byte === Byte.closeBrace && top.inSpec) {
    top.fields--;
    top.inSpec = top.fields > 0;
    return at + 1;
  }
  if (isNewline(byte) && !top.triple) return -1;
  return at + 1;
}

/** After the escape at `at`; a brace after a backslash still opens a field, the one of `\N{…}` does not. */
function escapeEnd(bytes: Uint8Array, at: number, raw: boolean): number {
  const escaped = bytes[at + 1];
  if (escaped === Byte.openBrace || escaped === Byte.closeBrace) return at + 1;
  if (!raw && escaped === 0x4e && bytes[at + 2] === Byte.openBrace) {
    const end = nameEscapeEnd(bytes, at + 3);
    if (end > 0) return end;
  }
  return isNewline(escaped) ? afterNewline(bytes, at + 1) : at + 2;
}

/** After the brace that closes a character's name (letters, digits, spaces, hyphens), -1 where none does. */
function nameEscapeEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length && at < from + 200; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === Byte.closeBrace) return at + 1;
    if (classOf[byte] !== Class.name && classOf[byte] !== Class.digit && byte !== Byte.space && byte !== 0x2d)
      return -1;
  }
  return -1;
}

/** One step through the code of a field: the next offset, or -1. */
function codeStep(
  bytes: Uint8Array,
  at: number,
  top: OpenString,
  open: OpenString[],
  listener: CommentListener,
): number {
  const byte = bytes[at] ?? 0;
  switch (classOf[byte]) {
    case Class.name: {
      const end = nameEnd(bytes, at);
      if (classOf[bytes[end] ?? 0] !== Class.quote) return end;
      const prefix = prefixOf(bytes, at, end);
      return stringStep(bytes, end, prefix ?? { raw: false, fields: false }, open);
    }
    case Class.quote:
      return stringStep(bytes, at, { raw: false, fields: false }, open);
    case Class.open:
      top.brackets.push(byte);
      return at + 1;
    case Class.close: {
      const opener = top.brackets.pop();
      if (opener !== undefined) return closes(opener, byte) ? at + 1 : -1;
      if (byte !== Byte.closeBrace) return -1;
      top.fields--;
      // A field inside a format spec ends: the spec of the field around it goes on.
      top.inSpec = top.fields > 0;
      return at + 1;
    }
    case Class.hash: {
      const end = lineEnd(bytes, at);
      listener.comment(at, end);
      return end;
    }
    default:
      if (byte === Byte.colon && top.brackets.length === 0) top.inSpec = true;
      return at + 1;
  }
}

function stringStep(bytes: Uint8Array, quote: number, prefix: Prefix, open: OpenString[]): number {
  if (!prefix.fields) return plainStringEnd(bytes, quote);
  open.push(opened(bytes, quote, prefix.raw));
  return quote + (isTriple(bytes, quote) ? 3 : 1);
}
