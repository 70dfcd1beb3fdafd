import { Byte, byteAt, isNewline } from "../bytes.ts";
import { afterDelimited } from "./delimited.ts";
import { lineComment } from "./marks.ts";
import { isWord, type Rule, startsWith } from "./rule.ts";

const verbatim = ["verbatim", "verbatim*", "Verbatim", "lstlisting", "minted"];
const comment = "\\begin{comment}";

/** TeX and LaTeX: `%`, and what is taken over letter by letter. */
export function texRules(): readonly Rule[] {
  return [lineComment("%"), command];
}

const command: Rule = {
  first: "\\",
  read(reader, at) {
    const { bytes } = reader;
    if (startsWith(bytes, at, comment)) {
      const end = reader.find("\\end{comment}", at);
      if (end < 0) return at + 1;
      reader.comment(at, at + comment.length, end, end + 13);
      return end + 13;
    }
    for (const name of verbatim) {
      if (!startsWith(bytes, at, `\\begin{${name}}`)) continue;
      const end = reader.find(`\\end{${name}}`, at);
      return end < 0 ? at + 1 : end;
    }
    for (const name of ["\\url{", "\\href{", "\\path{"]) {
      if (!startsWith(bytes, at, name) || reader.isTired) continue;
      const end = afterDelimited(bytes, at + name.length - 1, false);
      if (end < 0) reader.inVain(at, bytes.length);
      return end < 0 ? at + 1 : end;
    }
    return verb(bytes, at) ?? at + 2;
  },
};

/** `\verb|…|`, with any delimiter. */
function verb(bytes: Uint8Array, at: number): number | undefined {
  if (!startsWith(bytes, at, "\\verb")) return undefined;
  let open = at + 5;
  if (byteAt(bytes, open) === Byte.star) open++;
  const delimiter = byteAt(bytes, open);
  if (delimiter === 0 || isWord(delimiter)) return undefined;
  let end = open + 1;
  while (end < bytes.length && bytes[end] !== delimiter && !isNewline(bytes[end])) end++;
  return Math.min(end + 1, bytes.length);
}
