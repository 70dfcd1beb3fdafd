/** The words that the scanner knows: Python's keywords but for `None`, `True` and `False`, and the soft ones. */
export const words = [
  "def",
  "class",
  "try",
  "except",
  "finally",
  "while",
  "with",
  "return",
  "raise",
  "import",
  "pass",
  "break",
  "continue",
  "del",
  "assert",
  "global",
  "nonlocal",
  "elif",
  // From here on the words that can also stand at the start of a line inside brackets.
  "if",
  "else",
  "for",
  "async",
  "from",
  "lambda",
  "await",
  "yield",
  "and",
  "or",
  "not",
  "in",
  "is",
  "as",
  // From here on words that are names too.
  "match",
  "case",
  "type",
] as const;

/** A word that the scanner knows. */
export type Word = (typeof words)[number];

const firstInside = words.indexOf("if") + 1;
const firstSoft = words.indexOf("match") + 1;
const codes: ReadonlyMap<string, number> = new Map(words.map((word, index) => [word, index + 1]));

/** The number under which the scanner keeps a word. */
export function codeOf(word: Word): number {
  return codes.get(word) ?? 0;
}

/** The word behind a number of the scanner, `undefined` for 0. */
export function wordOf(code: number): Word | undefined {
  return words[code - 1];
}

/** True for words that can't begin a line inside brackets in any valid file: there, a bracket was left open before. */
export function endsBrackets(code: number): boolean {
  return code > 0 && code < firstInside;
}

/** True for `match`, `case` and `type`: keywords at the start of a line, names elsewhere. */
export function isSoft(code: number): boolean {
  return code >= firstSoft;
}

/** The code of the word in `bytes[from, to)`, 0 where the scanner does not know it. */
export function wordCodeAt(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 2 || length > longest) return 0;
  let code = byShape[shapeOf(bytes[from] ?? 0, length)] ?? 0;
  while (code !== 0 && !isSpelt(code, bytes, from, length)) code = sameShape[code] ?? 0;
  return code;
}

function isSpelt(code: number, bytes: Uint8Array, from: number, length: number): boolean {
  const letters = code * longest;
  for (let at = 0; at < length; at++) if (spelling[letters + at] !== bytes[from + at]) return false;
  return true;
}

/** The length of the longest word, and a power of two. */
const longest = 8;

/** Words by first letter and length: most names are told apart from all of them by one look. */
function shapeOf(first: number, length: number): number {
  return (first & 31) * 16 + length;
}

/** By shape, the code of a word; by its code, that of the next one of the same shape; 0 for none. */
const byShape = new Uint8Array(32 * 16);
const sameShape = new Uint8Array(words.length + 1);
/** The letters of all words, by code. */
const spelling = new Uint8Array((words.length + 1) * longest);
for (const [index, word] of words.entries()) {
  const code = index + 1;
  const shape = shapeOf(word.charCodeAt(0), word.length);
  spelling.set(new TextEncoder().encode(word), code * longest);
  sameShape[code] = byShape[shape] ?? 0;
  byShape[shape] = code;
}
