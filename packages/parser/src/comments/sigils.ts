import { Byte, byteAt } from "../bytes.ts";
import { afterDelimited } from "./delimited.ts";
import { isWord, type Rule, startsWith } from "./rule.ts";

/** Elixir's `~r/…/`, `~w(…)` and `~S"""…"""`; in capitals a backslash means nothing. */
export const sigils: Rule = {
  first: "~",
  read(reader, at) {
    const { bytes } = reader;
    if (reader.isTired) return -1;
    let open = at + 1;
    while (isWord(byteAt(bytes, open))) open++;
    const delimiter = byteAt(bytes, open);
    if (open === at + 1 || !`/|"'([{<`.includes(String.fromCharCode(delimiter))) return -1;
    for (const triple of ['"""', "'''"]) {
      if (!startsWith(bytes, open, triple)) continue;
      const close = reader.find(triple, open + 3);
      return close < 0 ? bytes.length : close + 3;
    }
    const letter = byteAt(bytes, at + 1);
    const end = afterDelimited(bytes, open, letter >= 0x61 || delimiter === Byte.backslash);
    if (end < 0) reader.inVain(at, bytes.length);
    return end;
  },
};
