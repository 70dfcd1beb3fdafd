import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGlob, compileGlobs, UsageError } from "../src/index.ts";
import { matchesNaively } from "./naive-glob.ts";

const tree = [
  "a.py",
  "README.md",
  "legacy",
  "src/a.py",
  "src/b.txt",
  "src/legacy/x.py",
  "legacy-2/y.py",
  "src/deep/er/c.py",
  "x.py/notes.txt",
];

/** The paths of `tree` that a pattern picks. */
function pick(pattern: string): readonly string[] {
  return tree.filter(compileGlob(pattern));
}

describe("a glob", () => {
  it.each([
    ["*.py", ["a.py", "src/a.py", "src/legacy/x.py", "legacy-2/y.py", "src/deep/er/c.py"]],
    ["**/*.py", ["a.py", "src/a.py", "src/legacy/x.py", "legacy-2/y.py", "src/deep/er/c.py"]],
    ["/*.py", ["a.py"]],
    ["src/*.py", ["src/a.py"]],
    ["src/**/*.py", ["src/a.py", "src/legacy/x.py", "src/deep/er/c.py"]],
    ["src/*/*.py", ["src/legacy/x.py"]],
    ["**/er/*", ["src/deep/er/c.py"]],
    ["?.py", ["a.py", "src/a.py", "src/legacy/x.py", "legacy-2/y.py", "src/deep/er/c.py"]],
    ["[!b-z].py", ["a.py", "src/a.py"]],
    ["src/[ab].*", ["src/a.py", "src/b.txt"]],
    ["{README,src/b}.{md,txt}", ["README.md", "src/b.txt"]],
    ["src/{a.{py,pyi},b.txt}", ["src/a.py", "src/b.txt"]],
    ["**", tree],
    ["*", tree],
    ["**/*", tree],
    ["Src/*.py", []],
  ])("%s picks what it says", (pattern, expected) => {
    expect(pick(pattern)).toEqual(expected);
  });

  it("names a folder with all below it, a folder alone with a slash behind it", () => {
    expect(pick("legacy")).toEqual(["legacy", "src/legacy/x.py"]);
    expect(pick("legacy/")).toEqual(["src/legacy/x.py"]);
    expect(pick("/legacy")).toEqual(["legacy"]);
    expect(pick("/legacy/")).toEqual([]);
    expect(pick("src/legacy")).toEqual(["src/legacy/x.py"]);
    expect(pick("src/legacy/**")).toEqual(["src/legacy/x.py"]);
    expect(pick("**/legacy/**")).toEqual(["src/legacy/x.py"]);
    expect(pick("legacy*/")).toEqual(["src/legacy/x.py", "legacy-2/y.py"]);
    expect(pick("legacy/**")).toEqual([]);
    expect(pick("src/deep")).toEqual(["src/deep/er/c.py"]);
  });

  it("names files where its last segment has wildcards: a folder `x.py` is no Python file", () => {
    expect(compileGlob("*.py")("x.py/notes.txt")).toBe(false);
    expect(compileGlob("x.py")("x.py/notes.txt")).toBe(true);
  });

  it("takes what an escape stands before literally", () => {
    expect(compileGlob("\\*.py")("*.py")).toBe(true);
    expect(compileGlob("\\*.py")("a.py")).toBe(false);
    expect(compileGlob("\\[a]")("[a]")).toBe(true);
    expect(compileGlob("\\{a,b}")("{a,b}")).toBe(true);
    expect(compileGlob("[\\]x]")("]")).toBe(true);
  });

  it("takes all else literally", () => {
    for (const name of ["a+b", "(a|b)", "a.b", "^a$", "!a", "a,b", "a}", "a]", "#a", "~a", "@(a)"]) {
      expect(compileGlob(name)(name), name).toBe(true);
      expect(compileGlob(name)("ab"), name).toBe(false);
    }
    expect(compileGlob("a.b")("axb")).toBe(false);
  });

  it("reads `]` first and `-` last in a class as themselves, and a class matches no slash", () => {
    expect(compileGlob("[]a]")("]")).toBe(true);
    expect(compileGlob("[!]a]")("b")).toBe(true);
    expect(compileGlob("[!]a]")("]")).toBe(false);
    expect(compileGlob("[a-]")("-")).toBe(true);
    expect(compileGlob("/x[!a]y")("x/y")).toBe(false);
  });

  it("counts characters, not UTF-16 units, and knows bytes that are no UTF-8", () => {
    expect(compileGlob("?.py")("🐍.py")).toBe(true);
    expect(compileGlob("[🐎-🐘].py")("🐍.py")).toBe(false);
    expect(compileGlob("[🐀-🐟].py")("🐍.py")).toBe(true);
    expect(compileGlob("*?*?.py")("🐍.py")).toBe(false);
    expect(compileGlob("?.py")("\udcff.py")).toBe(true);
  });

  it("counts double stars inside a segment as one star", () => {
    expect(compileGlob("src/a**y")("src/a.py")).toBe(true);
    expect(compileGlob("src**.py")("src/a.py")).toBe(false);
  });
});

describe("several globs", () => {
  it("match where one does, and never where there is none", () => {
    const matches = compileGlobs(["*.md", "/src/*.txt"]);
    expect(tree.filter(matches)).toEqual(["README.md", "src/b.txt"]);
    expect(tree.filter(compileGlobs([]))).toEqual([]);
  });
});

describe("a pattern that is refused", () => {
  it.each([
    ["src/[ab", "has a `[` that no `]` closes"],
    ["a[]", "has a `[` that no `]` closes"],
    ["{a,b", "has a `{` that no `}` closes"],
    ["{a,{b,{c,d}}}", "nests braces deeper than 2"],
    ["a\\", "escapes nothing"],
    ["[z-a]", "z-a, which is empty"],
    ["[a/b]", "never matched"],
    ["", "names nothing"],
    ["/", "names nothing"],
    ["{a,}", "names nothing"],
    ["./src", "write it from the root"],
    ["../x/*.py", "write it from the root"],
    ["{a,b}".repeat(7), "more than 64 patterns"],
    ["?".repeat(65), "has 65 wildcards; at most 64"],
    ["a".repeat(1001), "is 1001 characters long; at most 1000"],
  ])("%s", (pattern, problem) => {
    expect(() => compileGlob(pattern)).toThrow(UsageError);
    expect(() => compileGlob(pattern)).toThrow(problem);
    expect(() => compileGlobs(["ok", pattern])).toThrow(`\`${pattern.slice(0, 80)}`);
  });

  it("is not one at the cap", () => {
    expect(compileGlob("*?".repeat(32))("a".repeat(32))).toBe(true);
    expect(compileGlob("a".repeat(1000))("a".repeat(1000))).toBe(true);
    expect(compileGlob("{a,b}".repeat(6))("ababab")).toBe(true);
  });
});

describe("speed", () => {
  it("is linear in the path for patterns that make others explode", () => {
    const starred = compileGlob(`**/${"*a".repeat(60)}*b.py`);
    const nested = compileGlob(`${"**/a/".repeat(30)}b`);
    const from = performance.now();
    expect(starred(`${"a".repeat(50_000)}.py`)).toBe(false);
    expect(nested("a/".repeat(25_000))).toBe(false);
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it("is a suffix test for the commonest form", () => {
    const paths = Array.from({ length: 100_000 }, (_, at) => `packages/part${at % 100}/module_${at}.py`);
    const matches = compileGlob("**/*.py");
    const from = performance.now();
    expect(paths.filter(matches).length).toBe(100_000);
    expect(performance.now() - from).toBeLessThan(500);
  });
});

describe("against a naive matcher", () => {
  const segment = fc
    .array(fc.constantFrom("a", "b", "*", "?", "[ab]", "[!a]"), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(""));
  const part = fc.oneof({ weight: 3, arbitrary: segment }, { weight: 1, arbitrary: fc.constant("**") });
  const pattern = fc
    .tuple(fc.constantFrom("", "/"), fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom("", "/"))
    .map(([head, parts, tail]) => head + parts.join("/") + tail);
  const name = fc
    .array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(""));
  const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("/"));

  it("says the same of any pattern and path", () => {
    fc.assert(
      fc.property(pattern, path, (glob, candidate) => {
        expect(compileGlob(glob)(candidate)).toBe(matchesNaively(glob, candidate));
      }),
      { numRuns: 5_000 },
    );
  });
});
