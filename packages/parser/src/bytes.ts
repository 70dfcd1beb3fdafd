import { Buffer } from "node:buffer";

/**
 * What a byte can begin or be, outside strings and comments. The order counts: up to `digit` what names consist of, from
 * `backslash` on what can matter within a string.
 */
export const Class = {
  name: 0,
  digit: 1,
  space: 2,
  other: 3,
  open: 4,
  close: 5,
  hash: 6,
  backslash: 7,
  quote: 8,
  newline: 9,
} as const;

/** The class of every byte; bytes of 0x80 and more are parts of names (Python allows letters of any script). */
export const classOf: Uint8Array = makeClasses();

function makeClasses(): Uint8Array {
  const table = new Uint8Array(256).fill(Class.other);
  const set = (characters: string, value: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  };
  set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", Class.name);
  table.fill(Class.name, 0x80);
  set("0123456789", Class.digit);
  set(" \t\f", Class.space);
  set("([{", Class.open);
  set(")]}", Class.close);
  set("#", Class.hash);
  set("\\", Class.backslash);
  set("'\"", Class.quote);
  set("\n\r", Class.newline);
  return table;
}

/** The ASCII codes that the scanner names. */
export const Byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  formFeed: 0x0c,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  singleQuote: 0x27,
  openParen: 0x28,
  closeParen: 0x29,
  star: 0x2a,
  comma: 0x2c,
  dot: 0x2e,
  colon: 0x3a,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  at: 0x40,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

// A look beyond the last byte would slow down every later look that the same code takes: hence the tests of the length.

/** The byte at an offset; 0 beyond the end. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return at < bytes.length ? (bytes[at] ?? 0) : 0;
}

/** True for `\n` and `\r`. */
export function isNewline(byte: number | undefined): boolean {
  return byte === Byte.lineFeed || byte === Byte.carriageReturn;
}

/** The offset after the line end at `at` (`\n`, `\r\n` or a lone `\r`). */
export function afterNewline(bytes: Uint8Array, at: number): number {
  const isTwo = byteAt(bytes, at) === Byte.carriageReturn && byteAt(bytes, at + 1) === Byte.lineFeed;
  return at + (isTwo ? 2 : 1);
}

/** The offset of the first line end at or after `from`, or the end of the bytes. */
export function lineEnd(bytes: Uint8Array, from: number): number {
  const length = bytes.length;
  let at = from;
  for (; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === Byte.lineFeed || byte === Byte.carriageReturn) break;
  }
  return at;
}

/** The offset after the name that starts at `from`. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  const length = bytes.length;
  let at = from;
  while (at < length && (classOf[bytes[at] ?? 0] ?? 0) <= Class.digit) at++;
  return at;
}

/** The text of `bytes[start, end)`, decoded as UTF-8. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  // A Buffer decodes a short stretch several times faster than a TextDecoder.
  return asBuffer(bytes).toString("utf8", start, end);
}

/** The same bytes as a Buffer, without a copy. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
