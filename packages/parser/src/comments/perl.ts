import { Byte, byteAt, isNewline, nameEnd } from "../bytes.ts";
import { skipAfter } from "./characters.ts";
import { afterDelimited } from "./delimited.ts";
import { heredocs } from "./heredoc.ts";
import { lineComment } from "./marks.ts";
import { quoted } from "./quoted.ts";
import { atColumnOne, isSpace, isWord, type Rule, startsWith } from "./rule.ts";
import { slashRegex } from "./slash-regex.ts";

const beforeOperands: ReadonlySet<string> = new Set(
  "and cmp eq ge grep gt if join le lt map ne not or push return split unless until when while x xor".split(
    " ",
  ),
);

/** Perl. Its documentation (POD) is no comment, as a docstring is none. */
export function perlRules(): readonly Rule[] {
  return [
    lineComment("#"),
    skipAfter("$", "#'\"`/&!;,\\$@"),
    quoted('"', { multiline: true }),
    quoted("'", { multiline: true }),
    quoted("`", { multiline: true }),
    quoteLike,
    slashRegex({ before: beforeOperands, classes: false, multiline: true }),
    ...heredocs("<<", { signs: "~", indent: "any", upper: true }),
    pod,
    endOfCode(["__END__", "__DATA__"]),
  ];
}

/** The operators that bring their own quotes, and how many parts each has. */
const operators: ReadonlyMap<string, number> = new Map([
  ["q", 1],
  ["qq", 1],
  ["qw", 1],
  ["qr", 1],
  ["qx", 1],
  ["m", 1],
  ["s", 2],
  ["tr", 2],
  ["y", 2],
]);

const quoteLike: Rule = {
  first: "qmsty",
  read(reader, at) {
    const { bytes, start } = reader;
    const before = at > start ? (bytes[at - 1] ?? 0) : 0;
    if (isWord(before) || "$@%&*>-".includes(String.fromCharCode(before))) return -1;
    let end = at + 1;
    if (isWord(byteAt(bytes, end))) end++;
    const parts = isWord(byteAt(bytes, end)) ? undefined : operators.get(bytes.toString("latin1", at, end));
    if (parts === undefined || reader.isTired) return -1;
    const open = delimiterAt(bytes, end);
    // `{s}`, `y => 1` and `s = 2` are names.
    const byte = byteAt(bytes, open);
    const isName = byte === 0 || isWord(byte) || byte === Byte.closeBrace || byte === Byte.semicolon;
    const isApart = byte === Byte.equals || byte === Byte.comma || byte === Byte.closeParen;
    if (isName || (isApart && (open > end || byteAt(bytes, open + 1) === Byte.greater))) return -1;
    const close = afterDelimited(bytes, open);
    const last = parts === 1 || close < 0 ? close : secondPart(bytes, open, close);
    if (last >= 0) return nameEnd(bytes, last);
    reader.inVain(at, bytes.length);
    return end;
  },
};

/** Where the delimiter stands: a `#` behind white space begins a comment and is none. */
function delimiterAt(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(byteAt(bytes, at))) at++;
  return at > from && byteAt(bytes, at) === Byte.hash ? bytes.length : at;
}

/** Behind the second part: with brackets it has a pair of its own, else it goes on to the next delimiter. */
function secondPart(bytes: Uint8Array, open: number, close: number): number {
  if (bytes[open] === bytes[close - 1]) return afterDelimited(bytes, close - 1);
  let at = close;
  while (isSpace(byteAt(bytes, at))) at++;
  return afterDelimited(bytes, at);
}

/** From a command of POD to `=cut`. */
const pod: Rule = {
  first: "=",
  read(reader, at) {
    const { bytes } = reader;
    if (!atColumnOne(reader, at) || !isWord(byteAt(bytes, at + 1))) return -1;
    const cut = bytes.indexOf("\n=cut", at, "latin1");
    return cut < 0 ? bytes.length : cut + 5;
  },
};

/** A line that ends the code: what follows is data. */
export function endOfCode(marks: readonly string[]): Rule {
  return {
    first: "_",
    read(reader, at) {
      const { bytes } = reader;
      if (!atColumnOne(reader, at)) return -1;
      for (const mark of marks) {
        if (!startsWith(bytes, at, mark)) continue;
        const end = at + mark.length;
        if (end >= bytes.length || isNewline(bytes[end])) return bytes.length;
      }
      return -1;
    },
  };
}
