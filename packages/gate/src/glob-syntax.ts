import { UsageError } from "./usage-error.ts";

/** What one place of a segment may hold. `star` is any run of characters, also none; the others are one character. */
export type GlobToken =
  | { readonly kind: "literal"; readonly character: string }
  | { readonly kind: "any" }
  | { readonly kind: "star" }
  | { readonly kind: "class"; readonly negated: boolean; readonly ranges: readonly CodePointRange[] };

/** First and last code point, both included. */
export type CodePointRange = readonly [number, number];

/** What a pattern is cut into. Slash, braces and comma never stand inside a segment. */
export type GlobSign =
  | PathSign
  | { readonly kind: "open" }
  | { readonly kind: "comma" }
  | { readonly kind: "close" };

/** A sign that stands in a path: everything but braces and the commas between them. */
export type PathSign = GlobToken | { readonly kind: "slash" };

const longestPattern = 1000;
const mostWildcards = 64;
const deepestBraces = 2;

/**
 * Cuts a glob into its signs; braces are in balance and classes well-formed in what it returns.
 * @throws {UsageError} where the pattern is malformed or over a cap.
 */
export function readGlobSigns(pattern: string): readonly GlobSign[] {
  if (pattern.length > longestPattern) {
    throw globError(pattern, `is ${pattern.length} characters long; at most ${longestPattern} are allowed`);
  }
  const characters = Array.from(pattern);
  const signs: GlobSign[] = [];
  let depth = 0;
  let wildcards = 0;
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "\\") {
      at++;
      const escaped = characters[at];
      if (escaped === undefined) throw globError(pattern, "ends in a `\\` that escapes nothing");
      signs.push(escaped === "/" ? { kind: "slash" } : { kind: "literal", character: escaped });
    } else if (character === "[") {
      const { token, end } = readClass(pattern, characters, at);
      signs.push(token);
      wildcards++;
      at = end;
    } else if (character === "*" || character === "?") {
      if (character === "?" || signs.at(-1)?.kind !== "star") wildcards++;
      signs.push({ kind: character === "*" ? "star" : "any" });
    } else if (character === "{") {
      depth++;
      if (depth > deepestBraces) throw globError(pattern, `nests braces deeper than ${deepestBraces}`);
      signs.push({ kind: "open" });
    } else if (character === "}" && depth > 0) {
      depth--;
      signs.push({ kind: "close" });
    } else if (character === "," && depth > 0) signs.push({ kind: "comma" });
    else signs.push(character === "/" ? { kind: "slash" } : { kind: "literal", character });
  }
  if (depth > 0) throw globError(pattern, "has a `{` that no `}` closes");
  if (wildcards > mostWildcards) {
    throw globError(pattern, `has ${wildcards} wildcards; at most ${mostWildcards} are allowed`);
  }
  return signs;
}

/** Reads the class that begins at `start`; a `]` directly after the opening stands for itself, as in a shell. */
function readClass(pattern: string, characters: readonly string[], start: number) {
  const ranges: CodePointRange[] = [];
  let at = start + 1;
  const negated = characters[at] === "!";
  if (negated) at++;
  const first = at;
  const take = (): number => {
    if (characters[at] === "\\") at++;
    const character = characters[at];
    if (character === "/") throw globError(pattern, "has a `/` in a `[…]`, which is never matched");
    const codePoint = character?.codePointAt(0);
    if (codePoint === undefined) throw globError(pattern, "has a `[` that no `]` closes");
    at++;
    return codePoint;
  };
  while (characters[at] !== "]" || at === first) {
    const from = take();
    const isRange = characters[at] === "-" && characters[at + 1] !== "]";
    if (isRange) at++;
    const to = isRange ? take() : from;
    if (to < from) {
      throw globError(
        pattern,
        `has the range ${String.fromCodePoint(from)}-${String.fromCodePoint(to)}, which is empty`,
      );
    }
    ranges.push([from, to]);
  }
  return { token: { kind: "class", negated, ranges } as const, end: at };
}

/** The error for a glob: it names the pattern, cut where it is long. */
export function globError(pattern: string, problem: string): UsageError {
  const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
  return new UsageError(`the pattern \`${shown}\` ${problem}`);
}
