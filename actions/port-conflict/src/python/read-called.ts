import type { FileLines } from "./file-lines.ts";
import { isWord } from "./file-text.ts";
import { mayHand } from "./may-hand.ts";
import { lastWord } from "./port-words.ts";
import type { Slice } from "./slice.ts";

/** A file that calls more is data. */
const mostNames = 500;

/**
 * The last words of the callees of which the file has more calls than rows, `X()` for those with no arguments: whoever
 * wants all calls of something has to know of those that nothing is known of. Left out is what cannot be a function
 * of another file, or of this one with rows for all its calls.
 */
export function readCalled(lines: FileLines, slice: Slice): string[] {
  if (lines.isAlone && slice.feeds.size === 0) return [];
  return new CalledReader(lines, slice).read();
}

class CalledReader {
  private readonly lines: FileLines;
  private readonly slice: Slice;
  private readonly verdicts = new Map<string, boolean>();
  private readonly counts = new Map<string, number>();

  constructor(lines: FileLines, slice: Slice) {
    this.lines = lines;
    this.slice = slice;
  }

  read(): string[] {
    const { counts, slice } = this;
    const { text } = this.lines.text;
    for (let paren = text.indexOf("("); paren >= 0; paren = text.indexOf("(", paren + 1)) {
      let at = paren;
      while (at > 0 && isWord(text.charCodeAt(at - 1))) at--;
      if (at < paren) this.call(at, paren);
    }
    for (const { called } of slice.wantedCalls.values()) {
      const [, callee, positional, keywords] = called.call;
      const word = lastWord(callee);
      if (!slice.feeds.has(word))
        this.take(positional.length + keywords.length === 0 ? `${word}()` : word, 1);
    }
    for (const word of slice.feeds.keys()) this.fed(word);
    return [...counts].filter(([, count]) => count > 0).map(([name]) => name);
  }

  private take(name: string, number: number): void {
    const count = this.counts.get(name);
    if (count !== undefined) this.counts.set(name, count - number);
  }

  /** Of a function whose calls are followed, those without rows give nothing to what is asked for. */
  private fed(word: string): void {
    const calls = this.slice.calls.callsBy(word).filter(({ called }) => lastWord(called.callee) === word);
    this.take(word, this.slice.isFull ? 0 : calls.length);
    if (calls.some((kept) => !this.slice.calls.isKept(kept))) this.counts.set(`${word}()`, 1);
  }

  private call(at: number, paren: number): void {
    const { lines, counts } = this;
    const { text } = lines.text;
    const word = text.slice(at, paren);
    const isPlain = text.charCodeAt(at - 1) !== dot;
    const callee = isPlain ? word : lines.text.calleeBefore(paren);
    const first = isPlain ? word : callee.slice(0, callee.indexOf("."));
    const key = isPlain ? word : `${first}.${word}`;
    let wanted = this.verdicts.get(key);
    if (wanted === undefined) {
      wanted = this.isOfInterest(word, callee, isPlain, first);
      this.verdicts.set(key, wanted);
    }
    if (!wanted || lines.text.lineAt(at) < 0) return;
    if (isPlain && /\b(?:def|class)\s+$/.test(text.slice(Math.max(0, at - 8), at))) return;
    const isBare = text.charCodeAt(paren + 1) === closing && !this.slice.feeds.has(word);
    const name = isBare ? `${word}()` : word;
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
    else if (counts.size < mostNames) counts.set(name, 1);
  }

  /** Whether a call may be one of a function of another file, or of one of this file whose calls are of interest. */
  private isOfInterest(word: string, callee: string, isPlain: boolean, first: string): boolean {
    const { lines, slice } = this;
    if (slice.feeds.has(word)) return true;
    if (lines.isAlone || !mayHand(callee, lines)) return false;
    if (!isPlain) return first !== "self" || lines.headsOf(word).length === 0;
    if (lines.imports.has(word)) return true;
    const own = lines.headsOf(word);
    // What inherits may have the constructor of a class of another file.
    if (own.length > 0) return own.some((line) => lines.isClass(line) && lines.basesOf(line).length > 0);
    return lines.imports.has("*");
  }
}

const dot = 0x2e;
const closing = 0x29;
