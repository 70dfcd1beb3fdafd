import { expandBraces } from "./glob-braces.ts";
import { compileSegment, type GlobSegment, matchesSegments } from "./glob-match.ts";
import { type GlobToken, globError, type PathSign, readGlobSigns } from "./glob-syntax.ts";

/**
 * Compiles one glob to a test over paths, which are relative and have `/` between their segments. Case matters, a dot
 * is a character like any other, and a match takes time proportional to pattern times path, whatever the pattern.
 *
 * - `*` any run of characters but `/`, `?` one of them, `[abc]`, `[!a-z]` one of a class; `**` as a whole segment: any
 *   number of segments, at the end at least one; `{a,b}` either (nested at most twice); `\` takes the next one literally.
 * - Without a `/`, other than at its end, a pattern matches at any depth, as in `.gitignore`; otherwise, and with a
 *   leading `/`, from the root.
 * - A last segment without wildcards (`legacy`) names a file or a folder with all below it; with a `/` behind it
 *   (`legacy/`, `build-*\/`) folders only. With wildcards and no `/` (`*.py`) it names files.
 *
 * @throws {UsageError} where the pattern is empty, malformed, points out of the tree, or is over a cap (1,000
 * characters, 64 wildcards, 64 alternatives when the braces are written out).
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  return anyOf(compileAlternatives(pattern));
}

/** True where any of the globs matches; without a glob, never. Each is as in `compileGlob`. */
export function compileGlobs(patterns: readonly string[]): (path: string) => boolean {
  return anyOf(patterns.flatMap(compileAlternatives));
}

/** One pattern, compiled. A suffix stands for all paths that end in it: `**\/*.py`. */
type Compiled = { readonly suffix: string } | { readonly test: (path: string) => boolean };

function compileAlternatives(pattern: string): readonly Compiled[] {
  return expandBraces(pattern, readGlobSigns(pattern)).map((signs) => compileSigns(pattern, signs));
}

function anyOf(all: readonly Compiled[]): (path: string) => boolean {
  const tests = all.flatMap((one) => ("test" in one ? one.test : []));
  const suffixes = all.flatMap((one) => ("suffix" in one ? one.suffix : []));
  const every = [...suffixTests(suffixes), ...tests];
  const [only] = every;
  return every.length === 1 && only !== undefined ? only : (path) => every.some((test) => test(path));
}

/** A gate for every common language has hundreds of suffixes: they are looked up, by length, and not tried one by one. */
function suffixTests(suffixes: readonly string[]): readonly ((path: string) => boolean)[] {
  const [only] = suffixes;
  if (only === undefined) return [];
  if (suffixes.length === 1) return [(path) => path.endsWith(only)];
  const known = new Set(suffixes);
  const lengths = [...new Set(suffixes.map(({ length }) => length))].sort((a, b) => a - b);
  return [
    (path) => lengths.some((length) => length <= path.length && known.has(path.slice(path.length - length))),
  ];
}

function compileSigns(pattern: string, signs: readonly PathSign[]): Compiled {
  const parts = splitAtSlashes(signs);
  const isFolder = signs.at(-1)?.kind === "slash";
  const isAnchored = signs.slice(0, -1).some(({ kind }) => kind === "slash");
  const segments = parts.filter((part) => part.length > 0);
  const last = segments.at(-1);
  if (last === undefined) throw globError(pattern, "names nothing");
  if (segments.some((segment) => /^\.\.?$/.test(literalOf(segment) ?? ""))) {
    throw globError(pattern, "has a segment `.` or `..`; write it from the root of the tree: `/src/*.py`");
  }
  const below = isGlobstar(last) || isFolder ? [anything] : [];
  const self = literalOf(last) === undefined && !isFolder ? segments : [...segments, globstar];
  const whole = [...(isAnchored ? [] : [globstar]), ...self, ...below];
  return compileShortcut(whole) ?? { test: compileWhole(whole) };
}

const globstar: readonly GlobToken[] = [{ kind: "star" }, { kind: "star" }];
const anything: readonly GlobToken[] = [{ kind: "star" }];

/** Five forms that nearly every list of globs is made of, as one comparison over the uncut path: `**\/*.py`, `legacy/**`, `**\/.env.*`, `Procfile`. */
function compileShortcut(segments: readonly (readonly GlobToken[])[]): Compiled | undefined {
  // `**`: everything.
  if (segments.every((segment) => segment === anything || isGlobstar(segment))) {
    return { test: (path) => path !== "" };
  }
  const [first, second] = segments;
  if (segments.length === 2 && first !== undefined && second !== undefined && isGlobstar(first)) {
    const [star, ...rest] = second;
    const suffix = literalOf(rest);
    if (star?.kind === "star" && suffix !== undefined) return { suffix };
    const prefix = second.at(-1)?.kind === "star" ? literalOf(second.slice(0, -1)) : undefined;
    if (prefix !== undefined) return { test: (path) => path.startsWith(prefix, path.lastIndexOf("/") + 1) };
  }
  if (segments.length === 3 && first !== undefined && isGlobstar(first) && segments[2] === globstar) {
    const name = literalOf(second ?? []);
    if (name !== undefined) return { test: (path) => hasSegment(path, name) };
  }
  const names = segments.slice(0, -2).map(literalOf);
  const isBelow = segments.at(-1) === anything && isGlobstar(segments.at(-2) ?? []);
  if (isBelow && names.length > 0 && names.every((name) => name !== undefined)) {
    const folder = `${names.join("/")}/`;
    return { test: (path) => path.startsWith(folder) };
  }
  return undefined;
}

function hasSegment(path: string, name: string): boolean {
  for (let at = path.indexOf(name); at >= 0; at = path.indexOf(name, at + 1)) {
    const end = at + name.length;
    if ((at === 0 || path[at - 1] === "/") && (end === path.length || path[end] === "/")) return true;
  }
  return false;
}

function compileWhole(segments: readonly (readonly GlobToken[])[]): (path: string) => boolean {
  const tests = segments.map(
    (tokens): GlobSegment => (isGlobstar(tokens) ? "globstar" : compileSegment(tokens)),
  );
  return (path) => matchesSegments(tests, path.split("/"));
}

function splitAtSlashes(signs: readonly PathSign[]): readonly (readonly GlobToken[])[] {
  const segments: GlobToken[][] = [[]];
  for (const sign of signs) {
    if (sign.kind === "slash") segments.push([]);
    else segments.at(-1)?.push(sign);
  }
  return segments;
}

function isGlobstar(tokens: readonly GlobToken[]): boolean {
  return tokens.length === 2 && tokens.every(({ kind }) => kind === "star");
}

/** The text that a segment without wildcards stands for; `undefined` where it has one. */
function literalOf(tokens: readonly GlobToken[]): string | undefined {
  let text = "";
  for (const token of tokens) {
    if (token.kind !== "literal") return undefined;
    text += token.character;
  }
  return text;
}
