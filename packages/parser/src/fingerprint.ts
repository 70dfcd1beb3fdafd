import { Buffer } from "node:buffer";
import crypto from "node:crypto";
import { Byte, textOf } from "./bytes.ts";
import { prefixOf } from "./strings.ts";
import { Kind, type Token, TokenCursor } from "./tokens.ts";

/**
 * A digest (16 hexadecimal digits) of the tokens in `bytes[start, end)`. White space, comments, line joining, quotes,
 * commas and parentheses do not enter, so that formatters (black, ruff) leave it as it is; names, literals and operators do.
 */
export function digestOfCode(bytes: Uint8Array, start: number, end: number): string {
  const out = new Writer(end - start);
  const token = new TokenCursor(bytes, start, end);
  while (token.next()) {
    if (isPunctuation(token.byte) && token.kind === Kind.operator && token.end - token.start === 1) continue;
    if (token.kind === Kind.string) writeString(out, bytes, token);
    else if (token.kind === Kind.number) writeNumber(out, bytes, token);
    else out.copy(bytes, token.start, token.end);
    out.write(Byte.lineFeed);
  }
  return sha256(out.written()).slice(0, 16);
}

/** The one call is several times cheaper than a hash object; Node 20 has it since 20.12. */
function sha256(bytes: Uint8Array): string {
  return typeof crypto.hash === "function"
    ? crypto.hash("sha256", bytes, "hex")
    : crypto.createHash("sha256").update(bytes).digest("hex");
}

function isPunctuation(byte: number): boolean {
  return (
    byte === Byte.comma || byte === Byte.openParen || byte === Byte.closeParen || byte === Byte.semicolon
  );
}

function writeNumber(out: Writer, bytes: Uint8Array, { start, end }: Token): void {
  // Letters of any script can be glued to digits, in broken files.
  out.copyText(textOf(bytes, start, end).toLowerCase());
}

const letterU = 0x75;

/** A string literal without what formatters change: the prefix's case, `u`, the kind of quotes, escapes of quotes. */
function writeString(out: Writer, bytes: Uint8Array, { start, end }: Token): void {
  let quote = start;
  while (quote < end && !isQuote(bytes[quote])) quote++;
  let at = start;
  for (let dropped = false; at < quote; at++) {
    const letter = (bytes[at] ?? 0) | 0x20;
    if (letter === letterU && !dropped) dropped = true;
    else out.write(letter);
  }
  const fields = prefixOf(bytes, start, quote)?.fields === true;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (isQuote(byte)) continue;
    if (byte !== Byte.backslash) out.write(byte);
    else if (!fields) out.write(isQuote(bytes[at + 1]) && at + 1 < end ? (bytes[++at] ?? 0) : byte);
  }
}

function isQuote(byte: number | undefined): boolean {
  return byte === Byte.singleQuote || byte === Byte.doubleQuote;
}

/** Bytes one after the other, in a buffer that all digests share. */
class Writer {
  private length = 0;

  /** @param guess how many bytes will be read: what is written is at most twice as long. */
  constructor(guess: number) {
    if (buffer.length < guess * 2 + 16) buffer = Buffer.allocUnsafe(guess * 2 + 16);
  }

  write(byte: number): void {
    buffer[this.length++] = byte;
  }

  copy(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at++) buffer[this.length++] = bytes[at] ?? 0;
  }

  copyText(text: string): void {
    this.length += buffer.write(text, this.length);
  }

  written(): Uint8Array {
    return buffer.subarray(0, this.length);
  }
}

let buffer = Buffer.allocUnsafe(4096);
