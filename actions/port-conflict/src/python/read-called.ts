import type { FileLines } from "./file-lines.ts";
import { isWord } from "./file-text.ts";
import { isOfPython, mayHand } from "./may-hand.ts";
import type { CallRow } from "./names-fact.ts";
import { lastWord } from "./port-words.ts";
import type { Slice } from "./slice.ts";

/** A file that calls more is data. */
const mostNames = 500;

/**
 * The last words of the callees of which the file has more calls than rows, `X()` for those with no arguments: whoever
 * wants all calls of something has to know of those that nothing is known of. Left out is what cannot be a function
 * of another file, or of this one with rows for all its calls.
 */
export function readCalled(lines: FileLines, slice: Slice, kept: readonly CallRow[]): string[] {
  const { text } = lines.text;
  const isAlone = ![...lines.imports.values()].some((target) => !isOfPython(target));
  const counts = new Map<string, number>();
  const locals = new Map<string, boolean>();
  if (isAlone && slice.fed.size === 0) return [];
  for (let paren = text.indexOf("("); paren >= 0; paren = text.indexOf("(", paren + 1)) {
    let at = paren;
    while (at > 0 && isWord(text.charCodeAt(at - 1))) at--;
    if (at === paren) continue;
    const word = text.slice(at, paren);
    if (isAlone && !slice.fed.has(word)) continue;
    let own = locals.get(word);
    if (own === undefined) locals.set(word, (own = isOwn(word)));
    const isPlain = text.charCodeAt(at - 1) !== 0x2e;
    if (isPlain ? own || !isKnown(word, lines, slice) : own && text.startsWith("self.", at - 5)) continue;
    const callee = lines.text.calleeBefore(at + word.length);
    if (!mayHand(callee, lines)) continue;
    const line = lines.text.lineAt(at);
    if (line < 0 || /\b(?:def|class)\s+$/.test(text.slice(Math.max(0, at - 8), at))) continue;
    const name = text.charCodeAt(at + word.length + 1) === 0x29 ? `${word}()` : word;
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

  /** Whether the file defines a function of the name, or a class that inherits nothing, all of whose calls it knows. */
  function isOwn(word: string): boolean {
    if (slice.fed.has(word) || lines.imports.has(word)) return false;
    return lines.headsOf(word).some((line) => !lines.isClass(line) || lines.basesOf(line).length === 0);
  }
}

/** Whether a name without a dot may be a function of another file, or one of this whose calls are of interest. */
function isKnown(word: string, lines: FileLines, slice: Slice): boolean {
  if (slice.fed.has(word) || lines.imports.has(word) || lines.imports.has("*")) return true;
  return lines.headsOf(word).some((line) => lines.isClass(line));
}
