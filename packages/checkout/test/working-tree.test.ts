import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  commitAll,
  listPython,
  makeFolder,
  makeRepository,
  openPython,
  runGit,
  writeFiles,
} from "./folders.ts";

describe("the files of a git working tree", () => {
  it("are the tracked and the untracked that are not ignored, sorted, below the root", async () => {
    const root = makeRepository({ ".gitignore": "ignored*\n", "b.py": "", "a/x.py": "", "README.md": "" });
    writeFiles(root, ["new.py", "ignored.py", "ignored_folder/y.py", "a/B.py"]);
    const tree = await openPython(root);
    expect(tree).toMatchObject({ root, kind: "git", description: `the working tree of ${root}` });
    expect(tree.paths).toEqual(["a/B.py", "a/x.py", "b.py", "new.py"]);
    expect(tree.unanalysed).toEqual([]);
    expect([...tree.excluded]).toEqual([]);
  });

  it("are those of the named paths, relative to the root also from a sub-folder", async () => {
    const root = makeRepository(["a.py", "src/b.py", "src/deep/c.py", "src2/d.py"]);
    expect(await listPython(join(root, "src"))).toEqual(["src/b.py", "src/deep/c.py"]);
    expect(await listPython(join(root, "src"), { paths: ["deep", "../a.py"] })).toEqual([
      "a.py",
      "src/deep/c.py",
    ]);
    expect(await listPython(root, { paths: ["src", "src/b.py"] })).toEqual(["src/b.py", "src/deep/c.py"]);
  });

  it("are right with more named paths than fit on a command line", async () => {
    const names = Array.from({ length: 9_000 }, (_, at) => `${"long".repeat(60)}${at}.py`);
    const root = makeRepository(["other.py"]);
    writeFiles(root, names);
    expect(await listPython(root, { paths: names })).toEqual([...names].sort());
  });

  it("do not take names for patterns or pathspec magic", async () => {
    const root = makeRepository(["[ab]/x.py", "a/y.py", ":(glob)z/z.py", "-x/w.py"]);
    expect(await listPython(root, { paths: ["[ab]"] })).toEqual(["[ab]/x.py"]);
    writeFiles(root, { ".gitignore": "ignored.py\n", ":(glob)z/ignored.py": "", "-x/ignored.py": "" });
    expect(await listPython(root, { paths: [":(glob)z", "-x"] })).toEqual(["-x/w.py", ":(glob)z/z.py"]);
  });

  it("are none in an empty repository, the untracked ones before the first commit", async () => {
    const root = makeFolder();
    runGit(root, "init", "-q");
    expect(await listPython(root)).toEqual([]);
    writeFiles(root, ["a.py", "staged.py"]);
    runGit(root, "add", "staged.py");
    expect(await listPython(root)).toEqual(["a.py", "staged.py"]);
  });

  it("hold an added-with-intent and a forced file, not a deleted one", async () => {
    const root = makeRepository({
      ".gitignore": "forced.py\n",
      "gone.py": "",
      "folder/gone.py": "",
      "kept.py": "",
    });
    writeFiles(root, ["intended.py", "forced.py"]);
    runGit(root, "add", "-N", "intended.py");
    runGit(root, "add", "-f", "forced.py");
    rmSync(join(root, "gone.py"));
    rmSync(join(root, "folder"), { recursive: true });
    expect(await listPython(root)).toEqual(["forced.py", "intended.py", "kept.py"]);
  });

  it("hold a file in conflict once", async () => {
    const root = makeRepository({ "a.py": "one\n" });
    runGit(root, "checkout", "-q", "-b", "other");
    writeFileSync(join(root, "a.py"), "two\n");
    commitAll(root);
    runGit(root, "checkout", "-q", "main");
    writeFileSync(join(root, "a.py"), "three\n");
    commitAll(root);
    expect(() => runGit(root, "merge", "other")).toThrow();
    expect(runGit(root, "ls-files", "--stage").split("\n").filter(Boolean)).toHaveLength(3);
    expect(await listPython(root)).toEqual(["a.py"]);
  });

  it("do not hold what a sparse checkout left out, which is counted", async () => {
    const root = makeRepository(["in/a.py", "out/b.py", "out/c.txt"]);
    runGit(root, "sparse-checkout", "set", "in");
    const tree = await openPython(root);
    expect(tree.paths).toEqual(["in/a.py"]);
    expect([...tree.excluded]).toEqual([["sparse checkout", 1]]);
    writeFiles(root, ["out/b.py"]);
    expect(await listPython(root)).toEqual(["in/a.py", "out/b.py"]);
  });

  it("do not hold a folder, whatever its name", async () => {
    const root = makeRepository(["x.py/inner.py", "x.py/notes.txt", "was.py"]);
    rmSync(join(root, "was.py"));
    writeFiles(root, ["was.py/now.py"]);
    const tree = await openPython(root);
    const read = await Promise.all(tree.paths.map((path) => tree.read(path)));
    expect(read.filter((file) => file !== undefined).map(({ path }) => path)).toEqual([
      "was.py/now.py",
      "x.py/inner.py",
    ]);
  });

  it("hold no submodule and no nested repository", async () => {
    const library = makeRepository(["lib.py"]);
    const root = makeRepository(["a.py"]);
    runGit(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library, "sub");
    runGit(root, "clone", "-q", library, "nested");
    mkdirSync(join(root, "unborn"));
    runGit(join(root, "unborn"), "init", "-q");
    writeFiles(root, ["unborn/u.py"]);
    expect(await listPython(root)).toEqual(["a.py"]);
    expect(await listPython(root, { paths: ["sub"] })).toEqual(["lib.py"]);
  });

  it("have names with spaces, quotes, newlines and bytes that are no UTF-8", async () => {
    const names = ["a b.py", "'q\"uote.py", "new\nline.py", "tab\t.py", "back\\slash.py", "ünï🐍.py"];
    const root = makeRepository(names);
    const latin = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.of(0xe9), Buffer.from(".py")]);
    writeFileSync(latin, "latin");
    for (const isTracked of [false, true]) {
      if (isTracked) commitAll(root);
      const tree = await openPython(root);
      expect(tree.paths).toEqual([...names, "caf\udce9.py"].sort());
      expect(Buffer.from((await tree.read("caf\udce9.py"))?.bytes ?? []).toString()).toBe("latin");
      for (const name of names) {
        expect(Buffer.from((await tree.read(name))?.bytes ?? []).toString()).toBe(name);
      }
    }
  });

  it("are listed when the repository belongs to somebody else", async () => {
    const root = makeRepository(["a.py"]);
    if (process.getuid?.() === 0) {
      const { chownSync } = await import("node:fs");
      for (const path of ["", ".git"]) chownSync(join(root, path), 65534, 65534);
      expect(() => runGit(root, "status")).toThrow("dubious ownership");
    }
    expect(await listPython(root)).toEqual(["a.py"]);
  });
});

describe("a path that git ignores and that is named", () => {
  const ignore = { ".gitignore": "ignored/\n*.gen.py\n", "src/a.py": "" };

  it("is walked, whether folder, file or something below", async () => {
    const root = makeRepository(ignore);
    writeFiles(root, ["ignored/lib/x.py", "ignored/lib/deep/y.py", "ignored/z.py", "src/b.gen.py"]);
    writeFiles(root, ["ignored/lib/.git/hooks/h.py", "ignored/lib/__pycache__/c.py"]);
    expect(await listPython(root)).toEqual(["src/a.py"]);
    expect(await listPython(root, { paths: ["ignored"] })).toEqual([
      "ignored/lib/deep/y.py",
      "ignored/lib/x.py",
      "ignored/z.py",
    ]);
    expect(await listPython(root, { paths: ["ignored/lib/deep"] })).toEqual(["ignored/lib/deep/y.py"]);
    expect(await listPython(join(root, "ignored/lib"))).toEqual([
      "ignored/lib/deep/y.py",
      "ignored/lib/x.py",
    ]);
    expect(await listPython(root, { paths: ["src", "src/b.gen.py"] })).toEqual(["src/a.py", "src/b.gen.py"]);
  });

  it("is walked as a whole where some of it is tracked all the same", async () => {
    const root = makeRepository(ignore);
    writeFiles(root, ["ignored/x.py", "ignored/y.py"]);
    runGit(root, "add", "-f", "ignored/x.py");
    expect(await listPython(root, { paths: ["ignored"] })).toEqual(["ignored/x.py", "ignored/y.py"]);
  });

  it("is walked where the ignoring is done from inside, as virtual environments do", async () => {
    const root = makeRepository(["a.py"]);
    writeFiles(root, { "venv/.gitignore": "*\n", "venv/lib/x.py": "" });
    expect(await listPython(root)).toEqual(["a.py"]);
    expect(await listPython(root, { paths: ["venv/lib"] })).toEqual(["venv/lib/x.py"]);
    expect(await listPython(root, { paths: ["venv"] })).toEqual(["venv/lib/x.py"]);
  });

  it("follows no link there", async () => {
    const outside = makeFolder();
    writeFiles(outside, ["o.py"]);
    const root = makeRepository(ignore);
    writeFiles(root, ["ignored/x.py"]);
    symlinkSync(outside, join(root, "ignored/out"));
    symlinkSync("../src", join(root, "ignored/in"));
    const tree = await openPython(root, { paths: ["ignored"] });
    expect(tree.paths).toEqual(["ignored/x.py"]);
    expect(tree.unanalysed.map(({ path }) => path)).toEqual(["ignored/out"]);
  });

  it("of a submodule that is not checked out is read as it lies there", async () => {
    const library = makeRepository(["lib.py"]);
    const origin = makeRepository(["a.py"]);
    runGit(origin, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library, "sub");
    commitAll(origin);
    const root = join(makeFolder(), "clone");
    runGit(origin, "clone", "-q", origin, root);
    writeFiles(root, ["sub/stray/x.py"]);
    expect(await listPython(root, { paths: ["sub/stray"] })).toEqual(["sub/stray/x.py"]);
  });
});

describe("symbolic links", () => {
  const reason = "symbolic link out of the tree, not followed";

  it("are not followed; those out of the tree are named, tracked or not", async () => {
    const outside = makeFolder();
    writeFiles(outside, ["o.py", "data.csv"]);
    const root = makeRepository(["src/a.py"]);
    const links = { "in.py": "src/a.py", in: "src", "loop.py": "loop.py", "dangling.py": "gone.py" };
    const linksOut = { "out.py": join(outside, "o.py"), out: outside, "up.py": "../gone.py" };
    const unwanted = { "data.csv": join(outside, "data.csv"), dangling: "/nowhere" };
    for (const [name, target] of Object.entries({ ...links, ...linksOut, ...unwanted })) {
      symlinkSync(target, join(root, name));
    }
    for (const isTracked of [false, true]) {
      if (isTracked) commitAll(root);
      const tree = await openPython(root);
      expect(tree.paths).toEqual(["src/a.py"]);
      expect(tree.unanalysed).toEqual(
        ["out", "out.py", "up.py"].map((path) => ({ path, reason, blocking: false })),
      );
      expect((await openPython(root, { exclude: ["out*"] })).unanalysed.map(({ path }) => path)).toEqual([
        "up.py",
      ]);
      expect((await openPython(root, { paths: ["src"] })).unanalysed).toEqual([]);
      expect((await openPython(root, { paths: ["out.py"] })).unanalysed.map(({ path }) => path)).toEqual([
        "out.py",
      ]);
    }
  });

  it("through other links out of the tree are seen", async () => {
    const outside = makeFolder();
    const root = makeRepository(["a.py"]);
    symlinkSync(outside, join(root, "way"));
    symlinkSync("way/x.py", join(root, "through.py"));
    writeFiles(outside, ["x.py"]);
    expect((await openPython(root)).unanalysed.map(({ path }) => path)).toEqual(["through.py", "way"]);
  });

  it("in the place of a tracked folder hide what git still tracks there", async () => {
    const outside = makeFolder();
    writeFiles(outside, { "b.py": "secret" });
    const root = makeRepository(["a.py", "pkg/b.py"]);
    const before = await openPython(root);
    rmSync(join(root, "pkg"), { recursive: true });
    symlinkSync(outside, join(root, "pkg"));
    expect(await before.read("pkg/b.py")).toBeUndefined();
    const tree = await openPython(root);
    expect(tree.paths).toEqual(["a.py"]);
    expect(tree.unanalysed.map(({ path }) => path)).toEqual(["pkg"]);
  });
});
