import { Kind, type PythonSource } from "@pawl/parser";
import type { CommentLine } from "./comment-line.ts";

/** The lines of the docstrings of a Python file: strings that begin a module, a class or a function. */
export function docstringLines(source: PythonSource): readonly CommentLine[] {
  const { scan, outline } = source;
  const found: CommentLine[] = [];
  for (let index = 0; index < scan.starts.length; index++) {
    const token = source.tokens(scan.starts.at(index), scan.ends.at(index));
    if (!token.next() || token.kind !== Kind.string) continue;
    const { start, end } = token;
    if (token.next() || !beginsBody(index)) continue;
    const inside = insideOf(source.text(start, end));
    if (inside === undefined) continue;
    const { line, column } = source.place(start, start);
    for (const [below, whole] of inside.text.split(/\r\n|\n|\r/).entries()) {
      const from = below === 0 ? column + inside.from : 1;
      const text = whole.trimEnd();
      found.push({
        line: line + below,
        column: from,
        text,
        own: true,
        indent: from + text.length - text.trimStart().length,
        // Comments count their blocks up from 0.
        block: -1 - index,
      });
    }
  }
  return found;

  function beginsBody(index: number): boolean {
    if (index === 0) return true;
    const { indents } = scan;
    const word = indents.at(index) > indents.at(index - 1) ? outline.header(index - 1)?.word : undefined;
    return word === "def" || word === "class";
  }
}

/** What stands between the quotes; `undefined` for bytes and strings with fields, which document nothing. */
function insideOf(literal: string): { readonly from: number; readonly text: string } | undefined {
  const [opening, quotes = ""] = /^[ru]?("""|'''|"|')/i.exec(literal) ?? [];
  if (opening === undefined) return undefined;
  const closed = literal.length >= opening.length + quotes.length && literal.endsWith(quotes);
  return {
    from: opening.length,
    text: literal.slice(opening.length, closed ? -quotes.length : literal.length),
  };
}
