import { Byte, byteAt, nameEnd } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { isSpace, notInWord, type Rule, startsWith } from "./rule.ts";

/**
 * Strings whose ends the writer chooses by a number of signs: Rust's `r##"…"##`, Swift's `#"…"#`.
 * @param prefixes what may stand before the signs.
 * @param least the fewest signs that make it one.
 */
export function signedString(prefixes: readonly string[], least: number): Rule {
  return {
    first: prefixes.map((prefix) => prefix.slice(0, 1) || "#").join(""),
    read(reader, at) {
      const { bytes } = reader;
      for (const prefix of prefixes) {
        if (!startsWith(bytes, at, prefix) || (prefix !== "" && !notInWord(reader, at))) continue;
        const signs = at + prefix.length;
        const quote = runEnd(bytes, signs, Byte.hash);
        if (byteAt(bytes, quote) !== Byte.doubleQuote) {
          // A long row of signs is passed at once.
          if (quote > at) return quote;
          continue;
        }
        if (quote - signs < least) continue;
        const triple = startsWith(bytes, quote, '"""') && quote > signs ? '"""' : '"';
        return afterClose(reader, triple + "#".repeat(quote - signs), quote + triple.length);
      }
      return -1;
    },
  };
}

/** Swift's `#/…/#`. */
export const signedRegex: Rule = {
  first: "#",
  read(reader, at) {
    const { bytes } = reader;
    const open = runEnd(bytes, at, Byte.hash);
    if (byteAt(bytes, open) !== 0x2f) return -1;
    const close = `/${"#".repeat(open - at)}`;
    const found = reader.find(close, open + 1);
    return found < 0 ? -1 : found + close.length;
  },
};

/** C++'s `R"sign(…)sign"`. */
export const signedParens: Rule = {
  first: "R",
  read(reader, at) {
    const { bytes } = reader;
    if (byteAt(bytes, at + 1) !== Byte.doubleQuote || !isRawPrefix(reader, at)) return -1;
    const sign = at + 2;
    // The standard allows 16 characters.
    let open = sign;
    while (open < sign + 17 && !endsSign(byteAt(bytes, open))) open++;
    if (byteAt(bytes, open) !== Byte.openParen) return -1;
    return afterClose(reader, `)${bytes.toString("latin1", sign, open)}"`, open + 1);
  },
};

/** `R`, `u8R`, `LR`, `uR` and `UR`. */
function isRawPrefix(reader: CodeReader, at: number): boolean {
  if (notInWord(reader, at)) return true;
  const { bytes } = reader;
  const isOne = "LuU".includes(String.fromCharCode(bytes[at - 1] ?? 0)) && notInWord(reader, at - 1);
  return isOne || (at >= 2 && startsWith(bytes, at - 2, "u8") && notInWord(reader, at - 2));
}

function endsSign(byte: number): boolean {
  return byte === 0 || isSpace(byte) || '()\\"'.includes(String.fromCharCode(byte));
}

/** Lua's and CMake's `[==[…]==]`, as a string. */
export const longBrackets: Rule = {
  first: "[",
  read(reader, at) {
    const from = longBracketsOpen(reader.bytes, at);
    return from < 0 ? -1 : afterClose(reader, longBracketsClose(from - at), from);
  },
};

/** Behind the opening mark `[==[` at `at`, or -1. */
function longBracketsOpen(bytes: Uint8Array, at: number): number {
  if (byteAt(bytes, at) !== Byte.openBracket) return -1;
  const second = runEnd(bytes, at + 1, Byte.equals);
  return byteAt(bytes, second) === Byte.openBracket ? second + 1 : -1;
}

/** The closing mark for an opening one of so many characters. */
function longBracketsClose(length: number): string {
  return `]${"=".repeat(length - 2)}]`;
}

/** A comment in long brackets behind a mark: Lua's `--[[…]]`, CMake's `#[[…]]`. */
export function longBracketsComment(mark: string): Rule {
  return {
    first: mark.slice(0, 1),
    read(reader, at) {
      const { bytes } = reader;
      if (!startsWith(bytes, at, mark)) return -1;
      const bracket = at + mark.length;
      const from = longBracketsOpen(bytes, bracket);
      if (from < 0) return -1;
      const close = longBracketsClose(from - bracket);
      const found = reader.find(close, from);
      const end = found < 0 ? bytes.length : found;
      const after = Math.min(end + close.length, bytes.length);
      // `--[[` … `--]]`: the second mark is there to be taken out of use with the first.
      const tail = end - mark.length;
      reader.comment(at, from, tail >= from && startsWith(bytes, tail, mark) ? tail : end, after);
      return after;
    },
  };
}

/** SQL's `$$…$$` and `$tag$…$tag$`, as PostgreSQL has them. */
export const dollarQuoted: Rule = {
  first: "$",
  read(reader, at) {
    const { bytes } = reader;
    if (!notInWord(reader, at)) return -1;
    const end = nameEnd(bytes, at + 1);
    const digit = byteAt(bytes, at + 1);
    if (byteAt(bytes, end) !== 0x24 || (digit >= 0x30 && digit <= 0x39)) return -1;
    const tag = bytes.toString("latin1", at, end + 1);
    const close = reader.find(tag, end + 1);
    return close < 0 ? -1 : close + tag.length;
  },
};

/** Strings of three or more quotes that end with as many: C#'s, Java's text blocks where they are three. */
export const manyQuotes: Rule = {
  first: '"',
  read(reader, at) {
    const open = runEnd(reader.bytes, at, Byte.doubleQuote);
    return open - at < 3 ? -1 : afterClose(reader, '"'.repeat(open - at), open);
  },
};

/** Behind the end of a raw string that began; behind all where it does not end. */
function afterClose(reader: CodeReader, close: string, from: number): number {
  const found = reader.bytes.indexOf(close, from, "latin1");
  return found < 0 ? reader.bytes.length : found + close.length;
}

/** Behind the run of one byte that begins at `at`. */
export function runEnd(bytes: Uint8Array, at: number, byte: number): number {
  let end = at;
  while (byteAt(bytes, end) === byte) end++;
  return end;
}
