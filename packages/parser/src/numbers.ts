import { Byte, Class, classOf, textOf } from "./bytes.ts";

/** The offset after the number at `from`: digits, letters, underscores, dots, and a sign behind an exponent. */
export function numberEnd(bytes: Uint8Array, from: number): number {
  const hexadecimal = bytes[from] === 0x30 && ((bytes[from + 1] ?? 0) | 0x20) === 0x78;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const kind = classOf[byte];
    if (kind === Class.digit || kind === Class.name || byte === Byte.dot) continue;
    const signed = byte === 0x2b || byte === 0x2d;
    if (signed && !hexadecimal && at > from && ((bytes[at - 1] ?? 0) | 0x20) === 0x65) continue;
    break;
  }
  return at;
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
  if (end - start === 1 || end - start > 1000) return "number";
  const text = textOf(bytes, start, end);
  const match = literal.exec(text);
  if (match === null || /^0[\d_]*[1-9][\d_]*$/.test(text)) return undefined;
  return match.groups?.keyword === undefined ? "number" : "keyword";
}
