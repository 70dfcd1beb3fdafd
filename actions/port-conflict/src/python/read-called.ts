import type { PythonSource } from "@pawl/parser";
import { latinText } from "./look.ts";
import type { CallRow } from "./names-fact.ts";
import { lastWord } from "./port-words.ts";

/** A file that calls more is data. */
const mostNames = 500;

/**
 * The last words of the callees of which the file has more calls than rows, `X()` for those with no arguments: whoever
 * wants all calls of something has to know of those that nothing is known of.
 */
export function readCalled(source: PythonSource, kept: readonly CallRow[]): string[] {
  const text = latinText(source);
  const { starts, ends } = source.scan;
  const counts = new Map<string, number>();
  let index = 0;
  for (const match of text.matchAll(/\b(?<!\bdef |\bclass )([A-Za-z_]\w*)\((\))?/g)) {
    const [, word = "", close] = match;
    if (ignored.has(word)) continue;
    while (index < starts.length && ends.at(index) <= match.index) index++;
    const start = index < starts.length ? starts.at(index) : text.length;
    const first = text.charCodeAt(start);
    // Comments, and texts that stand alone.
    if (start > match.index || first === 0x22 || first === 0x27) continue;
    const name = close === undefined ? word : `${word}()`;
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
    else if (counts.size < mostNames) counts.set(name, 1);
  }
  for (const [, callee, positional, keywords] of kept) {
    const word = lastWord(callee);
    const name = positional.length + keywords.length === 0 ? `${word}()` : word;
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count - 1);
  }
  return [...counts].filter(([, count]) => count > 0).map(([name]) => name);
}

const ignored: ReadonlySet<string> = new Set(
  "print format str int range len isinstance issubclass getattr setattr hasattr repr join split replace strip startswith endswith assertEqual assertTrue assertFalse assertIn assertRaises assertIsNone match search compile bytes bool float list tuple set dict sorted min max sum abs enumerate zip map filter any all open next iter type super append extend if elif while for in not and or return assert lambda yield await with except raise del is get items keys values lower upper encode decode ValueError RuntimeError TypeError KeyError Exception OSError".split(
    " ",
  ),
);
