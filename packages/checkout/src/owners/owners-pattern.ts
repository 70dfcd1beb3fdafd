import { compileGlobs, UsageError } from "@pawl/gate";

/**
 * Compiles a pattern of CODEOWNERS to a test over paths, as GitHub reads it: the rules of gitignore(5), where a pattern
 * also matches all that is below the folders of that name, save that a last `*` stands for what lies in the folder itself.
 * @throws {UsageError} for what GitHub calls invalid, and for a pattern over a cap of `compileGlob`.
 */
export function compileOwnersPattern(pattern: string): (path: string) => boolean {
  const problem = findProblem(pattern);
  if (problem !== undefined) throw new UsageError(problem);
  // Braces are characters like any other to GitHub.
  const glob = eachCharacter(pattern, (character) => (character === "{" ? "\\{" : character));
  const isFolder = glob.endsWith("/");
  const last = glob.slice(glob.lastIndexOf("/") + 1);
  const below = isFolder || /^\*+$/.test(last) ? [] : [`${glob}/`];
  return compileGlobs([glob, ...below]);
}

/** What GitHub does not take although gitignore(5) knows it, or what could never match. */
function findProblem(pattern: string): string | undefined {
  const plain = eachCharacter(
    pattern,
    (character) => character,
    () => "",
  );
  if (plain.startsWith("!")) return "`!` does not take a pattern back in CODEOWNERS";
  if (/[[\]]/.test(plain)) return "`[` and `]` do not make a range of characters in CODEOWNERS";
  if (pattern.includes("#")) return "a pattern cannot hold a `#` in CODEOWNERS, not even behind a `\\`";
  if (plain.includes("***")) return "three asterisks in a row are no pattern in CODEOWNERS";
  if (plain.includes("//")) return "a pattern with an empty folder name matches nothing";
  return undefined;
}

/** The pattern with its plain characters and its escaped ones, of two characters each, replaced. */
function eachCharacter(
  pattern: string,
  plain: (character: string) => string,
  escaped: (pair: string) => string = (pair) => pair,
): string {
  return pattern.replace(/\\[\s\S]|[\s\S]/g, (part) => (part.length === 2 ? escaped(part) : plain(part)));
}
