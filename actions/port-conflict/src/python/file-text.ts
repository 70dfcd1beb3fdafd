import { Buffer } from "node:buffer";
import { codeOf, type PythonSource } from "@pawl/parser";

/** Where a name stands in a file. */
export interface Occurrence {
  /** The index of the logical line. */
  readonly line: number;
  readonly at: number;
  readonly end: number;
}

const quote = 0x27;
const doubleQuote = 0x22;
const dot = 0x2e;
/** No person wrote a line that is longer before its target ends, and looking at it again and again could take long. */
const farthest = 2000;

/** A file's text by logical lines: where names stand in it, found without reading what they mean. */
export class FileText {
  /** The file's bytes as a text of as many characters, so that patterns find offsets. */
  readonly text: string;
  private readonly source: PythonSource;
  private readonly found = new Map<string, readonly Occurrence[]>();

  constructor(source: PythonSource) {
    this.source = source;
    const { bytes } = source;
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  }

  /** The logical line that an offset is in; -1 in comments, and in texts that stand alone: nothing there has a value. */
  lineAt(offset: number): number {
    const { starts, ends } = this.source.scan;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends.at(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    if (low >= starts.length || starts.at(low) > offset) return -1;
    const first = this.text.charCodeAt(starts.at(low));
    return first === quote || first === doubleQuote ? -1 : low;
  }

  /** Where the name stands as a word, in order; one pass over the text for each name. */
  occurrences(name: string): readonly Occurrence[] {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const { text } = this;
    const found = this.search(name, text, 0);
    this.found.set(name, found);
    return found;
  }

  /** Where the name stands between two offsets. */
  occurrencesIn(name: string, from: number, to: number): readonly Occurrence[] {
    return this.search(name, this.text.slice(from, to), from);
  }

  private search(name: string, text: string, from: number): Occurrence[] {
    const word = isAscii(name) ? name : Buffer.from(name).toString("latin1");
    const { length } = word;
    const found: Occurrence[] = [];
    // An empty word is everywhere.
    if (length === 0) return found;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + length)) {
      // `.name` may stand behind a word.
      if (
        isWord(text.charCodeAt(at + length)) ||
        (isWord(text.charCodeAt(at - 1)) && text.charCodeAt(at) !== dot)
      )
        continue;
      const line = this.lineAt(from + at);
      if (line >= 0) found.push({ line, at: from + at, end: from + at + length });
    }
    return found;
  }

  /** Whether the word at an offset is an attribute: behind a dot. */
  isAttribute(at: number): boolean {
    return this.text.charCodeAt(at - 1) === dot;
  }

  /** Whether the attribute at an offset is one of `self` or `cls` itself. */
  isOfSelf(at: number): boolean {
    return /(?:^|[^\w.])(?:self|cls)\.$/.test(this.text.slice(Math.max(0, at - 6), at));
  }

  /** What opens the innermost bracket around an offset of a line: the offset of a call's `(`; `undefined` outside of calls. */
  callAround(at: number, line: number): number | undefined {
    const { text } = this;
    const start = Math.max(this.source.scan.starts.at(line), at - farthest);
    let depth = 0;
    for (let before = at - 1; before >= start; before--) {
      const byte = text.charCodeAt(before);
      if (byte === 0x29 || byte === 0x5d || byte === 0x7d) depth++;
      else if (byte === 0x28 || byte === 0x5b || byte === 0x7b) {
        if (depth > 0) depth--;
        else if (byte === 0x28 && isWord(text.charCodeAt(before - 1))) return before;
      }
    }
    return undefined;
  }

  /** The dotted name before a `(`, as far as it can be seen; the first part is empty behind a bracket or a text. */
  calleeBefore(paren: number): string {
    const { text } = this;
    let start = paren;
    while (start > 0 && (isWord(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === dot)) start--;
    return text.slice(start, paren);
  }

  /** Whether the name at `text[at, end)` may get a value on its line: a look that costs little and misses none. */
  mayBind(line: number, at: number, end: number): boolean {
    const { starts, ends, words } = this.source.scan;
    if (binders.has(words.at(line))) return true;
    const { text } = this;
    const rest = text.slice(end, Math.min(ends.at(line), end + farthest));
    const before = text.slice(Math.max(starts.at(line), at - farthest), at);
    if (/\bfor\b|\blambda\b/.test(before)) return true;
    if (/^\s*:/.test(rest) || changing.test(rest)) return true;
    // A target stands in no call, and something is assigned behind it.
    return assigns.test(rest) && !/[\w\])]\(/.test(before.replace(/^\w+ \(/, ""));
  }
}

function isAscii(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Whether a byte can be part of a name. */
export function isWord(byte: number): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}

const binders: ReadonlySet<number> = new Set(
  (["for", "async", "with", "except", "def", "class", "global", "nonlocal", "del", "case"] as const).map(
    codeOf,
  ),
);
const assigns = /(?:^|[^=!<>])=(?!=)|\/\/=|>>=|<<=/;
const changing =
  /^[\w.\s]*\.(?:append|extend|insert|pop|remove|clear|update|setdefault|popitem|add|discard|sort|reverse)\s*\(/;
