import type { Buffer } from "node:buffer";
import { afterNewline, Byte, byteAt, isNewline } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { isSpace, isWord, type Rule, startsWith } from "./rule.ts";

interface HeredocOptions {
  /** The signs that may stand behind the mark. */
  readonly signs?: string;
  /** True where only upper case begins a name without quotes: `a <<b` shifts. */
  readonly upper?: boolean;
  /** White space that may stand before the closing name: none, tabs behind a `-`, or any. */
  readonly indent: "never" | "tabs" | "any";
  /** True where white space may stand between mark and name. */
  readonly spaced?: boolean;
  /** True where code may follow the closing name on its line. */
  readonly loose?: boolean;
  /** Words that may stand before the name (Vim's `trim`). */
  readonly words?: readonly string[];
  /** True where the mark begins none although its form says so. */
  readonly except?: (reader: CodeReader, at: number) => boolean;
}

interface Awaited {
  readonly name: string;
  readonly indent: HeredocOptions["indent"];
}

/**
 * Documents within the code, whose text begins on the next line and ends with a line that holds their name alone. What has
 * no such line is none.
 */
export function heredocs(mark: string, options: HeredocOptions): readonly Rule[] {
  let awaited: Awaited[] = [];
  const opening: Rule = {
    first: mark.slice(0, 1),
    read(reader, at) {
      const { bytes } = reader;
      if (!startsWith(bytes, at, mark)) return -1;
      const after = at + mark.length;
      const last = byteAt(bytes, after - 1);
      if (byteAt(bytes, after) === last) {
        // Here strings (`<<<`), and what else repeats the sign.
        let end = after;
        while (byteAt(bytes, end) === last) end++;
        return end;
      }
      if (options.except?.(reader, at)) return -1;
      const name = readName(bytes, after, options);
      if (name === undefined) return -1;
      const tabs = options.indent === "tabs" && !name.signed ? "never" : options.indent;
      awaited.push({ name: name.text, indent: tabs });
      return name.end;
    },
  };
  const body: Rule = {
    first: "\n\r",
    read(reader, at) {
      if (awaited.length === 0) return -1;
      let from = afterNewline(reader.bytes, at);
      for (const each of awaited) {
        const end = bodyEnd(reader, from, each, options.loose ?? false);
        // The line end stays: what awaits it has to see it.
        if (end >= 0) from = end;
      }
      awaited = [];
      return from;
    },
  };
  return [opening, body];
}

/** Longer names are none. */
const longestName = 200;

interface Name {
  readonly text: string;
  readonly end: number;
  readonly signed: boolean;
}

function readName(bytes: Buffer, from: number, options: HeredocOptions): Name | undefined {
  const { signs = "", upper = false, spaced = false, words = [] } = options;
  let at = from;
  const sign = byteAt(bytes, at);
  const signed = sign !== 0 && signs.includes(String.fromCharCode(sign));
  if (signed) at++;
  if (spaced) at = afterBlanks(bytes, at);
  for (const word of words) {
    if (startsWith(bytes, at, word) && !isWord(byteAt(bytes, at + word.length)))
      at = afterBlanks(bytes, at + word.length);
  }
  if (byteAt(bytes, at) === Byte.backslash) at++;
  const quote = byteAt(bytes, at);
  if (quote === Byte.singleQuote || quote === Byte.doubleQuote || quote === 0x60) {
    let end = at + 1;
    while (end < at + longestName && byteAt(bytes, end) !== quote && !isNewline(byteAt(bytes, end))) end++;
    if (end === at + 1 || byteAt(bytes, end) !== quote) return undefined;
    return { text: bytes.toString("latin1", at + 1, end), end: end + 1, signed };
  }
  let end = at;
  while (isWord(byteAt(bytes, end)) || (end > at && isNamePunctuation(byteAt(bytes, end)))) end++;
  if (end === at || (quote >= 0x30 && quote <= 0x39)) return undefined;
  if (upper && !(quote >= 0x41 && quote <= 0x5a) && quote !== 0x5f) return undefined;
  return { text: bytes.toString("latin1", at, end), end, signed };
}

function isNamePunctuation(byte: number): boolean {
  return byte === Byte.dot || byte === 0x2d;
}

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (byteAt(bytes, at) === Byte.space || byteAt(bytes, at) === Byte.tab) at++;
  return at;
}

/** Behind the closing name of the document that begins at `from`; -1 where it is missing. */
function bodyEnd(reader: CodeReader, from: number, { name, indent }: Awaited, loose: boolean): number {
  const { bytes } = reader;
  if (reader.isTired) return -1;
  let at = bytes.indexOf(name, from, "latin1");
  for (; at >= 0; at = bytes.indexOf(name, at + 1, "latin1")) {
    const end = at + name.length;
    if (!isFirstOfLine(bytes, from, at, indent)) continue;
    const next = byteAt(bytes, end);
    if (end >= bytes.length || isNewline(next) || (loose && !isWord(next))) return end;
    if (isSpace(next) && indent === "any" && isNewline(byteAt(bytes, afterBlanks(bytes, end)))) return end;
  }
  reader.inVain(from, bytes.length);
  return -1;
}

function isFirstOfLine(bytes: Uint8Array, from: number, at: number, indent: Awaited["indent"]): boolean {
  let before = at;
  while (before > from) {
    const byte = bytes[before - 1] ?? 0;
    const isIndent = byte === Byte.tab ? indent !== "never" : byte === Byte.space && indent === "any";
    if (!isIndent) break;
    before--;
  }
  return before === from || isNewline(bytes[before - 1]);
}
