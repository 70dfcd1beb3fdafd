import { afterNewline, Byte, byteAt, lineEnd } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { anywhere, isSpace, isWord, type Rule, startsWith, startsWithAnyCase, type Where } from "./rule.ts";

interface LineOptions {
  readonly where?: Where;
  /** True where a backslash at its end carries the comment on to the next line. */
  readonly spliced?: boolean;
  /** True where `!` and `<` behind the mark belong to it, as documentation tools have it. */
  readonly documents?: boolean;
}

/** A comment from its mark to the end of the line. */
export function lineComment(mark: string, options: LineOptions = {}): Rule {
  const { where = anywhere, spliced = false, documents = false } = options;
  return {
    first: mark.slice(0, 1),
    read(reader, at) {
      const { bytes } = reader;
      if (!startsWith(bytes, at, mark) || !where(reader, at)) return -1;
      const start = afterMark(bytes, at + mark.length, documents);
      const end = spliced ? splicedEnd(bytes, start) : lineEnd(bytes, start);
      reader.comment(at, start, end, end);
      return end;
    },
  };
}

/** A comment that a word begins, in letters of either case (`rem`). */
export function wordComment(word: string, where: Where): Rule {
  return {
    first: word.charAt(0) + word.charAt(0).toUpperCase(),
    read(reader, at) {
      const start = at + word.length;
      const { bytes } = reader;
      if (!startsWithAnyCase(bytes, at, word) || isWord(byteAt(bytes, start)) || !where(reader, at))
        return -1;
      const end = lineEnd(bytes, start);
      reader.comment(at, start, end, end);
      return end;
    },
  };
}

interface BlockOptions {
  readonly where?: Where;
  /** Whether a block comment may hold others; `where-closed`: only if all of them end, else the first end counts. */
  readonly nests?: "always" | "where-closed";
  readonly documents?: boolean;
}

/** A comment between two marks. One that does not end goes to the end of the file. */
export function blockComment(open: string, close: string, options: BlockOptions = {}): Rule {
  const { where = anywhere, documents = false } = options;
  let nests = options.nests;
  const starred = open.endsWith("*");
  return {
    first: open.slice(0, 1),
    read(reader, at) {
      const { bytes } = reader;
      if (!startsWith(bytes, at, open) || !where(reader, at)) return -1;
      const from = at + open.length;
      let closeAt = nests === undefined ? -1 : nestedEnd(bytes, from, open, close);
      if (closeAt < 0 && nests !== "always") {
        nests = undefined;
        closeAt = bytes.indexOf(close, from, "latin1");
      }
      const end = closeAt < 0 ? bytes.length : closeAt;
      const after = closeAt < 0 ? end : closeAt + close.length;
      const start = Math.min(afterMark(bytes, from, documents), end);
      reader.comment(at, start, beforeMark(bytes, start, end), after, starred);
      return after;
    },
  };
}

/** Reports a comment with the given marks at [at, after); for rules that find the ends in their own way. */
export function reportBlock(reader: CodeReader, at: number, open: number, end: number, after: number): void {
  reader.comment(at, afterMark(reader.bytes, at + open, false), end, after);
}

/** Where the outermost comment's closing mark stands; -1 where not all comments end. */
function nestedEnd(bytes: Uint8Array, from: number, open: string, close: string): number {
  const openByte = open.charCodeAt(0);
  const closeByte = close.charCodeAt(0);
  let depth = 1;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === closeByte && startsWith(bytes, at, close)) {
      depth--;
      if (depth === 0) return at;
      at += close.length - 1;
    } else if (byte === openByte && startsWith(bytes, at, open)) {
      depth++;
      at += open.length - 1;
    }
  }
  return -1;
}

/** Behind a mark's last character, however often that is repeated, and behind what makes it documentation. */
function afterMark(bytes: Uint8Array, markEnd: number, documents: boolean): number {
  const last = byteAt(bytes, markEnd - 1);
  let at = markEnd;
  if (!isWord(last) && !isSpace(last)) while (byteAt(bytes, at) === last) at++;
  if (!documents) return at;
  const isDocument = at > markEnd || byteAt(bytes, at) === Byte.exclamation;
  if (byteAt(bytes, at) === Byte.exclamation) at++;
  return isDocument && byteAt(bytes, at) === Byte.less ? at + 1 : at;
}

/** Before a closing mark whose first character is repeated before it. */
function beforeMark(bytes: Uint8Array, start: number, end: number): number {
  const first = byteAt(bytes, end);
  if (end >= bytes.length || isWord(first) || isSpace(first)) return end;
  let at = end;
  while (at > start && bytes[at - 1] === first) at--;
  return at;
}

function splicedEnd(bytes: Uint8Array, from: number): number {
  let end = lineEnd(bytes, from);
  while (end < bytes.length && end > from && bytes[end - 1] === Byte.backslash) {
    end = lineEnd(bytes, afterNewline(bytes, end));
  }
  return end;
}
