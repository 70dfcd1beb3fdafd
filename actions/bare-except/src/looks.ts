import { Buffer } from "node:buffer";
import type { ClauseWord, Token } from "@pawl/parser";

const openBrace = 0x7b;
const openParen = 0x28;
const dot = 0x2e;
const underscore = 0x5f;
const prefixes = ["return ", "await "].map((text) => Buffer.from(text));

/** The callee of the call that a statement begins with, as its bytes look: `log.error(…)`, `return f(…)`. */
export function calleeAt(bytes: Uint8Array, start: number, end: number): string | undefined {
  let from = start;
  for (const prefix of prefixes) {
    if (prefix.every((byte, index) => bytes[start + index] === byte)) from = start + prefix.length;
  }
  from = spaceEnd(bytes, from, end);
  let to = from;
  while (to < end && isDotted(bytes[to] ?? 0)) to++;
  const paren = spaceEnd(bytes, to, end);
  if (to === from || paren >= end || bytes[paren] !== openParen) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", from, to);
}

function isDotted(byte: number): boolean {
  const lower = byte | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === dot || byte === underscore
  );
}

function spaceEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && ((bytes[at] ?? 0) === 0x20 || ((bytes[at] ?? 0) >= 0x09 && (bytes[at] ?? 0) <= 0x0d)))
    at++;
  return at;
}

/**
 * Whether the bytes hold the word, which has an `x`. The search runs from one occurrence of a first letter to the next,
 * so it is begun at the rarest.
 */
export function holds(bytes: Uint8Array, word: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.includes(word.slice(word.indexOf("x"))) && buffer.includes(word);
}

/** Whether a string literal is one with fields: an f-string or a t-string. */
export function hasFields(bytes: Uint8Array, { start }: Token): boolean {
  const first = bytes[start] ?? 0;
  return beginsFields(first) || (isLetter(first) && beginsFields(bytes[start + 1] ?? 0));
}

/** Whether a string literal has fields with something like a call in them. */
export function fieldsMayTell(bytes: Uint8Array, token: Token): boolean {
  if (!hasFields(bytes, token)) return false;
  let brace = false;
  let paren = false;
  for (let at = token.start; at < token.end; at++) {
    if (bytes[at] === openBrace) brace = true;
    else if (bytes[at] === openParen) paren = true;
  }
  return brace && paren;
}

function beginsFields(byte: number): boolean {
  const lower = byte | 0x20;
  return lower === 0x66 || lower === 0x74;
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** A header's text as a statement that parses alone. */
export function standalone(word: ClauseWord, text: string): string {
  if (word === "elif") return `${text.slice(2)}: pass`;
  return word === "match" ? `(${text.slice("match".length)})` : `${text}: pass`;
}
