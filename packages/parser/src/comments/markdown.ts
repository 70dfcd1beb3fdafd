import { afterNewline, Byte, byteAt, lineEnd } from "../bytes.ts";
import { blockComment } from "./marks.ts";
import { runEnd } from "./raw-strings.ts";
import { atLineStart, type Rule } from "./rule.ts";

const backtick = 0x60;
/** Longer runs of backticks quote no code within a line. */
const longestRun = 16;

/** Markdown: HTML's comments outside of code. */
export function markdownRules(): readonly Rule[] {
  /** Per length of a run, up to where none closes it. */
  const unclosed = new Int32Array(longestRun + 1);
  /** Where the line ends that was last looked at. */
  let end = -1;
  const code: Rule = {
    first: "`",
    read({ bytes }, at) {
      const open = runEnd(bytes, at, backtick);
      const length = open - at;
      if (length > longestRun || at < (unclosed[length] ?? 0)) return open;
      if (open > end) end = lineEnd(bytes, open);
      let close = bytes.indexOf(backtick, open);
      while (close >= 0 && close < end) {
        const after = runEnd(bytes, close, backtick);
        if (after - close === length) return after;
        close = bytes.indexOf(backtick, after);
      }
      unclosed[length] = end;
      return open;
    },
  };
  return [blockComment("<!--", "-->"), fence, code];
}

/** A fenced block of code; one that does not end goes to the end of the file. */
const fence: Rule = {
  first: "`~",
  read(reader, at) {
    const { bytes } = reader;
    const sign = bytes[at] ?? 0;
    const open = runEnd(bytes, at, sign);
    // A run that is none is passed at once; of backticks it may quote code.
    if (open - at < 3 || !beginsFence(reader, at)) return sign === backtick ? -1 : open;
    const first = lineEnd(bytes, open);
    if (sign === backtick && bytes.subarray(open, first).includes(backtick)) return -1;
    for (let line = first; line < bytes.length; line = lineEnd(bytes, line)) {
      line = afterNewline(bytes, line);
      let mark = line;
      while (
        byteAt(bytes, mark) === Byte.space ||
        byteAt(bytes, mark) === Byte.tab ||
        byteAt(bytes, mark) === Byte.greater
      )
        mark++;
      const end = runEnd(bytes, mark, sign);
      if (end - mark >= open - at && bytes.toString("latin1", end, lineEnd(bytes, end)).trim() === "")
        return end;
    }
    return bytes.length;
  },
};

/** At a line's start, within quotations and lists too. */
function beginsFence(reader: Parameters<Rule["read"]>[0], at: number): boolean {
  if (atLineStart(reader, at)) return true;
  const { bytes, start } = reader;
  let mark = at - 1;
  while (mark >= start && isListMark(bytes[mark] ?? 0)) mark--;
  return mark < start || bytes[mark] === Byte.lineFeed || bytes[mark] === Byte.carriageReturn;
}

function isListMark(byte: number): boolean {
  const isDigit = byte >= 0x30 && byte <= 0x39;
  return isDigit || " \t>*-+.)".includes(String.fromCharCode(byte));
}
