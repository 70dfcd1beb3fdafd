/** The words that a logical line of Python can begin with and that say what statement it is. */
const lineWords = [
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
  "match",
  "case",
  "type",
] as const;

/** A word that begins a statement or a clause. */
export type LineWord = (typeof lineWords)[number];

const firstSoft = lineWords.indexOf("if") + 1;
const codes: ReadonlyMap<string, number> = new Map(lineWords.map((word, index) => [word, index + 1]));

/** The number under which the scanner keeps a word. */
export function codeOf(word: LineWord): number {
  return codes.get(word) ?? 0;
}

/** The word behind a number of the scanner, `undefined` for 0. */
export function wordOf(code: number): LineWord | undefined {
  return lineWords[code - 1];
}

/** True for words that can't begin a line inside brackets in any valid file: there, a bracket was left open before. */
export function endsBrackets(code: number): boolean {
  return code > 0 && code < firstSoft;
}

/** The code of the word in `bytes[from, to)`, 0 where it is none of {@link lineWords}. */
export function lineWordAt(bytes: Uint8Array, from: number, to: number): number {
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
for (const [index, word] of lineWords.entries()) {
  const bytes = new TextEncoder().encode(word);
  const shape = ((bytes[0] ?? 0) & 31) * 16 + bytes.length;
  const bucket = byShape[shape] ?? [];
  byShape[shape] = bucket;
  bucket.push({ code: index + 1, bytes });
}
