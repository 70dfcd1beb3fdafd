import { Byte, byteAt, isNewline, lineEnd } from "../bytes.ts";
import { afterEscaped } from "./quoted.ts";
import { isWord, notInWord, type Rule, startsWith, type Where } from "./rule.ts";

/**
 * One character between single quotes, in languages where a single quote may also stand alone (Rust's lifetimes, Haskell's
 * and OCaml's names, Julia's transposition). A lone one is no string.
 */
export const characterLiteral: Rule = {
  first: "'",
  read({ bytes, start }, at) {
    const alone = at + 1;
    if (at > start && isWord(bytes[at - 1] ?? 0) && bytes[at - 1] !== 0x62) return alone;
    const first = byteAt(bytes, alone);
    if (first === Byte.backslash) {
      let end = afterEscaped(bytes, at + 2);
      // `'\u{1F600}'` is the longest.
      for (const most = at + 16; end < most; end++) {
        const byte = byteAt(bytes, end);
        if (byte === Byte.singleQuote) return end + 1;
        if (byte === 0 || isNewline(byte)) break;
      }
      return alone;
    }
    if (isNewline(first)) return alone;
    const end = alone + characterLength(first);
    return byteAt(bytes, end) === Byte.singleQuote ? end + 1 : alone;
  },
};

/** How many bytes of UTF-8 a character has, by its first. */
function characterLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** A number with single quotes between its digits, as C++ has it. */
export const quotedDigits: Rule = {
  first: "0123456789",
  read(reader, at) {
    if (!notInWord(reader, at)) return -1;
    const { bytes } = reader;
    let end = at + 1;
    for (;;) {
      const byte = byteAt(bytes, end);
      if (isWord(byte) || byte === Byte.dot) end++;
      else if (byte === Byte.singleQuote && isWord(byteAt(bytes, end + 1))) end += 2;
      else return end;
    }
  },
};

/** A mark that takes away the meaning of the character behind it: `\#` in a shell, `$"` in Erlang and Perl. */
export function skipAfter(mark: string, meant?: string, where?: Where): Rule {
  return {
    first: mark.slice(0, 1),
    read(reader, at) {
      const { bytes } = reader;
      if (!startsWith(bytes, at, mark) || (where !== undefined && !where(reader, at))) return -1;
      const next = at + mark.length;
      if (meant !== undefined) {
        const byte = byteAt(bytes, next);
        if (byte === 0 || !meant.includes(String.fromCharCode(byte))) return -1;
      }
      return afterEscaped(bytes, next);
    },
  };
}

/** What goes from a mark to the end of its line and is no comment: Zig's lines of text. */
export function restOfLine(mark: string): Rule {
  return {
    first: mark.slice(0, 1),
    read: ({ bytes }, at) => (startsWith(bytes, at, mark) ? lineEnd(bytes, at) : -1),
  };
}
