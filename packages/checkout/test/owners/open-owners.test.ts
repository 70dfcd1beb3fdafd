import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OWNERS_FILES, type Owners, openCommit, openOwners } from "../../src/index.ts";
import { commitAll, makeRepository, runGit, writeFiles } from "../folders.ts";

/** The owners by a file of these lines. */
function ownersBy(...lines: readonly string[]): Promise<Owners> {
  return openOwners(async (path) => (path === "CODEOWNERS" ? Buffer.from(lines.join("\n")) : undefined));
}

describe("CODEOWNERS", () => {
  it("is read from a commit, from the first place that has one", async () => {
    const root = makeRepository({ CODEOWNERS: "* @root\n", "docs/CODEOWNERS": "* @docs\n", "a.py": "" });
    writeFiles(root, { ".github/CODEOWNERS": "*.py @python\n" });
    commitAll(root);
    runGit(root, "rm", "-q", ".github/CODEOWNERS");
    const at = async (commit: string) => {
      const tree = await openCommit({
        ...{ root, commit, named: OWNERS_FILES, defaultExcludes: false },
        wants: () => true,
      });
      try {
        return await openOwners(async (path) => (await tree.read(path))?.bytes);
      } finally {
        tree.close();
      }
    };
    const [head, before] = [await at("HEAD"), await at("HEAD~1")];
    expect([head.file, head.of("a.py"), head.of("a.js")]).toEqual([".github/CODEOWNERS", ["@python"], []]);
    expect([before.file, before.of("a.py")]).toEqual(["CODEOWNERS", ["@root"]]);
  });

  it("is nobody's word where there is none", async () => {
    const none = await openOwners(async () => undefined);
    expect([none.file, none.invalid, none.of("a.py")]).toEqual([undefined, [], []]);
  });

  it("lets the last matching line count, and a line without owners take ownership away", async () => {
    const owners = await ownersBy(
      "# everybody's",
      "*       @global-1 @octo-org/octocats",
      "",
      "*.js\t@js-owner #an inline comment @nobody",
      "/apps/ @octocat # more",
      "/apps/github",
      "docs/* docs@example.com",
      "with\\ blank/ @blank",
      "caf\u00e9.py @caf",
    );
    expect(owners.invalid).toEqual([]);
    expect(owners.of("a/b.py")).toEqual(["@global-1", "@octo-org/octocats"]);
    expect(owners.of("a/b.js")).toEqual(["@js-owner"]);
    expect(owners.of("apps/b.js")).toEqual(["@octocat"]);
    expect(owners.of("apps/github/b.js")).toEqual([]);
    expect(owners.of("docs/a.md")).toEqual(["docs@example.com"]);
    expect(owners.of("docs/build/a.md")).toEqual(["@global-1", "@octo-org/octocats"]);
    expect(owners.of("with blank/a.py")).toEqual(["@blank"]);
    expect(owners.of("x/caf\u00e9.py")).toEqual(["@caf"]);
    expect(owners.of("a/b.js")).toBe(owners.of("a/b.js"));
  });

  it("is read with a byte order mark, any line end, and names that are not UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from("\ufeff/a.py @a\r\n/b"),
      Buffer.of(0xff),
      Buffer.from(".py @b\r\n"),
    ]);
    const owners = await openOwners(async () => bytes);
    expect(owners.invalid).toEqual([]);
    expect([owners.of("a.py"), owners.of("b\udcff.py")]).toEqual([["@a"], ["@b"]]);
  });

  it("skips the lines that GitHub calls invalid, and says which", async () => {
    const lines = [
      "* @all",
      "!keep.py @x",
      "[ab].py @x",
      "***/a.py @x",
      "\\#a.py @x",
      "a#b.py @x",
      "a//b.py @x",
      "../a.py @x",
      "/ @x",
      "a.py docs@",
      "a.py @-x",
      "a.py @org/",
      "a.py name",
      `${"*a".repeat(65)} @x`,
      "a.py\\ @x\\",
      "b.py @x @org/team.x mail+x@example.co.uk",
    ];
    const { invalid, of } = await ownersBy(...lines);
    expect(invalid.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(invalid.every(({ reason }) => reason !== "")).toBe(true);
    expect(of("a.py")).toEqual(["@all"]);
    expect(of("keep.py")).toEqual(["@all"]);
    expect(of("b.py")).toEqual(["@x", "@org/team.x", "mail+x@example.co.uk"]);
  });

  it("of more than 3 MB is not loaded, and hides the others as GitHub's does", async () => {
    const large = Buffer.from(`* @all\n${"#".repeat(3 * 1024 * 1024)}\n`);
    const owners = await openOwners(async (path) =>
      path === "docs/CODEOWNERS" ? Buffer.from("* @docs") : large,
    );
    expect([owners.of("a.py"), owners.file]).toEqual([[], ".github/CODEOWNERS"]);
    expect(owners.invalid).toMatchObject([{ reason: expect.stringContaining("3145728") }]);
  });

  it("never fails, whatever it holds", async () => {
    const word = fc.string({
      unit: fc.constantFrom("*", "/", "\\", "[", "{", ",", "}", "#", "@", " ", "a", ".", "?", "!"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(word), word, async (lines, path) => {
        const owners = await ownersBy(...lines);
        expect(Array.isArray(owners.of(path))).toBe(true);
      }),
    );
  });
});

describe("a pattern of CODEOWNERS", () => {
  const matching: readonly (readonly [pattern: string, yes: string, no: string])[] = [
    ["foo", "foo foo/x bar/foo bar/foo/x", "foo.txt bar/foo.txt xfoo"],
    ["/foo", "foo foo/x foo/x/y", "fool bar/foo bar/foo/x"],
    ["foo/", "foo/x foo/x/y bar/foo/x", "foo bar/foo"],
    ["/foo/", "foo/x foo/x/y", "foo bar/foo/x"],
    ["foo/bar", "foo/bar foo/bar/x", "foo/bart x/foo/bar"],
    ["*", "a a/b a/b/c", ""],
    ["/*", "a", "a/b a/b/c"],
    ["f*", "foo foo/x bar/foo bar/foo/x", "xfoo bar/x"],
    ["/f*", "foo foo/x/y", "bar/foo"],
    ["f*/", "foo/x bar/foo/x", "foo bar/foo"],
    ["/*/", "a/b a/b/c", "a"],
    ["*.js", "a.js x/a.js x.js/readme", "a.jsx"],
    ["foo/*", "foo/a", "foo foo/a/b x/foo/a"],
    ["foo/*.txt", "foo/a.txt", "foo/x/a.txt x/foo/a.txt"],
    ["foo/b*", "foo/bar foo/bar/x", "foo/x/bar"],
    ["foo/*/baz", "foo/x/baz foo/x/baz/y", "foo/baz foo/x/y/baz"],
    ["f?o", "foo x/fao foo/x", "fo f/o"],
    ["f\\*o", "f*o", "foo"],
    ["**/foo/bar", "foo/bar x/foo/bar x/y/foo/bar/z", "foo/x/bar"],
    ["**/logs", "logs/a build/logs/a deeply/nested/logs/a", "log/a"],
    ["foo/**", "foo/a foo/a/b", "foo x/foo/a"],
    ["foo/**/bar", "foo/bar foo/x/y/bar/z", "x/foo/bar"],
    ["foo/**/b*", "foo/bar foo/x/bar/z", "foo/x"],
    ["{a,b}.py", "{a,b}.py x/{a,b}.py", "a.py b.py"],
  ];
  it.each(matching)("%s", async (pattern, yes, no) => {
    const { of, invalid } = await ownersBy(`${pattern} @x`);
    expect(invalid).toEqual([]);
    const words = (text: string) => text.split(" ").filter((word) => word !== "");
    expect(words(yes).filter((path) => of(path).length === 0)).toEqual([]);
    expect(words(no).filter((path) => of(path).length > 0)).toEqual([]);
  });

  it("without exceptions matches what git ignores by it", async () => {
    const root = makeRepository([]);
    const part = fc.constantFrom("a", "b", "ab", "*", "a*", "*b", "?", "**");
    const patterns = fc
      .tuple(
        fc.constantFrom("", "/"),
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", "/"),
      )
      // A last `*` is GitHub's exception; a last `**` with a slash is nobody's way to say `**`.
      .filter(([, parts, end]) => parts.at(-1) !== (end === "" ? "*" : "**"))
      .map(([start, parts, end]) => `${start}${parts.join("/")}${end}`);
    const names = ["a", "b", "ab", "c"];
    const paths = names.flatMap((one) => [
      one,
      ...names.flatMap((two) => [`${one}/${two}`, ...names.map((three) => `${one}/${two}/${three}`)]),
    ]);
    await fc.assert(
      fc.asyncProperty(patterns, async (pattern) => {
        writeFiles(root, { ".gitignore": `${pattern}\n`, asked: paths.join("\n") });
        const ask = ["-c", "core.excludesFile=/dev/null", "check-ignore", "--no-index", "-v", "-n", ...paths];
        const said = runGitAllowing(root, ask);
        const ignored = said
          .split("\n")
          .flatMap((line) => (line.startsWith("::") || line === "" ? [] : [line.split("\t")[1]]));
        const { of } = await ownersBy(`${pattern} @x`);
        expect(paths.filter((path) => of(path).length > 0)).toEqual(ignored);
      }),
      { numRuns: 150 },
    );
  });
});

/** git's words where it may end with 1, as it does where nothing is ignored. */
function runGitAllowing(root: string, args: readonly string[]): string {
  try {
    return runGit(root, ...args);
  } catch (error) {
    if (typeof error === "object" && error !== null && "stdout" in error) return String(error.stdout);
    throw error;
  }
}
