import { afterNewline, Byte, Class, classOf, isNewline, lineEnd, nameEnd, textOf } from "./bytes.ts";
import { numberEnd } from "./numbers.ts";
import { StringEnds } from "./string-ends.ts";
import { prefixOf } from "./strings.ts";

/** What a token is; `none` before the first and behind the last. */
export const Kind = { none: 0, name: 1, number: 2, string: 3, operator: 4 } as const;

/** One of {@link Kind}. */
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Some bytes of a file, by offset; `end` is behind the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A token of a logical line. White space, comments and line joining are no tokens. */
export interface Token extends Stretch {
  readonly kind: Kind;
  /** The first byte: tells the operators of one character apart without making a string. */
  readonly byte: number;
  /** How many brackets are open around it; an opening bracket counts itself out, a closing one too. */
  readonly depth: number;
}

/**
 * Walks the tokens in `bytes[from, to)`, which should lie within one logical line; {@link next} makes the cursor itself
 * the next token. One object for all tokens: most are looked at once, and an object for each was most of the cost.
 * Linear in the length of the stretch.
 */
export class TokenCursor implements Token {
  kind: Kind = Kind.none;
  start: number;
  end: number;
  byte = 0;
  depth = 0;
  /** True once a comment or a backslash between tokens was passed over. */
  passedOver = false;
  private readonly bytes: Uint8Array;
  private readonly from: number;
  private readonly to: number;
  /** How many brackets are open behind the token. */
  private open = 0;
  private strings: StringEnds | undefined;

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.start = from;
    this.end = from;
  }

  /** Goes on to the next token; false where there is none. */
  next(): boolean {
    const { bytes, to } = this;
    let at = this.end;
    for (;;) {
      if (at >= to) break;
      const byte = bytes[at] ?? 0;
      switch (classOf[byte]) {
        case Class.name: {
          const end = nameEnd(bytes, at);
          const prefix = classOf[bytes[end] ?? 0] === Class.quote ? prefixOf(bytes, at, end) : undefined;
          return prefix === undefined
            ? this.be(Kind.name, at, end)
            : this.be(Kind.string, at, this.stringEnd(end, prefix.fields, prefix.raw));
        }
        case Class.quote:
          return this.be(Kind.string, at, this.stringEnd(at, false, false));
        case Class.digit:
          return this.be(Kind.number, at, numberEnd(bytes, at));
        case Class.open:
          this.be(Kind.operator, at, at + 1);
          this.open++;
          return true;
        case Class.close:
          if (this.open > 0) this.open--;
          return this.be(Kind.operator, at, at + 1);
        case Class.hash:
          this.passedOver = true;
          at = lineEnd(bytes, at);
          break;
        case Class.newline:
          at = afterNewline(bytes, at);
          break;
        case Class.backslash:
          this.passedOver = true;
          at = isNewline(bytes[at + 1]) ? afterNewline(bytes, at + 1) : at + 1;
          break;
        default:
          if (byte === Byte.space || byte === Byte.tab || byte === Byte.formFeed) at++;
          else if (byte === Byte.dot && classOf[bytes[at + 1] ?? 0] === Class.digit)
            return this.be(Kind.number, at, numberEnd(bytes, at));
          else return this.be(Kind.operator, at, operatorEnd(bytes, at, byte));
      }
    }
    this.kind = Kind.none;
    this.byte = 0;
    this.start = at;
    this.end = at;
    this.depth = this.open;
    return false;
  }

  /** The token as an object of its own, for those who look at several at once. */
  copy(): Token {
    const { kind, start, end, byte, depth } = this;
    return { kind, start, end, byte, depth };
  }

  private be(kind: Kind, start: number, end: number): true {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.byte = this.bytes[start] ?? 0;
    this.depth = this.open;
    return true;
  }

  private stringEnd(quote: number, fields: boolean, raw: boolean): number {
    const { bytes, to } = this;
    const byte = bytes[quote];
    // Most strings are a few characters between two quotes; what is empty, triple or escaped needs a closer look.
    if (!fields && bytes[quote + 1] !== byte) {
      for (let at = quote + 1; at < to; at++) {
        const here = bytes[at];
        if (here === byte) return at + 1;
        if (here === Byte.backslash || here === Byte.lineFeed || here === Byte.carriageReturn) break;
      }
    }
    this.strings ??= new StringEnds(bytes, this.from, to);
    return this.strings.after(quote, fields, raw);
  }
}

/** The tokens in `bytes[from, to)`, which should lie within one logical line. */
export function tokens(bytes: Uint8Array, from: number, to: number): Token[] {
  const cursor = new TokenCursor(bytes, from, to);
  const found: Token[] = [];
  while (cursor.next()) found.push(cursor.copy());
  return found;
}

/** Whether the bytes of a token are those of a text; makes no string of them while the text is ASCII. */
export function isText(bytes: Uint8Array, { start, end }: Stretch, text: string): boolean {
  const { length } = text;
  if (end - start < length) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return textOf(bytes, start, end) === text;
    if (bytes[start + at] !== code) return false;
  }
  return end - start === length;
}

const operators = ["**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/="].concat([
  "%=",
  "&=",
  "|=",
  "^=",
  "@=",
  ":=",
  "<>",
]);
const longOperators = ["**=", "//=", ">>=", "<<=", "..."];

/** Per first and second byte (of ASCII) whether the two are an operator: a look, where a set would need a string. */
const pairs = new Uint8Array(128 * 128);
for (const pair of operators) pairs[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 1;

function operatorEnd(bytes: Uint8Array, at: number, byte: number): number {
  const second = bytes[at + 1] ?? 0;
  if (byte >= 128 || second >= 128) return at + 1;
  const third = bytes[at + 2];
  const doubled = byte === second && (third === Byte.equals || byte === Byte.dot);
  if (doubled && longOperators.some((text) => text.charCodeAt(0) === byte && text.charCodeAt(2) === third))
    return at + 3;
  return pairs[byte * 128 + second] === 1 ? at + 2 : at + 1;
}
