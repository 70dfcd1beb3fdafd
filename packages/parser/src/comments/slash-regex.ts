import { Byte, byteAt, isNewline, nameEnd } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { isSpace, isWord, type Rule } from "./rule.ts";

const slash = 0x2f;

interface RegexOptions {
  /** Words behind which an operand stands, and so no division. */
  readonly before: ReadonlySet<string>;
  /** True where a slash in a class (`[/]`) does not end the expression. */
  readonly classes: boolean;
  /** True where a name, a space, and a slash with no space behind it are a call with an expression, as in Ruby. */
  readonly commands?: boolean;
  /** True where it may go over line ends. */
  readonly multiline?: boolean;
  /** True where a line's end ends the statement, so that no operator begins a line. */
  readonly lines?: boolean;
  /** What a bracket says that stands before. */
  readonly afterBracket?: (reader: CodeReader, bracket: number, at: number) => boolean;
}

/** A regular expression between slashes, where the code before it leaves room for none but an operand. */
export function slashRegex(options: RegexOptions): Rule {
  return {
    first: "/",
    read(reader, at) {
      const { bytes } = reader;
      if (reader.isTired) return -1;
      // Perl's `//` is an operator of its own.
      if (!isOperandNext(reader, at, options)) return byteAt(bytes, at + 1) === slash ? at + 2 : -1;
      const end = regexEnd(bytes, at, options);
      // Letters behind it say how it is meant.
      if (end > 0) return nameEnd(bytes, end);
      reader.inVain(at, -end);
      return -1;
    },
  };
}

/** True where code goes on with an operand at `at`, and an operator is out of place. */
export function isOperandNext(reader: CodeReader, at: number, options: RegexOptions): boolean {
  const { bytes } = reader;
  const before = reader.codeBefore(at);
  if (before < 0 || (options.lines === true && hasNewline(bytes, before, at))) return true;
  const byte = bytes[before] ?? 0;
  if (isWord(byte)) {
    const word = wordEndingAt(reader, before);
    if (word !== undefined && options.before.has(word)) return true;
    const isCall = options.commands === true && before < at - 1 && !isSpace(byteAt(bytes, at + 1));
    return isCall && byteAt(bytes, at + 1) !== Byte.equals;
  }
  switch (byte) {
    case Byte.doubleQuote:
    case Byte.singleQuote:
    case 0x60:
    case Byte.closeBracket:
      return false;
    case Byte.closeParen:
    case Byte.closeBrace:
      return options.afterBracket?.(reader, before, at) ?? false;
    case 0x2b:
    case 0x2d:
      // `x++ / 2`
      return bytes[before - 1] !== byte;
    case Byte.exclamation:
      // TypeScript's `x! / 2`
      return !isWord(byteAt(bytes, before - 1)) && byteAt(bytes, before - 1) !== Byte.closeParen;
    default:
      return true;
  }
}

/** True where a line ends between two offsets. */
export function hasNewline(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNewline(bytes[at])) return true;
  return false;
}

const longestWord = 12;

/** The word whose last byte is at `last`; `undefined` for a long one, a number, and a member's name. */
export function wordEndingAt({ bytes, start }: CodeReader, last: number): string | undefined {
  let from = last;
  while (from > start && last - from < longestWord && isWord(bytes[from - 1] ?? 0)) from--;
  const before = from > start ? (bytes[from - 1] ?? 0) : 0;
  if (isWord(before) || before === 0x24 || before === Byte.at) return undefined;
  if (before === Byte.dot && bytes[from - 2] !== Byte.dot) return undefined;
  return bytes.toString("latin1", from, last + 1);
}

/** Behind the expression that begins at `from`; where it does not end, the negative of how far was looked. */
function regexEnd(bytes: Uint8Array, from: number, options: RegexOptions): number {
  let inClass = false;
  let at = from + 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === Byte.backslash) at++;
    else if (isNewline(byte) && !options.multiline) break;
    else if (byte === Byte.openBracket) inClass = options.classes;
    else if (byte === Byte.closeBracket) inClass = false;
    else if (byte === slash && !inClass) return at + 1;
  }
  return -Math.min(at, bytes.length);
}
