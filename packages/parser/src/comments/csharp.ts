import { Byte, byteAt } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { type FieldMark, QuotedBody } from "./quoted.ts";
import { runEnd } from "./raw-strings.ts";
import { type Rule, startsWith } from "./rule.ts";

const braces: FieldMark = { mark: "{", open: "{", close: "}", doubled: true };
const line = new QuotedBody('"', { fields: [braces] });
const verbatim = new QuotedBody('"', { escape: "", doubled: true, multiline: true, fields: [braces] });

/** C#'s strings with fields: `$"…"`, `$@"…"`, and `$"""…"""`, which is passed as a whole. */
export const interpolated: readonly Rule[] = [
  {
    first: "$@",
    read(reader, at) {
      const { bytes } = reader;
      for (const open of ['$@"', '@$"']) {
        if (startsWith(bytes, at, open)) return verbatim.read(reader, at + open.length);
      }
      const quote = runEnd(bytes, at, 0x24);
      if (quote === at) return -1;
      if (byteAt(bytes, quote) !== Byte.doubleQuote) return quote;
      const open = runEnd(bytes, quote, Byte.doubleQuote);
      if (open - quote < 3) return line.read(reader, quote + 1);
      return afterQuotes(reader, open, open - quote);
    },
  },
];

function afterQuotes({ bytes }: CodeReader, from: number, quotes: number): number {
  const end = bytes.indexOf('"'.repeat(quotes), from, "latin1");
  return end < 0 ? bytes.length : end + quotes;
}
