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
  if (end - start === 1 || end - start > 1000 || isDecimal(bytes, start, end)) return "number";
  const text = textOf(bytes, start, end);
  const match = literal.exec(text);
  if (match === null || /^0[\d_]*[1-9][\d_]*$/.test(text)) return undefined;
  return match.groups?.keyword === undefined ? "number" : "keyword";
}

/** True for digits and at most one dot between or behind them: most numbers, which need no pattern then. */
function isDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  let hasDot = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === Byte.dot && !hasDot && at > start) hasDot = true;
    else if (classOf[byte] !== Class.digit) return false;
  }
  return hasDot || bytes[start] !== zero;
}
