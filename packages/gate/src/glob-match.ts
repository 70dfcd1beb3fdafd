import type { GlobToken } from "./glob-syntax.ts";

/** One segment of a pattern: a test for one segment of a path, or `globstar`, any number of them. */
export type GlobSegment = "globstar" | ((segment: string) => boolean);

/**
 * Whether the segments of a path fit those of a pattern, in time proportional to the product of the two lengths. Where
 * a test fails, only the last globstar takes one segment more: what an earlier one could take is no better.
 */
export function matchesSegments(pattern: readonly GlobSegment[], path: readonly string[]): boolean {
  let next = 0;
  let globstar = -1;
  let resume = 0;
  let at = 0;
  while (at < path.length) {
    const test = pattern[next];
    if (test === "globstar") {
      globstar = next++;
      resume = at;
    } else if (test?.(path[at] ?? "")) {
      next++;
      at++;
    } else if (globstar >= 0) {
      next = globstar + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[next] === "globstar") next++;
  return next === pattern.length;
}

/** Compiles the tokens of one segment to a test; the common forms cost one comparison. */
export function compileSegment(tokens: readonly GlobToken[]): (segment: string) => boolean {
  const stars = tokens.filter(({ kind }) => kind === "star").length;
  const literals = tokens.map((token) => (token.kind === "literal" ? token.character : ""));
  const isLiteralAndStars = tokens.every(({ kind }) => kind === "literal" || kind === "star");
  if (isLiteralAndStars && stars === 0) {
    const name = literals.join("");
    return (segment) => segment === name;
  }
  if (isLiteralAndStars && stars === 1) {
    const star = tokens.findIndex(({ kind }) => kind === "star");
    const head = literals.slice(0, star).join("");
    const tail = literals.slice(star + 1).join("");
    const shortest = head.length + tail.length;
    return (segment) => segment.length >= shortest && segment.startsWith(head) && segment.endsWith(tail);
  }
  return (segment) => matchesTokens(tokens, segment);
}

/** The same walk as over segments, one level down: characters are code points, a star is the globstar. */
function matchesTokens(tokens: readonly GlobToken[], segment: string): boolean {
  let next = 0;
  let star = -1;
  let resume = 0;
  let at = 0;
  while (at < segment.length) {
    const token = tokens[next];
    const codePoint = segment.codePointAt(at) ?? 0;
    if (token?.kind === "star") {
      star = next++;
      resume = at;
    } else if (token !== undefined && accepts(token, codePoint)) {
      next++;
      at += widthOf(codePoint);
    } else if (star >= 0) {
      next = star + 1;
      resume += widthOf(segment.codePointAt(resume) ?? 0);
      at = resume;
    } else return false;
  }
  while (tokens[next]?.kind === "star") next++;
  return next === tokens.length;
}

function accepts(token: Exclude<GlobToken, { kind: "star" }>, codePoint: number): boolean {
  if (token.kind === "any") return true;
  if (token.kind === "literal") return token.character.codePointAt(0) === codePoint;
  return token.ranges.some(([from, to]) => from <= codePoint && codePoint <= to) !== token.negated;
}

function widthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
