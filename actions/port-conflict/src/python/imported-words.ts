import type { SourceFile } from "@pawl/gate";
import { readPython } from "@pawl/parser";
import { isOfPython } from "./is-of-python.ts";
import { eachImport } from "./read-imports.ts";

/**
 * What a file imports, each word as three characters: those of the modules that it imports something from, a dot, and those
 * that it imports by name (`c` of `from a.b import c`, all of `import a.b`, `*`); `undefined` where that is nothing but
 * Python's own. Kept for every file of a repository, so short: enough to tell who may speak of a definition, and with one in
 * 262,144 words that are taken for another.
 */
export function importedWords(file: SourceFile): string | undefined {
  const modules = new Set<string>();
  const names = new Set<string>();
  eachImport(readPython(file), (_name, _target, whole, isFrom) => {
    if (isOfPython(whole)) return;
    const words = whole.split(".");
    const last = isFrom ? words.pop() : undefined;
    if (last !== undefined) names.add(codeOfWord(last));
    for (const word of words) if (word !== "") (isFrom ? modules : names).add(codeOfWord(word));
  });
  return names.size === 0 ? undefined : `${[...modules].sort().join("")}.${[...names].sort().join("")}`;
}

/** A fact with its parts told apart. */
export interface ImportedWords {
  readonly modules: string;
  readonly names: string;
}

/** Tells the parts of a fact apart. */
export function partsOfWords(words: string): ImportedWords {
  const dot = words.indexOf(".");
  return { modules: words.slice(0, dot), names: words.slice(dot + 1) };
}

/** The words of a part, one by one. */
export function codesOf(part: string): string[] {
  const codes: string[] = [];
  for (let at = 0; at < part.length; at += 3) codes.push(part.slice(at, at + 3));
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
