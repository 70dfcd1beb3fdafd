import { afterNewline, Byte, byteAt, isNewline, lineEnd } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { lineComment, reportBlock } from "./marks.ts";
import { quoted } from "./quoted.ts";
import { afterSpace, isSpace, type Rule, startsWith } from "./rule.ts";
import { blockEnd, blockParent } from "./yaml-block.ts";

const doubleQuoted = quoted('"', { multiline: true });
const singleQuoted = quoted("'", { escape: "", doubled: true, multiline: true });
const dash = 0x2d;
const question = 0x3f;

/** YAML 1.2, with the comments of Helm's templates. */
export function yamlRules(): readonly Rule[] {
  /** How many flow collections are open. */
  let depth = 0;
  const begins = (reader: CodeReader, at: number): boolean => beginsScalar(reader, at, depth > 0);
  const quotes: Rule = {
    first: "\"'",
    read(reader, at) {
      if (reader.isTired || !begins(reader, at)) return -1;
      const rule = reader.bytes[at] === Byte.doubleQuote ? doubleQuoted : singleQuoted;
      const end = rule.read(reader, at);
      // Text without quotes may go on with one at the start of a line: it is no string then.
      if (depth > 0 || endsScalar(reader.bytes, end)) return end;
      reader.inVain(at, end);
      return -1;
    },
  };
  const block: Rule = {
    first: "|>",
    read(reader, at) {
      if (depth > 0 || !begins(reader, at)) return -1;
      const header = headerOf(reader.bytes, at);
      if (header === undefined) return -1;
      const { end, explicit } = header;
      readHeaderComment(reader, end);
      const eol = lineEnd(reader.bytes, end);
      const from = eol < reader.bytes.length ? afterNewline(reader.bytes, eol) : eol;
      return blockEnd(reader.bytes, from, blockParent(reader, at), explicit);
    },
  };
  const open: Rule = {
    first: "[{",
    read(reader, at) {
      if (depth > 0 || begins(reader, at)) depth++;
      return at + 1;
    },
  };
  const close: Rule = {
    first: "]}",
    read(_, at) {
      if (depth > 0) depth--;
      return at + 1;
    },
  };
  return [lineComment("#", { where: afterSpace }), quotes, block, templateComment, open, close];
}

/** `{{- /* … *\/ -}}` */
export const templateComment: Rule = {
  first: "{",
  read(reader, at) {
    const { bytes } = reader;
    if (!startsWith(bytes, at, "{{")) return -1;
    let mark = at + 2;
    if (byteAt(bytes, mark) === dash) mark++;
    while (byteAt(bytes, mark) === Byte.space) mark++;
    if (!startsWith(bytes, mark, "/*")) return -1;
    const close = reader.find("*/", mark + 2);
    if (close < 0) return -1;
    const end = bytes.indexOf("}}", close, "latin1");
    const after = end < 0 ? close + 2 : end + 2;
    reportBlock(reader, at, mark + 2 - at, close, after);
    return after;
  },
};

function readHeaderComment(reader: CodeReader, from: number): void {
  const { bytes } = reader;
  let at = from;
  while (byteAt(bytes, at) === Byte.space || byteAt(bytes, at) === Byte.tab) at++;
  if (byteAt(bytes, at) === Byte.hash) headerComment.read(reader, at);
}

const headerComment = lineComment("#");

/** What follows `|` or `>`: an indentation and a sign for the last line ends, in any order, and nothing but a comment. */
function headerOf(bytes: Uint8Array, at: number): { end: number; explicit: number } | undefined {
  let end = at + 1;
  let explicit = 0;
  for (let signs = 0; signs < 2; signs++) {
    const byte = byteAt(bytes, end);
    if (byte >= 0x31 && byte <= 0x39) explicit = byte - 0x30;
    else if (byte !== 0x2b && byte !== dash) break;
    end++;
  }
  let next = end;
  while (byteAt(bytes, next) === Byte.space || byteAt(bytes, next) === Byte.tab) next++;
  const byte = byteAt(bytes, next);
  const isEnd = next >= bytes.length || isNewline(byte) || (byte === Byte.hash && next > end);
  return isEnd ? { end, explicit } : undefined;
}

/** The most characters of a tag or an anchor before a scalar. */
const longestProperty = 200;

/** Whether a scalar can begin at an offset: behind an indicator, a tag or an anchor, or first on its line. */
function beginsScalar({ bytes, start }: CodeReader, from: number, inFlow: boolean): boolean {
  let at = from;
  // A tag and an anchor at most.
  for (let properties = 0; properties < 3; properties++) {
    let before = at - 1;
    while (before >= start && (bytes[before] === Byte.space || bytes[before] === Byte.tab)) before--;
    if (before < start || isNewline(bytes[before])) return true;
    const byte = bytes[before] ?? 0;
    const isApart = before < at - 1;
    if (byte === Byte.openBracket || byte === Byte.openBrace || (byte === Byte.comma && inFlow)) return true;
    if (byte === Byte.colon) return isApart || inFlow;
    if (!isApart) return false;
    let word = before;
    while (word > start && before - word < longestProperty && !isSpace(bytes[word - 1] ?? 0)) word--;
    const first = bytes[word] ?? 0;
    if (word === before && (first === dash || first === question)) return true;
    if (startsWith(bytes, word, "---") && word === before - 2) return true;
    if (first !== Byte.exclamation && first !== 0x26) return false;
    at = word;
  }
  return false;
}

/** Whether nothing follows a string at `at` that would make it a part of a text without quotes. */
function endsScalar(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (byteAt(bytes, at) === Byte.space || byteAt(bytes, at) === Byte.tab) at++;
  const byte = byteAt(bytes, at);
  return at >= bytes.length || isNewline(byte) || byte === Byte.colon || (byte === Byte.hash && at > from);
}
