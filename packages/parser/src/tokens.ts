import { afterNewline, Byte, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { numberEnd } from "./numbers.ts";
import { StringEnds } from "./string-ends.ts";
import { prefixOf } from "./strings.ts";

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
