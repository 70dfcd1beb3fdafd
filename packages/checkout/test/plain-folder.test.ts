import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listPython, makeFolder, makeRepository, openPython, writeFiles } from "./folders.ts";
import { asUnprivileged } from "./unprivileged.ts";

describe("the files of a plain folder", () => {
  it("are all below it, but version control's own and bytecode", async () => {
    const root = makeFolder();
    writeFiles(root, ["a.py", "src/b.py", "src/c.txt", ".hidden/d.py"]);
    writeFiles(root, [".hg/e.py", "src/.svn/f.py", "src/__pycache__/g.py", "x.py/h.py"]);
    mkdirSync(join(root, ".git/hooks"), { recursive: true });
    writeFiles(root, [".git/hooks/i.py"]);
    const tree = await openPython(root);
    expect(tree).toMatchObject({ root, kind: "plain", description: `the folder ${root}` });
    expect(tree.paths).toEqual([".hidden/d.py", "a.py", "src/b.py", "x.py/h.py"]);
  });

  it("are those of the named paths", async () => {
    const root = makeFolder();
    writeFiles(root, ["a/x.py", "a/b/y.py", "c.py", "d.py"]);
    expect(await listPython(root, { paths: ["a/b", "c.py", "a"] })).toEqual(["a/b/y.py", "a/x.py", "c.py"]);
    expect(await listPython(root, { paths: ["c.py"] })).toEqual(["c.py"]);
  });

  it("have names of any bytes", async () => {
    const root = makeFolder();
    const folder = Buffer.concat([Buffer.from(`${root}/d`), Buffer.of(0xff)]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from("/ä\n"), Buffer.of(0x80), Buffer.from(".py")]), "text");
    const tree = await openPython(root);
    expect(tree.paths).toEqual(["d\udcff/ä\n\udc80.py"]);
    expect(Buffer.from((await tree.read("d\udcff/ä\n\udc80.py"))?.bytes ?? []).toString()).toBe("text");
  });

  it("are not found through links; those out of the folder are named", async () => {
    const outside = makeFolder();
    writeFiles(outside, ["o.py"]);
    const root = makeFolder();
    writeFiles(root, ["src/a.py"]);
    symlinkSync("src", join(root, "inside"));
    symlinkSync("..", join(root, "src/circle"));
    symlinkSync(join(outside, "o.py"), join(root, "out.py"));
    const tree = await openPython(root);
    expect(tree.paths).toEqual(["src/a.py"]);
    expect(tree.unanalysed.map(({ path, blocking }) => ({ path, blocking }))).toEqual([
      { path: "out.py", blocking: false },
    ]);
  });

  it("are regular files; what has such a name and is none is named", async () => {
    const root = makeFolder();
    execFileSync("mkfifo", [join(root, "pipe.py"), join(root, "pipe")]);
    const tree = await openPython(root);
    expect(tree.paths).toEqual([]);
    expect(tree.unanalysed).toEqual([{ path: "pipe.py", reason: "not a regular file", blocking: false }]);
  });

  it("are none in an empty folder", async () => {
    expect(await listPython(makeFolder())).toEqual([]);
  });
});

describe("a folder that cannot be read", () => {
  it.each([
    ["plain", makeFolder],
    ["git", () => makeRepository(["a.py"])],
  ])("makes the analysis incomplete: %s", async (_, make) => {
    const root = make();
    writeFiles(root, ["a.py", "closed/b.py"]);
    chmodSync(join(root, "closed"), 0o000);
    const tree = await asUnprivileged(root, () => openPython(root));
    expect(tree.paths).toEqual(["a.py"]);
    expect(tree.unanalysed).toEqual([
      {
        path: "closed",
        reason: expect.stringMatching(/^the folder cannot be read: .*denied/i),
        blocking: true,
      },
    ]);
  });
});
