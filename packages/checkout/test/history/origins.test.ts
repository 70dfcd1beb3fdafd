import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@pawl/gate";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gitLines } from "../../src/history/git-lines.ts";
import { type Origin, originsOf, type Place } from "../../src/index.ts";
import { makeFolder, makeRepository, runGit } from "../folders.ts";
import { commitAs, commitObject } from "./commit-as.ts";

afterEach(() => vi.unstubAllEnvs());

const at = (path: string, ...lines: readonly number[]) => lines.map((line) => ({ path, line }));

/** What is told of each place, and what is said to be missing. */
async function ask(
  root: string,
  places: readonly Place[],
  options: { mostFiles?: number; commit?: string } = {},
) {
  const { of, missing } = await originsOf({ root, commit: "HEAD", places, ...options });
  return { told: places.map((place) => of.get(place)), missing };
}

const authorsOf = (told: readonly (Origin | undefined)[]) => told.map((origin) => origin?.author);

describe("the origins of lines", () => {
  it("are the commits that last changed them, through renames, moves and blanks", async () => {
    const root = makeRepository({});
    const text =
      "def first_function(value):\n    value += 20 * 11\n    return 1\n\n\ndef second_function(value):\n    return value * 2 + 17\n";
    const first = commitAs(root, {
      files: { "a.py": text },
      author: "Ada",
      date: "2025-03-01T23:30:00-0500",
    });
    const second = commitAs(root, {
      files: { "a.py": text.replace("return 1", "return 2") },
      ...{ author: "Bob", date: "2025-04-02T00:30:00+0900" },
    });
    runGit(root, "mv", "a.py", "b.py");
    commitAs(root, { author: "Mover" });
    const [head = "", tail = ""] = text.replace("return 1", "return 2").split("\n\n\n");
    commitAs(root, { files: { "b.py": `${tail}\n\n${head.replace("    ", "\t")}\n` }, author: "Indenter" });
    const { told, missing } = await ask(root, at("b.py", 1, 2, 5, 6, 7));
    expect(missing).toBeUndefined();
    expect(told).toEqual([
      { commit: first, author: "Ada", date: "2025-03-01" },
      { commit: first, author: "Ada", date: "2025-03-01" },
      { commit: first, author: "Ada", date: "2025-03-01" },
      { commit: first, author: "Ada", date: "2025-03-01" },
      { commit: second, author: "Bob", date: "2025-04-02" },
    ]);
  });

  it("look through the commits that the tree says are of no interest, and go by its mailmap", async () => {
    const root = makeRepository({});
    commitAs(root, { files: { "a.py": "value = one()\n" }, author: "ada" });
    const reformat = commitAs(root, {
      files: { "a.py": "value = one( )  # formatted\n" },
      author: "Formatter",
    });
    expect(authorsOf((await ask(root, at("a.py", 1))).told)).toEqual(["Formatter"]);
    const revisions = `# formatting\nnonsense\n  ${reformat} # all of it\r\n${"1".repeat(40)}\n1234\n`;
    commitAs(root, {
      files: { ".git-blame-ignore-revs": revisions, ".mailmap": "Ada L. <a@example.org>\n" },
    });
    // Neither what is not committed nor what the machine is set up with has a say.
    writeFileSync(join(root, ".git-blame-ignore-revs"), "not read\n");
    writeFileSync(join(root, "own-revisions"), runGit(root, "rev-parse", "HEAD~2"));
    runGit(root, "config", "blame.ignoreRevsFile", join(root, "own-revisions"));
    const settings = join(makeFolder(), "settings");
    writeFileSync(settings, "[blame]\n\tignoreRevsFile = nowhere\n");
    vi.stubEnv("GIT_CONFIG_GLOBAL", settings);
    runGit(root, "config", "mailmap.file", join(root, "own-mailmap"));
    writeFileSync(join(root, "own-mailmap"), "Somebody <a@example.org>\n");
    expect(authorsOf((await ask(root, at("a.py", 1))).told)).toEqual(["Ada L."]);
  });

  it("count lines as Python does", async () => {
    const root = makeRepository({});
    commitAs(root, { files: { "a.py": "one\rtwo\r\nthree\n" }, author: "Ada" });
    commitAs(root, { files: { "a.py": "one\rtwo\r\nfour\n" }, author: "Bob" });
    expect(authorsOf((await ask(root, at("a.py", 1, 2, 3, 4))).told)).toEqual([
      "Ada",
      "Ada",
      "Bob",
      undefined,
    ]);
    await fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\r", "\n") }), (text) => {
        const bytes = Buffer.from(text);
        const starts = [...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length);
        const expected = [0, ...starts]
          .map((start, at) => [at + 1, (text.slice(0, start).match(/\n/g)?.length ?? 0) + 1, start] as const)
          .filter(([, , start]) => start < text.length)
          .map(([line, gitLine]) => [line, gitLine] as const);
        expect([...gitLines(bytes, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])]).toEqual(expected.slice(0, 12));
      }),
    );
  });

  it("leave out what the commit does not have, and never fail for it", async () => {
    const root = makeRepository({ "a.py": "1\n", "empty.py": "", "sub/:(top)b.py": "1\n" });
    const before = runGit(root, "rev-parse", "HEAD").trim();
    commitAs(root, { files: { "a.py": "1\n2\n", "new.py": "1\n" } });
    const places = [
      ...at("a.py", 0, 1, 2, 99),
      ...at("gone.py", 1),
      ...at("empty.py", 1),
      ...at("new.py", 1),
      ...at("sub/:(top)b.py", 1),
      ...at("sub", 1),
    ];
    const known = async (commit: string) => {
      const { told, missing } = await ask(root, places, { commit });
      return [told.map((origin) => origin !== undefined), missing];
    };
    expect(await known("HEAD")).toEqual([
      [false, true, true, false, false, false, true, true, false],
      undefined,
    ]);
    expect(await known(before)).toEqual([
      [false, true, false, false, false, false, false, true, false],
      undefined,
    ]);
    await expect(ask(root, places, { commit: "nowhere" })).rejects.toThrow(UsageError);
  });

  it("of many lines in a file are asked for in one go", async () => {
    const root = makeRepository({});
    const lines = Array.from({ length: 3000 }, (_, at) => `line ${at}`);
    commitAs(root, { files: { "a.py": lines.join("\n") }, author: "Ada" });
    lines[2900] = "other";
    commitAs(root, { files: { "a.py": lines.join("\n") }, author: "Bob" });
    const { told } = await ask(root, at("a.py", ...lines.map((_, at) => at + 1)));
    expect(told.map((origin) => origin?.author).indexOf("Bob")).toBe(2900);
    expect(told.filter((origin) => origin?.author === "Ada")).toHaveLength(2999);
  });

  it("say so where only the first files were looked at", async () => {
    const root = makeRepository(["a.py", "b.py", "c.py"]);
    const { told, missing } = await ask(
      root,
      [...at("b.py", 1), ...at("gone.py", 1), ...at("a.py", 1), ...at("c.py", 1)],
      { mostFiles: 2 },
    );
    expect(told.map((origin) => origin !== undefined)).toEqual([true, false, true, false]);
    expect(missing).toBe("only the first 2 of 3 files were looked at");
  });

  it("hold an author's name as it was written, and no day that cannot be", async () => {
    const root = makeRepository({});
    commitAs(root, { files: { "a.py": "old\n" } });
    const write = (line: string, header: string) => {
      writeFileSync(join(root, "a.py"), line);
      runGit(root, "add", "-A");
      commitObject(root, `author ${header}\ncommitter C <c@example.org> 1700000000 +0000\n`);
      return ask(root, at("a.py", 1));
    };
    const nasty = "\u001b[31m::error::@everyone\tx\r\u202e";
    const bytes = Buffer.from(nasty).toString("latin1");
    expect((await write("1\n", `${bytes} <x@example.org> 1700000000 +0000`)).told).toMatchObject([
      { author: nasty, date: "2023-11-14" },
    ]);
    expect((await write("2\n", "J\xfcrgen <x@example.org> 1700000000 +0000")).told).toMatchObject([
      { author: "J\ufffdrgen" },
    ]);
    expect((await write("3\n", "X <x@example.org> 99999999999999 +0000")).told).toEqual([undefined]);
    expect((await write("\tauthor x\n", "<> 0 -2359")).told).toEqual([undefined]);
  });

  it("run nothing that the repository is set up with", async () => {
    const root = makeRepository({ ".gitattributes": "*.py diff=evil\n", "a.py": "1\n" });
    const ran = join(makeFolder(), "ran");
    runGit(root, "config", "diff.evil.textconv", `touch ${ran}; cat`);
    expect((await ask(root, at("a.py", 1))).told).toHaveLength(1);
    expect(() => runGit(root, "hash-object", ran)).toThrow();
  });

  it("in a SHA-256 repository have its ids", async () => {
    const root = makeFolder();
    runGit(root, "init", "-q", "--object-format=sha256");
    const id = commitAs(root, { files: { "a.py": "1\n" } });
    const formatted = commitAs(root, { files: { "a.py": "1 \n" } });
    commitAs(root, { files: { ".git-blame-ignore-revs": `${formatted}\n${"1".repeat(40)}\n` } });
    expect((await ask(root, at("a.py", 1))).told).toMatchObject([{ commit: id }]);
  });
});

describe("the origins of lines in an incomplete clone", () => {
  function makeOrigin(): string {
    const origin = makeRepository({ "a.py": "1\n" });
    commitAs(origin, { files: { "a.py": "1\n2\n" }, author: "Bob" });
    commitAs(origin, { files: { "a.py": "1\n2\n3\n" }, author: "Eve" });
    runGit(origin, "config", "uploadpack.allowFilter", "true");
    return origin;
  }

  function clone(origin: string, ...options: readonly string[]): string {
    const root = join(makeFolder(), "clone");
    runGit(origin, "clone", "-q", ...options, `file://${origin}`, root);
    return root;
  }

  it("that is shallow are told as far as it goes, and so it says", async () => {
    const origin = makeOrigin();
    const two = await ask(clone(origin, "--depth=2"), at("a.py", 1, 2, 3));
    expect(authorsOf(two.told)).toEqual([undefined, undefined, "Eve"]);
    expect(two.missing).toContain("shallow");
    const one = await ask(clone(origin, "--depth=1"), at("a.py", 1, 2, 3));
    expect(authorsOf(one.told)).toEqual([undefined, undefined, undefined]);
    expect(one.missing).toContain("fetch-depth: 0");
    const all = await ask(clone(origin, "--depth=3"), at("a.py", 1, 2, 3));
    expect(authorsOf(all.told)).toEqual(["Test", "Bob", "Eve"]);
    expect(all.missing).toBeUndefined();
  });

  it("that lacks old blobs are left out, and nothing is fetched for them", async () => {
    const root = clone(makeOrigin(), "--filter=blob:none");
    const missing = () => runGit(root, "rev-list", "--objects", "--all", "--missing=print").match(/^\?/gm);
    const before = missing();
    const { told, missing: why } = await ask(root, at("a.py", 1, 2, 3));
    expect(told).toEqual([undefined, undefined, undefined]);
    expect(why).toContain("git blame");
    expect(before).not.toBeNull();
    expect(missing()).toEqual(before);
  });
});
