import { afterNewline, Byte, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";

/** What the letters before a quote say of the string. */
export interface Prefix {
  readonly raw: boolean;
  /** An f-string (PEP 498, 701) or a t-string (PEP 750): braces hold code. */
  readonly fields: boolean;
}

const prefixes: ReadonlyMap<string, Prefix> = new Map(
  ["", "r", "u", "b", "br", "rb", "f", "fr", "rf", "t", "tr", "rt", "ur"].map((letters) => [
    letters,
    { raw: letters.includes("r"), fields: letters.includes("f") || letters.includes("t") },
  ]),
);

/** The string prefix in `bytes[from, to)`, `undefined` where these letters are none (`ur` is Python 2's). */
export function prefixOf(bytes: Uint8Array, from: number, to: number): Prefix | undefined {
  if (to - from > 2) return undefined;
  let letters = "";
  for (let at = from; at < to; at++) letters += String.fromCharCode((bytes[at] ?? 0) | 0x20);
  return prefixes.get(letters);
}

/** True where three equal quotes stand at `at`. */
export function isTriple(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === bytes[at] && bytes[at + 2] === bytes[at];
}

/**
 * The offset after the string without fields whose first quote is at `at`; -1 where it does not end (a string of one
 * line: before the line's end or an escaped one). A backslash hides the next character, in raw strings too.
 */
export function plainStringEnd(bytes: Uint8Array, at: number): number {
  const quote = bytes[at];
  const triple = isTriple(bytes, at);
  const length = bytes.length;
  let next = at + (triple ? 3 : 1);
  while (next < length) {
    const byte = bytes[next];
    if (byte === quote) {
      if (!triple) return next + 1;
      if (isTriple(bytes, next)) return next + 3;
      next++;
    } else if (byte === Byte.backslash) {
      next = isNewline(bytes[next + 1]) ? afterNewline(bytes, next + 1) : next + 2;
    } else if (!triple && (byte === Byte.lineFeed || byte === Byte.carriageReturn)) {
      return -1;
    } else {
      next++;
    }
  }
  return -1;
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
 * @param comments hears the start and end of each comment inside a field.
 */
export function fieldStringEnd(
  bytes: Uint8Array,
  at: number,
  raw: boolean,
  comments: (start: number, end: number) => void,
): { readonly end: number; readonly reached: number } {
  const open: OpenString[] = [opened(bytes, at, raw)];
  let next = at + (isTriple(bytes, at) ? 3 : 1);
  while (next < bytes.length) {
    const top = open[open.length - 1];
    if (top === undefined) break;
    const step =
      top.fields > 0 && !top.inSpec
        ? codeStep(bytes, next, top, open, comments)
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
  comments: (start: number, end: number) => void,
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
      comments(at, end);
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

/** True where the closing bracket belongs to the opening one. */
export function closes(opener: number, closer: number): boolean {
  return opener === Byte.openParen
    ? closer === Byte.closeParen
    : opener === Byte.openBracket
      ? closer === Byte.closeBracket
      : closer === Byte.closeBrace;
}
