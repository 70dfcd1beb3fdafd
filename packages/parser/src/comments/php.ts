import { byteAt, isNewline } from "../bytes.ts";
import { heredocs } from "./heredoc.ts";
import { blockComment } from "./marks.ts";
import { quoted } from "./quoted.ts";
import { type Dispatch, dispatch, type Rule, startsWith } from "./rule.ts";

/** PHP, and the HTML in which it stands. */
export function phpRules(): readonly Rule[] {
  const html: Rule[] = [blockComment("<!--", "-->")];
  const php: Dispatch = dispatch([
    phpLine("//"),
    phpLine("#"),
    blockComment("/*", "*/"),
    quoted("'", { multiline: true }),
    quoted('"', { multiline: true }),
    quoted("`", { multiline: true }),
    ...heredocs("<<<", { indent: "any", spaced: true, loose: true }),
    {
      first: "?",
      read(reader, at) {
        if (byteAt(reader.bytes, at + 1) !== 0x3e) return -1;
        reader.use(outside);
        return at + 2;
      },
    },
  ]);
  html.unshift({
    first: "<",
    read(reader, at) {
      if (!startsWith(reader.bytes, at, "<?") || startsWith(reader.bytes, at, "<?xml")) return -1;
      reader.use(php);
      return at + 2;
    },
  });
  const outside = dispatch(html);
  return html;
}

/** A comment that ends with its line, or before the mark that ends PHP. */
function phpLine(mark: string): Rule {
  return {
    first: mark.slice(0, 1),
    read(reader, at) {
      const { bytes } = reader;
      // `#[…]` is an attribute.
      if (!startsWith(bytes, at, mark) || (mark === "#" && byteAt(bytes, at + 1) === 0x5b)) return -1;
      let start = at + mark.length;
      while (byteAt(bytes, start) === byteAt(bytes, at)) start++;
      let end = start;
      while (end < bytes.length && !isNewline(bytes[end]) && !startsWith(bytes, end, "?>")) end++;
      reader.comment(at, start, end, end);
      return end;
    },
  };
}
