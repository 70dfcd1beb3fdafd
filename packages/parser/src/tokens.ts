import { afterNewline, Byte, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { fieldStringEnd, isTriple, plainStringEnd, prefixOf } from "./strings.ts";

/** A token of a logical line. White space, comments and line joining are no tokens. */
export interface Token {
  readonly kind: "name" | "number" | "string" | "operator";
  /** Byte offsets; `end` is behind the token. */
  readonly start: number;
  readonly end: number;
  /** The first byte: tells the operators of one character apart without making a string. */
  readonly byte: number;
  /** How many brackets are open around it; an opening bracket counts itself out, a closing one too. */
  readonly depth: number;
}

/** The tokens in `bytes[from, to)`, which should lie within one logical line. Linear in the length of that. */
export function* tokens(bytes: Uint8Array, from: number, to: number): Generator<Token, void, void> {
  const strings = new StringEnds(bytes, from, to);
  let depth = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at] ?? 0;
    const start = at;
    switch (classOf[byte]) {
      case Class.name: {
        const end = nameEnd(bytes, at);
        const prefix = classOf[bytes[end] ?? 0] === Class.quote ? prefixOf(bytes, at, end) : undefined;
        at = prefix === undefined ? end : strings.after(end, prefix.fields, prefix.raw);
        yield { kind: prefix === undefined ? "name" : "string", start, end: at, byte, depth };
        break;
      }
      case Class.quote:
        at = strings.after(at, false, false);
        yield { kind: "string", start, end: at, byte, depth };
        break;
      case Class.digit:
        at = numberEnd(bytes, at);
        yield { kind: "number", start, end: at, byte, depth };
        break;
      case Class.open:
        yield { kind: "operator", start, end: ++at, byte, depth: depth++ };
        break;
      case Class.close:
        depth = Math.max(0, depth - 1);
        yield { kind: "operator", start, end: ++at, byte, depth };
        break;
      case Class.hash:
        at = lineEnd(bytes, at);
        break;
      case Class.newline:
        at = afterNewline(bytes, at);
        break;
      case Class.backslash:
        at = isNewline(bytes[at + 1]) ? afterNewline(bytes, at + 1) : at + 1;
        break;
      default:
        if (byte === Byte.dot && classOf[bytes[at + 1] ?? 0] === Class.digit) {
          at = numberEnd(bytes, at);
          yield { kind: "number", start, end: at, byte, depth };
        } else {
          at++;
          if (byte !== Byte.space && byte !== Byte.tab && byte !== Byte.formFeed) {
            at = operatorEnd(bytes, start);
            yield { kind: "operator", start, end: at, byte, depth };
          }
        }
    }
  }
}

/** Finds the ends of strings within one range, without looking beyond it and without trying the same in vain for ever. */
class StringEnds {
  private readonly bytes: Uint8Array;
  private readonly to: number;
  private view: Uint8Array | undefined;
  /** Bytes that may still be spent on f-strings that turn out not to end. */
  private patience: number;
  /** Triple quotes, by quote, that are known to have no end in the range. */
  private readonly endless = new Set<number>();

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.bytes = bytes;
    this.to = to;
    this.patience = to - from;
  }

  /** The offset after the string whose first quote is at `quote`; one that does not end, ends with its line. */
  after(quote: number, fields: boolean, raw: boolean): number {
    this.view ??= this.bytes.subarray(0, this.to);
    const { view } = this;
    if (fields && this.patience > 0) {
      const attempt = fieldStringEnd(view, quote, raw, () => {});
      if (attempt.end > 0) return attempt.end;
      this.patience -= attempt.reached - quote;
    }
    const byte = view[quote] ?? 0;
    const triple = isTriple(view, quote);
    if (triple && this.endless.has(byte)) return lineEnd(view, quote);
    const end = plainStringEnd(view, quote);
    if (end > 0) return end;
    if (triple) this.endless.add(byte);
    return lineEnd(view, quote);
  }
}

/** After a number: digits, letters, underscores, dots, and a sign behind an exponent. */
function numberEnd(bytes: Uint8Array, from: number): number {
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

const operators = new Set(
  ["**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&="].concat([
    "|=",
    "^=",
    "@=",
    ":=",
    "<>",
  ]),
);
const longOperators = new Set(["**=", "//=", ">>=", "<<=", "..."]);

function operatorEnd(bytes: Uint8Array, at: number): number {
  const three = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
  if (longOperators.has(three)) return at + 3;
  return operators.has(three.slice(0, 2)) ? at + 2 : at + 1;
}
