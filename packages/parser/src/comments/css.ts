import { Byte, byteAt, isNewline } from "../bytes.ts";
import { blockComment, lineComment } from "./marks.ts";
import { quoted } from "./quoted.ts";
import { isSpace, notInWord, type Rule, startsWithAnyCase } from "./rule.ts";

/** CSS; `lines` for its dialects that have `//` (SCSS, Less, Stylus). */
export function cssRules(lines: boolean): readonly Rule[] {
  return [
    ...(lines ? [lineComment("//", { documents: true })] : []),
    blockComment("/*", "*/", { documents: true }),
    quoted('"'),
    quoted("'"),
    url,
  ];
}

/** `url(…)` without quotes: `//` and `/*` are parts of it. */
const url: Rule = {
  first: "uU",
  read(reader, at) {
    const { bytes } = reader;
    if (!startsWithAnyCase(bytes, at, "url(") || !notInWord(reader, at)) return -1;
    let end = at + 4;
    while (isSpace(byteAt(bytes, end))) end++;
    const first = byteAt(bytes, end);
    if (first === Byte.doubleQuote || first === Byte.singleQuote) return end;
    while (end < bytes.length && bytes[end] !== Byte.closeParen && !isNewline(bytes[end])) end++;
    return end;
  },
};
