import { Byte, byteAt } from "../bytes.ts";

const pairs: ReadonlyMap<number, number> = new Map([
  [Byte.openParen, Byte.closeParen],
  [Byte.openBracket, Byte.closeBracket],
  [Byte.openBrace, Byte.closeBrace],
  [Byte.less, Byte.greater],
]);

/**
 * Behind the end of what begins with the delimiter at `open`: brackets nest, any other delimiter ends at its like; a
 * backslash takes away the meaning of the next one. -1 where it does not end.
 */
export function afterDelimited(bytes: Uint8Array, open: number, escapes = true): number {
  const first = byteAt(bytes, open);
  const close = pairs.get(first) ?? first;
  let depth = 1;
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === Byte.backslash && escapes && close !== Byte.backslash) at++;
    else if (byte === close) {
      depth--;
      if (depth === 0) return at + 1;
    } else if (byte === first) depth++;
  }
  return -1;
}
