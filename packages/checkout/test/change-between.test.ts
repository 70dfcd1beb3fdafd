import { existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { type ChangeRequest, changeBetween, changedPaths } from "../src/index.ts";
import { commitAll, makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

const wants = (path: string) => path.endsWith(".py");

function compare(root: string, head: ChangeRequest["head"], base = "HEAD"): Promise<Change> {
  return changeBetween({ root, base, head, wants });
}

/** A file of numbered lines, so that every line is different. */
function lines(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => `line ${from + at}`);
}

function text(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}

describe("the change between commits", () => {
  it("says which files differ on either side, and maps the lines", async () => {
    const root = makeRepository({ "a.py": text(lines(6)), "gone.py": "x\n", "same.py": "1\n", "n.txt": "1" });
    const edited = ["new 1", "line 0", "line 1", "other 2", "line 4", "line 5"];
    writeFiles(root, { "a.py": text(edited), "added.py": "y\n", "n.txt": "2" });
    rmSync(join(root, "gone.py"));
    commitAll(root);
    const change = await compare(root, { commit: "HEAD" }, "HEAD~1");
    expect([...change.changed].sort()).toEqual(["a.py", "added.py", "n.txt"]);
    expect([...change.basePaths].sort()).toEqual(["a.py", "gone.py", "n.txt"]);
    expect([...change.renames]).toEqual([]);
    expect([1, 2, 3, 4, 5, 6].map((line) => change.baseLine("a.py", line))).toEqual([
      undefined,
      1,
      2,
      undefined,
      5,
      6,
    ]);
    expect(change.baseLine("added.py", 1)).toBeUndefined();
    expect(change.baseLine("same.py", 7)).toBe(7);
  });

  it("is nothing between a commit and itself, or where only a mode differs", async () => {
    const root = makeRepository({ "a.py": "1\n" });
    runGit(root, "update-index", "--chmod=+x", "a.py");
    runGit(root, "commit", "-q", "-m", "mode");
    for (const base of ["HEAD", "HEAD~1"]) {
      const change = await compare(root, { commit: "HEAD" }, base);
      expect([change.changed.size, change.basePaths.size]).toEqual([0, 0]);
    }
  });

  it("finds a renamed file of which 30 % changed, and its lines", async () => {
    const root = makeRepository({ "old.py": text(lines(20)) });
    renameSync(join(root, "old.py"), join(root, "new.py"));
    const edited = lines(20).map((line, at) => (at < 6 ? `changed ${at}` : line));
    writeFileSync(join(root, "new.py"), text(edited));
    commitAll(root);
    const change = await compare(root, { commit: "HEAD" }, "HEAD~1");
    expect([...change.renames]).toEqual([["new.py", "old.py"]]);
    expect([...change.changed]).toEqual(["new.py"]);
    expect([...change.basePaths]).toEqual(["old.py"]);
    expect([change.baseLine("new.py", 6), change.baseLine("new.py", 7)]).toEqual([undefined, 7]);
  });

  it("finds a folder of 500 renamed files, each edited", async () => {
    const names = Array.from({ length: 500 }, (_, at) => `m${at}.py`);
    const content = (at: number) => lines(10, at * 100);
    const root = makeRepository(
      Object.fromEntries(names.map((name, at) => [`old/${name}`, text(content(at))])),
    );
    renameSync(join(root, "old"), join(root, "new"));
    writeFiles(
      root,
      Object.fromEntries(names.map((name, at) => [`new/${name}`, text(["first", ...content(at)])])),
    );
    commitAll(root);
    const change = await compare(root, { commit: "HEAD" }, "HEAD~1");
    expect(change.renames.size).toBe(500);
    for (const name of names) {
      expect(change.renames.get(`new/${name}`)).toBe(`old/${name}`);
      expect(change.baseLine(`new/${name}`, 1)).toBeUndefined();
      expect(change.baseLine(`new/${name}`, 11)).toBe(10);
    }
  });

  it("does not take a copy for a rename, nor a link for a file", async () => {
    const root = makeRepository({ "a.py": text(lines(9)), "b.py": "b\n" });
    writeFiles(root, { "copy.py": text(lines(9)) });
    rmSync(join(root, "b.py"));
    symlinkSync("a.py", join(root, "b.py"));
    commitAll(root);
    const change = await compare(root, { commit: "HEAD" }, "HEAD~1");
    expect(change.renames.size).toBe(0);
    expect([...change.changed]).toEqual(["copy.py"]);
    expect([...change.basePaths]).toEqual(["b.py"]);
    expect(change.baseLine("copy.py", 1)).toBeUndefined();
  });

  it("is right for names of any bytes, and for files that look binary or are called so", async () => {
    const names = ["a b.py", "q\"uo'te.py", "new\nline.py", "\n@@ -1 +1 @@\n.py", "-x.py", ":(top)y.py"];
    const latin = Buffer.concat([Buffer.from("caf"), Buffer.of(0xe9), Buffer.from(".py")]);
    const root = makeRepository(Object.fromEntries(names.map((name) => [name, text(lines(4))])));
    const latinFile = Buffer.concat([Buffer.from(`${root}/`), latin]);
    writeFileSync(latinFile, text(lines(4)));
    writeFiles(root, { ".gitattributes": "* -diff\n", "nul.py": "a\0\nb\n" });
    commitAll(root);
    for (const name of names) writeFileSync(join(root, name), text(["@@ -1 +9 @@", ...lines(4)]));
    writeFileSync(latinFile, text(["diff --git a/0 b/0", ...lines(4)]));
    writeFileSync(join(root, "nul.py"), "x\na\0\nb\n");
    commitAll(root);
    const change = await compare(root, { commit: "HEAD" }, "HEAD~1");
    expect([...change.changed].sort()).toEqual([...names, "caf\udce9.py", "nul.py"].sort());
    for (const name of change.changed) {
      expect([change.baseLine(name, 1), change.baseLine(name, 2)]).toEqual([undefined, 1]);
    }
  });

  it("asks nothing of what the repository configures to be run", async () => {
    const root = makeRepository({ ".gitattributes": "*.py diff=evil filter=evil\n", "a.py": "1\n" });
    for (const key of ["diff.evil.textconv", "diff.evil.command", "filter.evil.clean", "diff.external"]) {
      runGit(root, "config", key, `touch ${root}/ran; cat`);
    }
    writeFiles(root, { "a.py": "1\n2\n" });
    const change = await compare(root, "working tree");
    expect([...change.changed]).toEqual(["a.py"]);
    expect(change.baseLine("a.py", 1)).toBe(1);
    expect(existsSync(join(root, "ran"))).toBe(false);
  });

  it("names what is no commit", async () => {
    const root = makeRepository(["a.py"]);
    await expect(compare(root, "index", "nowhere")).rejects.toThrow('there is no commit "nowhere"');
  });
});

describe("the change to the working tree and to the index", () => {
  it("tells the two apart and touches neither", async () => {
    const root = makeRepository({
      ".gitignore": "ignored.py\n",
      "a.py": "1\n",
      "b.py": "1\n",
      "c.py": "1\n",
    });
    writeFiles(root, { "a.py": "1\nstaged\n" });
    runGit(root, "add", "a.py");
    writeFiles(root, {
      "a.py": "0\n1\nunstaged\n",
      "b.py": "2\n",
      "ignored.py": "",
      "new.py": "",
      "n.txt": "",
    });
    rmSync(join(root, "c.py"));
    const index = () => [readFileSync(join(root, ".git/index")), statSync(join(root, ".git/index")).mtimeMs];
    const before = [index(), runGit(root, "count-objects")];
    const staged = await compare(root, "index");
    expect([...staged.changed]).toEqual(["a.py"]);
    expect([staged.baseLine("a.py", 1), staged.baseLine("a.py", 2)]).toEqual([1, undefined]);
    const onDisk = await compare(root, "working tree");
    expect([...onDisk.changed].sort()).toEqual(["a.py", "b.py", "new.py"]);
    expect([...onDisk.basePaths].sort()).toEqual(["a.py", "b.py", "c.py"]);
    expect([onDisk.baseLine("a.py", 1), onDisk.baseLine("a.py", 2)]).toEqual([undefined, 1]);
    expect(await changedPaths(root, wants)).toEqual(["a.py", "b.py", "new.py"]);
    expect([index(), runGit(root, "count-objects")]).toEqual(before);
  });

  it("finds that an untracked file is a lost one renamed", async () => {
    const root = makeRepository({ "old.py": text(lines(10)) });
    renameSync(join(root, "old.py"), join(root, "new.py"));
    expect([...(await compare(root, "working tree")).renames]).toEqual([["new.py", "old.py"]]);
    expect([...(await compare(root, "index")).changed]).toEqual([]);
  });

  it("holds a file that is only intended to be added on disk, not in the index", async () => {
    const root = makeRepository({ "a.py": "" });
    writeFiles(root, { "intended.py": "1\n" });
    runGit(root, "add", "-N", "intended.py");
    expect([...(await compare(root, "working tree")).changed]).toEqual(["intended.py"]);
    expect([...(await compare(root, "index")).changed]).toEqual([]);
  });

  it("sees a file that git was told to take for unchanged", async () => {
    const root = makeRepository({ "a.py": "1\n" });
    runGit(root, "update-index", "--assume-unchanged", "a.py");
    writeFiles(root, { "a.py": "22\n" });
    expect([...(await compare(root, "working tree")).changed]).toEqual(["a.py"]);
  });

  it("sees an edit of the same length in the moment of the commit", async () => {
    const root = makeRepository({ "a.py": "1\n" });
    writeFiles(root, { "a.py": "2\n" });
    expect([...(await compare(root, "working tree")).changed]).toEqual(["a.py"]);
  });

  it("does not take converted line ends for changes", async () => {
    const root = makeRepository({
      ".gitattributes": "*.py text eol=crlf\n",
      "a.py": "1\n2\n",
      "b.py": "1\n",
    });
    const clone = join(makeFolder(), "clone");
    runGit(root, "clone", "-q", root, clone);
    expect(readFileSync(join(clone, "a.py"), "utf8")).toBe("1\r\n2\r\n");
    expect([...(await compare(clone, "working tree")).changed]).toEqual([]);
    writeFiles(clone, { "a.py": "0\r\n1\r\n2\r\n" });
    const change = await compare(clone, "working tree");
    expect([...change.changed]).toEqual(["a.py"]);
    expect(change.baseLine("a.py", 3)).toBe(2);
  });

  it("holds a file in conflict as it lies on disk; in the index it has no lines", async () => {
    const root = makeRepository({ "a.py": "one\n", "b.txt": "one\n" });
    runGit(root, "checkout", "-q", "-b", "other");
    writeFiles(root, { "a.py": "two\n", "b.txt": "two\n" });
    commitAll(root);
    runGit(root, "checkout", "-q", "main");
    writeFiles(root, { "a.py": "three\n", "b.txt": "three\n" });
    commitAll(root);
    expect(() => runGit(root, "merge", "other")).toThrow();
    const onDisk = await compare(root, "working tree");
    expect([...onDisk.changed].sort()).toEqual(["a.py", "b.txt"]);
    expect([1, 2].map((line) => onDisk.baseLine("a.py", line))).toEqual([undefined, 1]);
    const staged = await compare(root, "index");
    expect([...staged.changed].sort()).toEqual(["a.py", "b.txt"]);
    expect(staged.baseLine("a.py", 1)).toBeUndefined();
  });

  it("holds what took the place of a folder or a file, not what lies behind a link", async () => {
    const outside = makeFolder();
    writeFiles(outside, ["b.py"]);
    const root = makeRepository(["pkg/b.py", "was.py", "now/x.py", "n.txt"]);
    for (const path of ["pkg", "was.py", "now", "n.txt"]) rmSync(join(root, path), { recursive: true });
    symlinkSync(outside, join(root, "pkg"));
    writeFiles(root, { "was.py/in.py": "1\n", now: "no folder" });
    const change = await compare(root, "working tree");
    expect([...change.changed]).toEqual(["was.py/in.py"]);
    expect([...change.basePaths].sort()).toEqual(["n.txt", "now/x.py", "pkg/b.py", "was.py"]);
  });

  it("before the first commit is all there is", async () => {
    const root = makeFolder();
    runGit(root, "init", "-q");
    expect(await changedPaths(root, wants)).toEqual([]);
    writeFiles(root, ["a.py", "b.py"]);
    runGit(root, "add", "a.py");
    expect(await changedPaths(root, wants)).toEqual(["a.py", "b.py"]);
    await expect(compare(root, "working tree")).rejects.toThrow('there is no commit "HEAD"');
  });
});
