import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { readComments } from "@pawl/parser";
import { readSections } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/comments/file-names.ts";
import { languages } from "../../src/comments/languages.ts";

const sections = readSections(readFileSync(new URL("languages.md", import.meta.url), "utf8")).slice(1);

/** What the case itself says: each comment's text with its place. */
function wanted(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      [...line.matchAll(/yes\d+/g)].map((match) => `${index + 1}:${match.index + 1} ${match[0]}`),
    );
}

/** The first character of the text that is no white space, with its place; empty lines of a block left out. */
function found(path: string, text: string): string[] {
  return (readComments({ path, bytes: Buffer.from(text) }) ?? [])
    .filter((comment) => comment.text.trim() !== "")
    .map((comment) => {
      const blank = comment.text.length - comment.text.trimStart().length;
      return `${comment.line}:${comment.column + blank} ${comment.text.trim().replace(/ \\$| \S+ nested .*$/, "")}`;
    });
}

describe.each(sections)("$title", ({ title, fences }) => {
  it.each(fences)("$language", ({ language: path, text }) => {
    const language = languageOf(path);
    expect(typeof language === "object" ? language.name : "Python").toBe(title);
    expect(wanted(text).length).toBeGreaterThan(0);
    expect(found(path, text)).toEqual(wanted(text));
    // Without a line end at the end, with other line ends, behind a byte order mark, in another encoding.
    expect(found(path, text.trimEnd())).toEqual(wanted(text));
    expect(found(path, `\ufeff${text}`)).toEqual(wanted(text));
    for (const end of ["\r\n", "\r"]) {
      const other = text.replaceAll("\n", end);
      expect(found(path, other), JSON.stringify(end)).toEqual(wanted(other));
    }
  });
});

describe("the table", () => {
  it("has a case for every language, and no case is of none", () => {
    const names = [...languages.map(({ name }) => name), "Python"];
    expect(sections.map(({ title }) => title).sort()).toEqual(names.sort());
  });

  it("names every ending once", () => {
    const endings = languages.flatMap((language) => language.endings);
    expect(endings.filter((ending, index) => endings.indexOf(ending) !== index)).toEqual([]);
  });
});
