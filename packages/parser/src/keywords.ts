/** The words that the scanner knows: Python's keywords but for `None`, `True` and `False`, and the soft ones. */
const words = [
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
  if (length < 2 || length > 8) return 0;
  const candidates = byShape[((bytes[from] ?? 0) & 31) * 16 + length];
  if (candidates === undefined) return 0;
  for (const candidate of candidates) {
    let same = true;
    for (let at = 0; at < length && same; at++) same = candidate.bytes[at] === bytes[from + at];
    if (same) return candidate.code;
  }
  return 0;
}

interface Candidate {
  readonly code: number;
  readonly bytes: Uint8Array;
}

/** Words by first letter and length, so that most names are told apart from all of them by one look. */
const byShape: (Candidate[] | undefined)[] = new Array(32 * 16);
for (const [index, word] of words.entries()) {
  const bytes = new TextEncoder().encode(word);
  const shape = ((bytes[0] ?? 0) & 31) * 16 + bytes.length;
  const bucket = byShape[shape] ?? [];
  byShape[shape] = bucket;
  bucket.push({ code: index + 1, bytes });
}
