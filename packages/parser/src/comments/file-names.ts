import type { Language } from "./language.ts";
import { languages, pythonEndings } from "./languages.ts";

const byEnding = new Map<string, Language | "python">();
const byBeginning = new Map<string, Language>();
for (const ending of pythonEndings) byEnding.set(ending, "python");
for (const language of languages) {
  for (const ending of language.endings) byEnding.set(ending, language);
  for (const beginning of language.beginnings ?? []) byBeginning.set(beginning, language);
}
const longestEnding = Math.max(...[...byEnding.keys()].map(({ length }) => length));

/** What language a file is in, by its base name alone; `undefined` where that is not known. */
export function languageOf(path: string): Language | "python" | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (let at = Math.max(0, name.length - longestEnding); at < name.length; at++) {
    const language = byEnding.get(name.slice(at));
    if (language === undefined || !isPart(name, at)) continue;
    return language === "python" || !language.template ? language : withText(language, name.slice(0, at));
  }
  const end = /(?<=.)[._-]/.exec(name)?.index;
  return end === undefined ? undefined : byBeginning.get(name.slice(0, end));
}

/** A template together with the language of the text that it makes, if its name says one. */
function withText(template: Language, name: string): Language {
  const text = languageOf(name);
  if (text === undefined || text === "python") return template;
  return { ...template, rules: () => [...template.rules(), ...text.rules()] };
}

/** An extension stands anywhere; a name stands alone or as the last part of one. */
function isPart(name: string, at: number): boolean {
  return at === 0 || name[at] === "." || /[._-]/.test(name[at - 1] ?? "");
}

/**
 * Globs (as `compileGlobs` of `@pawl/gate` has them) for all files whose comments can be read. They hold some others too,
 * which `readComments` does not know.
 */
export const commentGlobs: readonly string[] = [
  ...[...byEnding.keys()].map((ending) => `**/*${ending}`),
  ...[...byBeginning.keys()].map((beginning) => `**/${beginning}*`),
];
