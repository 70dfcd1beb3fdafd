import { Buffer } from "node:buffer";
import { compileGlobs } from "@pawl/gate";
import { type Comment, commentGlobs, readComments } from "@pawl/parser";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/comments/file-names.ts";
import { languages, pythonEndings } from "../../src/comments/languages.ts";

const read = (path: string, text: string | Uint8Array): readonly Comment[] | undefined =>
  readComments({ path, bytes: typeof text === "string" ? Buffer.from(text) : text });

describe("a comment", () => {
  it("has the place of its text and of its mark, and says whether it stands alone", () => {
    expect(read("x.js", "  //  a \t\nb; ///c\n//\n")).toEqual([
      { line: 1, column: 5, text: "  a", own: true, block: 0, indent: 3 },
      { line: 2, column: 7, text: "c", own: false, block: 1, indent: 4 },
      { line: 3, column: 3, text: "", own: true, block: 2, indent: 1 },
    ]);
  });

  it("of a block is given line by line, without the stars before the lines", () => {
    expect(read("x.c", "int a; /** b\n\n   * c\n\t  d\n   **\n *e\n **f\n ***/ /* g */")).toEqual([
      { line: 1, column: 11, text: " b", own: false, block: 0, indent: 8 },
      { line: 2, column: 1, text: "", own: true, block: 0, indent: 1 },
      { line: 3, column: 5, text: " c", own: true, block: 0, indent: 6 },
      { line: 4, column: 1, text: "\t  d", own: true, block: 0, indent: 4 },
      { line: 5, column: 6, text: "", own: true, block: 0, indent: 6 },
      { line: 6, column: 3, text: "e", own: true, block: 0, indent: 3 },
      { line: 7, column: 1, text: " **f", own: true, block: 0, indent: 2 },
      { line: 8, column: 1, text: "", own: true, block: 0, indent: 1 },
      { line: 8, column: 9, text: " g", own: false, block: 1, indent: 7 },
    ]);
  });

  it("keeps its stars where the block's marks have none", () => {
    expect(read("x.html", "<!-- a\n * b -->")?.map(({ text }) => text)).toEqual([" a", " * b"]);
  });

  it("counts columns in UTF-16 units", () => {
    expect(read("x.go", 'a := "é😀" // 😀é\n')).toEqual([
      { line: 1, column: 14, text: " 😀é", own: false, block: 0, indent: 12 },
    ]);
  });

  it("is empty where its marks touch", () => {
    for (const text of ["/**/", "/***/", "/****/"]) {
      expect(read("x.c", `${text} a; // b`)?.map((comment) => comment.text)).toEqual(["", " b"]);
    }
  });

  it("of Python has the same form", () => {
    expect(read("x.py", "#!/bin/python\n  ## a \nb #: c")).toEqual([
      { line: 1, column: 2, text: "!/bin/python", own: true, block: 0, indent: 1 },
      { line: 2, column: 5, text: " a", own: true, block: 1, indent: 3 },
      { line: 3, column: 4, text: ": c", own: false, block: 2, indent: 3 },
    ]);
  });
});

describe("a file", () => {
  it("without an end of its comment, string or document is read to its end", () => {
    expect(read("x.c", "/* a\n b")?.map(({ text }) => text)).toEqual([" a", " b"]);
    expect(read("x.c", '"a\n// b')?.map(({ text }) => text)).toEqual([" b"]);
    expect(read("x.js", "`a\n// b")).toEqual([]);
    expect(read("x.sh", "cat <<EOF\n# a")?.map(({ text }) => text)).toEqual([" a"]);
  });

  it("in another encoding is read too", () => {
    const text = "é // à 😀\n";
    const bytes = Buffer.from(text, "utf16le");
    const wanted = [{ line: 1, column: 5, text: " à 😀", own: false, block: 0, indent: 3 }];
    expect(read("x.c", Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]))).toEqual(wanted);
    expect(read("x.c", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(bytes).swap16()]))).toEqual(
      wanted,
    );
    expect(read("x.c", Buffer.from("é // à\n", "latin1"))).toEqual([
      { line: 1, column: 5, text: " à", own: false, block: 0, indent: 3 },
    ]);
  });

  it("with zero bytes is binary and has no comments", () => {
    expect(read("x.c", "// a\0")).toEqual([]);
    expect(read("x.py", "# a\0")).toEqual([]);
  });

  it("that nothing is known of has no answer", () => {
    for (const path of [
      "x",
      "x.rst",
      "x.json",
      "x.txt",
      "x.bin",
      "",
      "Makefiles",
      "xMakefile",
      "sh",
      "a.c/",
    ]) {
      expect(read(path, "# a // b"), path).toBeUndefined();
    }
  });
});

describe("a file's name", () => {
  it.each([
    ["a/b/Dockerfile", "Dockerfile"],
    ["Dockerfile.prod", "Dockerfile"],
    ["prod.Dockerfile", "Dockerfile"],
    ["Makefile.inc", "Make"],
    ["Makefile.c", "C and C++"],
    ["CMakeLists.txt", "CMake"],
    ["dev-requirements.txt", "Lists with comments"],
    ["requirements_dev.txt", "Lists with comments"],
    [".env", "dotenv"],
    ["tsconfig.build.json", "JSON with comments"],
    ["a.cmake.in", "CMake"],
    ["a.d.ts", "TypeScript"],
  ])("%s is %s", (path, name) => {
    const language = languageOf(path);
    expect(typeof language === "object" ? language.name : language).toBe(name);
  });

  it("is found by the globs, whatever language says it", () => {
    const matches = compileGlobs(commentGlobs);
    const endings = [...languages.flatMap((language) => language.endings), ...pythonEndings];
    const names = endings.map((ending) => (ending.startsWith(".") ? `x${ending}` : ending));
    const beginnings = languages.flatMap((language) => language.beginnings ?? []);
    for (const name of [...names, ...beginnings.map((beginning) => `${beginning}.x`)]) {
      expect(languageOf(name), name).toBeDefined();
      expect(matches(name), name).toBe(true);
      expect(matches(`a/b/${name}`), name).toBe(true);
    }
    for (const name of ["x.rst", "x.json", "x.png", "x"]) expect(matches(name), name).toBe(false);
  });
});
