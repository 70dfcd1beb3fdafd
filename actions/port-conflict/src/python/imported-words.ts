import type { SourceFile } from "@pawl/gate";
import { readPython } from "@pawl/parser";
import { isOfPython } from "./is-of-python.ts";
import { eachImport } from "./read-imports.ts";

/**
 * The words of all that a file imports, the parts of `a.b` each, as three characters a word; `undefined` where it imports
 * nothing but Python's own. Kept for every file of a repository, so short: enough to tell who may speak of a definition, and
 * with one in 262,144 words that are taken for another.
 */
export function importedWords(file: SourceFile): string | undefined {
  const codes = new Set<string>();
  eachImport(readPython(file), (_name, _target, whole) => {
    if (isOfPython(whole)) return;
    for (const word of whole.split(".")) if (word !== "" && word !== "*") codes.add(codeOfWord(word));
  });
  return codes.size === 0 ? undefined : [...codes].sort().join("");
}

/** The words of a fact, one by one. */
export function codesOf(words: string): string[] {
  const codes: string[] = [];
  for (let at = 0; at < words.length; at += 3) codes.push(words.slice(at, at + 3));
  return codes;
}

/** A word as three characters (18 bits of FNV-1a, folded). */
export function codeOfWord(word: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  const folded = (hash ^ (hash >>> 14)) & 0x3ffff;
  return (digits[folded >> 12] ?? "") + (digits[(folded >> 6) & 63] ?? "") + (digits[folded & 63] ?? "");
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
