import { Buffer } from "node:buffer";
import { codeOf, type PythonSource } from "@pawl/parser";

/**
 * What a line holds that may tell of a port. `port` behind `im`, `sup`, `re`, `ex`, `trans` is no port, and three
 * quarters of all there are.
 */
const telling =
  /(?<!im|sup|re|ex|trans)port|addr|endpoint|\bbind|\blisten|connect\(|hostname|iface|\bhost|_host|serve|:\/\/|environ|getenv|[=(,:] ?\d{4,5}\b/gi;
/** A constant that gets a number, or that is handed on: what a caller adds to a port, or what it is configured with. */
const constants =
  /\b[A-Z][A-Z0-9_]+ ?= ?\d|\b[a-zA-Z]\w*\((?:[^()\n]*[ ,(=])?[A-Z][A-Z0-9_]*\b[)[, ]|\b[a-z]\w*\([A-Z]\w*\(/g;
/** What a file holds somewhere if it has to do with ports at all. */
const network =
  /(?<!im|sup|re|ex|trans)port(?!ab)|addr|endpoint|socket|zmq|server|localhost|\bbind\(|\blisten\(|:\/\/[^/\s]*:/i;
const constant = /^ {0,8}[A-Z][A-Z0-9_]{0,60} ?(?:: ?\w{1,20} ?)?= ?[1-9]\d{3,4}\b/m;

const texts = new WeakMap<PythonSource, string>();

/** The file's bytes as a text of as many characters, so that patterns find offsets. */
export function latinText(source: PythonSource): string {
  const known = texts.get(source);
  if (known !== undefined) return known;
  const { bytes } = source;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  texts.set(source, text);
  return text;
}

/** The indexes of the logical lines that may tell of a port, in order. */
export function seedLines(source: PythonSource): number[] {
  const text = latinText(source);
  if (!network.test(text) && !constant.test(text)) return [];
  const lines = new Set([...linesWith(source, telling), ...linesWith(source, constants)]);
  return [...lines].sort((one, other) => one - other);
}

/** The indexes of the logical lines in which a global pattern matches, each once, in order. */
export function linesWith(
  source: PythonSource,
  pattern: RegExp,
  wanted: (index: number, at: number, end: number) => boolean = () => true,
): number[] {
  const text = latinText(source);
  const { starts, ends } = source.scan;
  const { length } = starts;
  const found: number[] = [];
  let index = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    while (index < length && ends.at(index) <= match.index) index++;
    if (index >= length) break;
    const start = starts.at(index);
    // A comment, or a text that stands alone: nothing there has a value. The rest of the line tells no more.
    if (start > match.index) {
      pattern.lastIndex = start;
      continue;
    }
    const first = text.charCodeAt(start);
    if (first === quote || first === doubleQuote) pattern.lastIndex = ends.at(index++);
    else if (wanted(index, match.index, match.index + match[0].length)) {
      found.push(index);
      pattern.lastIndex = ends.at(index++);
    }
  }
  return found;
}

/** Whether the name at `text[at, end)` may get a value on logical line `index`: a look that costs little and misses none. */
export function mayBind(source: PythonSource, index: number, at: number, end: number): boolean {
  const { starts, ends, words } = source.scan;
  if (binders.has(words.at(index))) return true;
  const text = latinText(source);
  const start = starts.at(index);
  const rest = text.slice(end, Math.min(ends.at(index), end + 2000));
  const before = text.slice(Math.max(start, at - 2000), at);
  if (/\bfor\b|\blambda\b/.test(before)) return true;
  if (/^\s*:=/.test(rest) || changing.test(rest)) return true;
  // A target stands in no call, and something is assigned behind it.
  return assigns.test(rest) && !/[\w\])]\(/.test(before.replace(/^\w+ \(/, ""));
}

const binders: ReadonlySet<number> = new Set(
  (["for", "async", "with", "except", "def", "class", "global", "nonlocal", "del", "case"] as const).map(
    codeOf,
  ),
);
const assigns = /(?:^|[^=!<>])=(?!=)|\/\/=|>>=|<<=/;
const changing =
  /^[\w.\s]*\.(?:append|extend|insert|pop|remove|clear|update|setdefault|popitem|add|discard|sort|reverse)\s*\(/;

const quote = 0x27;
const doubleQuote = 0x22;
