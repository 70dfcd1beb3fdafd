import * as crypto from "node:crypto";
import { Byte, textOf } from "./bytes.ts";
import { prefixOf } from "./strings.ts";
import { Kind, TokenCursor } from "./tokens.ts";

/**
 * A digest (16 hexadecimal digits) of the tokens in `bytes[start, end)`. White space, comments, line joining, quotes,
 * commas and parentheses do not enter, so that formatters (black, ruff) leave it as it is; names, literals and operators do.
 */
export function digestOfCode(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  const token = new TokenCursor(bytes, start, end);
  while (token.next()) {
    if (isPunctuation(token.byte) && token.kind === Kind.operator && token.end - token.start === 1) continue;
    const piece = textOf(bytes, token.start, token.end);
    text +=
      token.kind === Kind.string
        ? normaliseString(bytes, token.start, piece)
        : token.kind === Kind.number
          ? piece.toLowerCase()
          : piece;
    text += "\n";
  }
  return crypto.createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function isPunctuation(byte: number): boolean {
  return (
    byte === Byte.comma || byte === Byte.openParen || byte === Byte.closeParen || byte === Byte.semicolon
  );
}

/** A string literal without what formatters change: the prefix's case, `u`, the kind of quotes, escapes of quotes. */
function normaliseString(bytes: Uint8Array, start: number, text: string): string {
  const quote = text.search(/['"]/);
  const prefix = text.slice(0, Math.max(0, quote)).toLowerCase().replace("u", "");
  if (prefixOf(bytes, start, start + quote)?.fields === true)
    return prefix + text.slice(quote).replaceAll(/['"\\]/g, "");
  return prefix + text.slice(quote).replaceAll(/\\(['"])|['"]/g, "$1");
}
