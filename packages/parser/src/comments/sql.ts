import { blockComment, lineComment } from "./marks.ts";
import { quoted } from "./quoted.ts";
import { dollarQuoted } from "./raw-strings.ts";
import { notInWord, type Rule } from "./rule.ts";

/** SQL in its dialects. */
export function sqlRules(): readonly Rule[] {
  // Dialects that put names into backticks (MySQL, BigQuery, Hive, Spark) have backslashes in strings; others do not.
  let backslashes = false;
  const standard = quoted("'", { escape: "", doubled: true, multiline: true });
  const escaped = quoted("'", { doubled: true, multiline: true });
  const name = quoted("`", { escape: "", doubled: true });
  return [
    lineComment("--"),
    blockComment("/*", "*/", { nests: "where-closed" }),
    quoted("E'", { close: "'", doubled: true, multiline: true, where: notInWord }),
    quoted("e'", { close: "'", doubled: true, multiline: true, where: notInWord }),
    { first: "'", read: (reader, at) => (backslashes ? escaped : standard).read(reader, at) },
    quoted('"', { escape: "", doubled: true, multiline: true }),
    {
      first: "`",
      read(reader, at) {
        backslashes = true;
        return name.read(reader, at);
      },
    },
    dollarQuoted,
  ];
}
