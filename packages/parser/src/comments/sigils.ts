import { byteAt, nameEnd } from "../bytes.ts";
import { afterDelimited } from "./delimited.ts";
import { QuotedBody } from "./quoted.ts";
import { hashBraces } from "./ruby.ts";
import { type Rule, startsWith } from "./rule.ts";

const open = "([{<";
/** What stands in sigils whose text may hold code, by their delimiters. */
const withFields: ReadonlyMap<string, QuotedBody> = new Map(
  Array.from("/|\"'`", (mark) => [mark, new QuotedBody(mark, { multiline: true, fields: [hashBraces] })]),
);

/** Elixir's `~r/…/`, `~w(…)` and `~S"""…"""`; in capitals a backslash means nothing. */
export const sigils: Rule = {
  first: "~",
  read(reader, at) {
    const { bytes } = reader;
    if (reader.isTired) return -1;
    const start = nameEnd(bytes, at + 1);
    const delimiter = String.fromCharCode(byteAt(bytes, start));
    const body = withFields.get(delimiter);
    if (start === at + 1 || (body === undefined && !open.includes(delimiter))) return -1;
    for (const triple of ['"""', "'''"]) {
      if (!startsWith(bytes, start, triple)) continue;
      const close = reader.find(triple, start + 3);
      return close < 0 ? bytes.length : close + 3;
    }
    const capital = byteAt(bytes, at + 1) < 0x61;
    if (body !== undefined && !capital) return body.read(reader, start + 1);
    const end = afterDelimited(bytes, start, !capital);
    if (end < 0) reader.inVain(at, bytes.length);
    return end;
  },
};
