import { Byte, Class, classOf, isNewline } from "./bytes.ts";
import { isTriple, prefixOf } from "./strings.ts";

/** A string literal that is certainly well-formed: where its text begins and ends, and whether it has fields. */
export interface QuickString {
  readonly from: number;
  readonly to: number;
  readonly quote: number;
  readonly fields: boolean;
}

const letterT = 0x74;

/**
 * Looks closely at the string token `bytes[start, end)`: `undefined` where it does not end as it should (the scanner lets
 * it end with its line), where a grammar may read its prefix in another way, and for fields that span lines or hold
 * escapes.
 */
export function quickString(bytes: Uint8Array, start: number, end: number): QuickString | undefined {
  let quote = start;
  while (classOf[bytes[quote] ?? 0] === Class.name) {
    if (((bytes[quote] ?? 0) | 0x20) === letterT) return undefined;
    quote++;
  }
  const prefix = prefixOf(bytes, start, quote);
  if (prefix === undefined) return undefined;
  const byte = bytes[quote] ?? 0;
  const width = isTriple(bytes, quote) && end - quote >= 6 ? 3 : 1;
  const from = quote + width;
  const to = end - width;
  if (to < from || (width === 1 && to === from && end - quote !== 2)) return undefined;
  for (let at = from; at < to; at++) {
    const here = bytes[at] ?? 0;
    if (here === 0) return undefined;
    if (here === Byte.backslash) {
      if (prefix.fields) return undefined;
      at++;
      if (at >= to || isNewline(bytes[at])) return undefined;
    } else if (isNewline(here)) {
      if (width === 1 || prefix.fields) return undefined;
    } else if (here === byte && (prefix.fields || width === 1 || isTriple(bytes, at))) return undefined;
  }
  for (let at = to; at < end; at++) if (bytes[at] !== byte) return undefined;
  return { from, to, quote: byte, fields: prefix.fields };
}
