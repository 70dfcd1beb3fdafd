import { Byte, Class, classOf, isNewline } from "./bytes.ts";
import { QuickReader } from "./quick-reader.ts";
import { isTriple, prefixOf } from "./strings.ts";
import type { QuickNode } from "./syntax-node.ts";
import { Kind } from "./tokens.ts";

/** A string literal that is certainly well-formed: where its text begins and ends, and whether it has fields. */
interface QuickString {
  readonly from: number;
  readonly to: number;
  readonly quote: number;
  readonly fields: boolean;
}

const letterT = 0x74;
const plainEscapes = new Set([..."'\"\\abfnrtvx0123456789"].map((letter) => letter.charCodeAt(0)));

function isPlainEscape(byte: number | undefined): boolean {
  return byte !== undefined && plainEscapes.has(byte);
}

/**
 * Looks closely at the string token `bytes[start, end)`: `undefined` where it does not end as it should (the scanner lets
 * it end with its line), where a grammar may read its prefix in another way, and for the rarer escapes beside fields.
 */
function quickString(bytes: Uint8Array, start: number, end: number): QuickString | undefined {
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
      at++;
      if (at >= to || (prefix.fields && (prefix.raw || !isPlainEscape(bytes[at])))) return undefined;
      if (width === 1 && isNewline(bytes[at])) return undefined;
    } else if (isNewline(here)) {
      if (width === 1) return undefined;
    } else if (here === byte && (width === 1 || isTriple(bytes, at))) return undefined;
  }
  for (let at = to; at < end; at++) if (bytes[at] !== byte) return undefined;
  return { from, to, quote: byte, fields: prefix.fields };
}

/** Reads string literals, with the expressions in their fields. */
export abstract class QuickStrings extends QuickReader {
  abstract expression(): QuickNode;
  /** A reader like this one for another stretch. */
  protected abstract reader(start: number, end: number): QuickStrings;

  protected strings(): QuickNode {
    const first = this.string();
    if (this.at.kind !== Kind.string) return first;
    const parts = [first];
    let last = first;
    do {
      last = this.string();
      parts.push(last);
    } while (this.at.kind === Kind.string);
    return this.node("concatenated_string", first.start, last.end, parts);
  }

  private string(): QuickNode {
    const { start, end } = this.at;
    const string = quickString(this.bytes, start, end);
    if (string === undefined) this.fail();
    const parts = string.fields ? this.fields(string.from, string.to) : [];
    this.advance();
    return this.node("string", start, end, parts);
  }

  /** The fields in the text of an f-string. */
  private fields(from: number, to: number): QuickNode[] {
    const { bytes } = this;
    const found: QuickNode[] = [];
    for (let at = from; at < to; at++) {
      const byte = bytes[at];
      if (byte === Byte.backslash) at++;
      if (byte !== Byte.openBrace && byte !== Byte.closeBrace) continue;
      if (bytes[at + 1] === byte && at + 1 < to) {
        at++;
        continue;
      }
      if (byte === Byte.closeBrace) this.fail();
      const field = this.reader(at + 1, to).field(at);
      for (let inside = field.start; inside < field.end; inside++) {
        if (bytes[inside] === Byte.backslash || isNewline(bytes[inside])) this.fail();
      }
      found.push(field);
      at = field.end - 1;
    }
    return found;
  }

  /** The field whose brace is at `start`; its conversion and its format hold nothing that could tell. */
  private field(start: number): QuickNode {
    const { bytes } = this;
    const value = this.expression();
    if (this.isOperator(Byte.equals)) this.advance();
    if (this.isOperator(Byte.exclamation)) {
      this.advance();
      if (this.at.kind !== Kind.name || this.at.end - this.at.start !== 1) this.fail();
      this.advance();
    }
    let { end } = this.at;
    if (this.isOperator(Byte.colon)) {
      while (bytes[end] !== Byte.closeBrace) {
        const byte = bytes[end++];
        if (byte === undefined || byte === Byte.openBrace) this.fail();
      }
      end++;
    } else if (!this.isOperator(Byte.closeBrace)) this.fail();
    return this.node("interpolation", start, end, [value], expressionField);
  }
}

const expressionField = ["expression"];
