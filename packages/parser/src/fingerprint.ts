import { createHash } from "node:crypto";
import { Byte, textOf } from "./bytes.ts";
import { prefixOf } from "./strings.ts";
import { tokens } from "./tokens.ts";

/**
 * A digest (16 hexadecimal digits) of the tokens in `bytes[start, end)`. White space, comments, line joining, quotes,
 * commas and parentheses do not enter, so that formatters (black, ruff) leave it as it is; names, literals and operators do.
 */
export function digestOfCode(bytes: Uint8Array, start: number, end: number): string {
  const hash = createHash("sha256");
  for (const token of tokens(bytes, start, end)) {
    if (isPunctuation(token.byte) && token.kind === "operator" && token.end - token.start === 1) continue;
    const text = textOf(bytes, token.start, token.end);
    hash.update(
      token.kind === "string"
        ? normaliseString(bytes, token.start, text)
        : token.kind === "number"
          ? text.toLowerCase()
          : text,
    );
    hash.update("\n");
  }
  return hash.digest("hex").slice(0, 16);
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
