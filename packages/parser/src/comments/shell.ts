import { Byte, byteAt, nameEnd } from "../bytes.ts";
import { skipAfter } from "./characters.ts";
import type { CodeReader } from "./code-reader.ts";
import { heredocs } from "./heredoc.ts";
import { lineComment } from "./marks.ts";
import { fieldBrackets, quoted } from "./quoted.ts";
import { isSpace, type Rule, startsWith } from "./rule.ts";

const hash = Byte.hash;
const backtick = 0x60;
const arithmetic = "((";
const patternBraces = "${ with a pattern";
const textBraces = "${ with a text";

/** Bourne shells and their kin; without `documents`, for single commands, they have no heredocs. */
export function shellRules(documents = true): readonly Rule[] {
  return [
    lineComment("#", { where: beginsWord }),
    skipAfter("\\"),
    // `$#`, `$$#` and the like.
    skipAfter("$", "#$!?"),
    quoted("$'", { close: "'", multiline: true }),
    {
      first: "'",
      read: (reader, at) => (reader.within === textBraces ? at + 1 : singleQuoted.read(reader, at)),
    },
    doubleQuoted,
    { first: "$", read: (reader, at) => enterBraces(reader, at, patternBraces) },
    arithmeticRule,
    ...(documents
      ? heredocs("<<", {
          signs: "-",
          indent: "tabs",
          spaced: true,
          except: ({ within }) => within === arithmetic,
        })
      : []),
    fieldBrackets,
  ];
}

/** `#` is a comment only where a word could begin, and none within `${…}` and `((…))`. */
function beginsWord(reader: CodeReader, at: number): boolean {
  const { bytes, start, within } = reader;
  if (within === patternBraces || within === textBraces || within === arithmetic) return false;
  if (at === start) return true;
  const before = bytes[at - 1] ?? 0;
  if (isSpace(before) || before === Byte.semicolon || before === 0x26 || before === 0x7c) return true;
  if (before === backtick || before === Byte.closeParen) return true;
  if (before !== Byte.openParen) return false;
  // `(#i)` is a flag of zsh's patterns.
  let next = at;
  while (byteAt(bytes, next) === hash) next++;
  return isSpace(byteAt(bytes, next)) || byteAt(bytes, next) === Byte.exclamation;
}

const singleQuoted = quoted("'", { escape: "", multiline: true });

/** A string with code in `$(…)`, backticks and `${…}`. */
const doubleQuoted: Rule = {
  first: '"',
  read: (reader, at) => readDouble(reader, at + 1),
};

function readDouble(reader: CodeReader, from: number): number {
  const { bytes } = reader;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === Byte.doubleQuote) return at + 1;
    if (byte === Byte.backslash) at++;
    else if (byte === backtick && reader.within !== "`") {
      reader.enter({ open: 0, close: backtick, kind: "`", resume: (after) => readDouble(reader, after) });
      return at + 1;
    } else if (byte === 0x24) {
      const after = enterCommand(reader, at);
      const next = after < 0 ? enterBraces(reader, at, textBraces, (end) => readDouble(reader, end)) : after;
      if (next >= 0) return next;
    }
  }
  return bytes.length;
}

function enterCommand(reader: CodeReader, at: number): number {
  if (!startsWith(reader.bytes, at, "$(")) return -1;
  const kind = startsWith(reader.bytes, at, "$((") ? arithmetic : "$(";
  reader.enter({
    open: Byte.openParen,
    close: Byte.closeParen,
    kind,
    resume: (after) => readDouble(reader, after),
  });
  return at + 2;
}

/** Within `${…}` quotes count as outside; in a text that replaces (`${x:-it's}`) within a string, single ones do not. */
function enterBraces(reader: CodeReader, at: number, kind: string, resume = (end: number) => end): number {
  const { bytes } = reader;
  if (!startsWith(bytes, at, "${")) return -1;
  let end = at + 2;
  if (byteAt(bytes, end) === hash || byteAt(bytes, end) === Byte.exclamation) end++;
  end = nameEnd(bytes, end);
  const isPattern = "#%/^,".includes(String.fromCharCode(byteAt(bytes, end)));
  reader.enter({
    open: Byte.openBrace,
    close: Byte.closeBrace,
    kind: isPattern ? patternBraces : kind,
    resume,
  });
  return end;
}

/** `((…))`, also behind `$`: `<<` shifts there. */
const arithmeticRule: Rule = {
  first: "(",
  read(reader, at) {
    if (reader.within === arithmetic || !startsWith(reader.bytes, at, arithmetic)) return -1;
    reader.enter({
      open: Byte.openParen,
      close: Byte.closeParen,
      kind: arithmetic,
      resume: (after) => after,
    });
    return at + 1;
  },
};
