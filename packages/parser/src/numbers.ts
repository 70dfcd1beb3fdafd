import { Byte, byteAt, Class, classOf, textOf } from "./bytes.ts";

const zero = 0x30;
const plus = 0x2b;
const minus = 0x2d;
const e = 0x65;
const x = 0x78;

/** The offset after the number at `from`: digits, letters, underscores, dots, and a sign behind an exponent. */
export function numberEnd(bytes: Uint8Array, from: number): number {
  const length = bytes.length;
  let at = from;
  for (; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if ((classOf[byte] ?? 0) <= Class.digit || byte === Byte.dot) continue;
    const signed = (byte === plus || byte === minus) && at > from && ((bytes[at - 1] ?? 0) | 0x20) === e;
    if (!signed || isHexadecimal(bytes, from)) break;
  }
  return at;
}

function isHexadecimal(bytes: Uint8Array, from: number): boolean {
  return bytes[from] === zero && (byteAt(bytes, from + 1) | 0x20) === x;
}

const exponent = String.raw`(e[-+]?\d(_?\d)*)`;
const whole = String.raw`\d(_?\d)*`;
/** Python's numeric literals; a keyword may follow without white space (`1if x else 2`), which Python only deprecates. */
const literal = new RegExp(
  [
    "^(0x(_?[0-9a-f])+|0o(_?[0-7])+|0b(_?[01])+",
    String.raw`|(${whole})?\.${whole}${exponent}?j?|${whole}\.?${exponent}?j?)`,
    String.raw`((?<keyword>if|else|or|and|in|is|for|not)|\.[a-z_.]*)?$`,
  ].join(""),
  "i",
);

/**
 * What the bytes of a number are: one of Python 3, one with a keyword behind it (`1if`), or none (`0777` and `10L` were
 * Python 2's).
 */
export function numberKind(bytes: Uint8Array, start: number, end: number): "number" | "keyword" | undefined {
  // Nobody writes a longer one by hand, and the pattern should not have to walk it.
  if (end - start === 1 || end - start > 1000 || isSimple(bytes, start, end)) return "number";
  const text = textOf(bytes, start, end);
  const match = literal.exec(text);
  if (match === null || /^0[\d_]*[1-9][\d_]*$/.test(text)) return undefined;
  return match.groups?.keyword === undefined ? "number" : "keyword";
}

/** True for most numbers, which need no pattern then: digits and at most one dot among them, and hexadecimal ones. */
function isSimple(bytes: Uint8Array, start: number, end: number): boolean {
  if (isHexadecimal(bytes, start)) return end - start > 2 && areDigits(bytes, start + 2, end, true);
  let dot = start;
  while (dot < end && bytes[dot] !== Byte.dot) dot++;
  if (dot === end) return bytes[start] !== zero && areDigits(bytes, start, end, false);
  return dot > start && areDigits(bytes, start, dot, false) && areDigits(bytes, dot + 1, end, false);
}

function areDigits(bytes: Uint8Array, start: number, end: number, hexadecimal: boolean): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (classOf[byte] === Class.digit) continue;
    const small = byte | 0x20;
    if (!hexadecimal || small < 0x61 || small > 0x66) return false;
  }
  return true;
}
