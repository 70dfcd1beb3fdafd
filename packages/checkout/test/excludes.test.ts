import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitAll, makeFolder, makeRepository, openPython, writeFiles } from "./folders.ts";

describe("the default excludes", () => {
  const files = [
    "a.py",
    ".venv/lib/v.py",
    "src/.venv/w.py",
    "lib/site-packages/p/x.py",
    "node_modules/gyp/n.py",
    ".tox/t.py",
    ".nox/t.py",
    ".eggs/e.py",
    "__pypackages__/3.12/y.py",
    "env/pyvenv.cfg",
    "env/bin/z.py",
    "env/deep/er/z.py",
    "build/lib/b.py",
    "src/dist/d.py",
    "src/dist/notes.txt",
    "pip/operations/build/__init__.py",
    "pip/operations/build/wheel.py",
    "pip/operations/build/build/made.py",
    "builder/c.py",
  ];
  const left = ["a.py", "builder/c.py", "pip/operations/build/__init__.py", "pip/operations/build/wheel.py"];
  const excluded = [
    [".eggs", 1],
    [".nox", 1],
    [".tox", 1],
    [".venv", 2],
    ["__pypackages__", 1],
    ["build", 2],
    ["dist", 1],
    ["node_modules", 1],
    ["pyvenv.cfg", 2],
    ["site-packages", 1],
  ];

  it.each([
    ["git", () => makeRepository(files)],
    [
      "plain",
      () => {
        const folder = makeFolder();
        writeFiles(folder, files);
        return folder;
      },
    ],
  ])("leave out what nobody here wrote, and count it by exclude: %s", async (kind, make) => {
    const tree = await openPython(make());
    expect(tree.kind).toBe(kind);
    expect(tree.paths).toEqual(left);
    expect([...tree.excluded]).toEqual(excluded);
  });

  it("can be switched off", async () => {
    const tree = await openPython(makeRepository(files), { defaultExcludes: false });
    expect(tree.paths).toHaveLength(files.filter((path) => path.endsWith(".py")).length);
    expect([...tree.excluded]).toEqual([]);
  });

  it("count below the named path only", async () => {
    const root = makeRepository(files);
    const named = async (...paths: readonly string[]) => (await openPython(root, { paths })).paths;
    expect(await named("lib/site-packages/p")).toEqual(["lib/site-packages/p/x.py"]);
    expect(await named("lib/site-packages")).toEqual(["lib/site-packages/p/x.py"]);
    expect(await named("lib")).toEqual([]);
    expect(await named("env")).toEqual(["env/bin/z.py", "env/deep/er/z.py"]);
    expect(await named("build/lib/b.py")).toEqual(["build/lib/b.py"]);
    expect(await named(".", ".venv/lib")).toEqual([".venv/lib/v.py", ...left]);
    expect((await openPython(join(root, "src/dist"))).paths).toEqual(["src/dist/d.py"]);
  });
});

describe("what .gitattributes calls vendored or generated", () => {
  const attributes = [
    "third/** linguist-vendored",
    "third/ours.py -linguist-vendored",
    "*_pb2.py linguist-generated=true",
    "hand_pb2.py linguist-generated=false",
    "not_pb2.py !linguist-generated",
  ].join("\n");
  const files = {
    ".gitattributes": attributes,
    "third/x.py": "",
    "third/ours.py": "",
    "a_pb2.py": "",
    "hand_pb2.py": "",
    "not_pb2.py": "",
    "ünï \n_pb2.py": "",
    "a.py": "",
  };

  it("is left out and counted by attribute", async () => {
    const tree = await openPython(makeRepository(files));
    expect(tree.paths).toEqual(["a.py", "hand_pb2.py", "not_pb2.py", "third/ours.py"]);
    expect([...tree.excluded]).toEqual([
      ["linguist-generated", 2],
      ["linguist-vendored", 1],
    ]);
  });

  it("is found above the named path, in sub-folders and in info/attributes", async () => {
    const root = makeRepository({
      ...files,
      "sub/.gitattributes": "g.py linguist-generated\n",
      "sub/g.py": "",
    });
    expect((await openPython(root, { paths: ["third", "sub"] })).paths).toEqual(["third/ours.py"]);
    const own = makeRepository({ "g.py": "", "h.py": "" });
    writeFiles(own, { ".git/info/attributes": "g.py linguist-generated\n" });
    expect((await openPython(own)).paths).toEqual(["h.py"]);
  });

  it("counts through a macro, for untracked files too", async () => {
    const root = makeRepository({ ".gitattributes": "[attr]made linguist-generated\n", "a.py": "" });
    writeFiles(root, { "sub/.gitattributes": "*.py made\n", "sub/b.py": "" });
    expect((await openPython(root)).paths).toEqual(["a.py"]);
  });

  it("stays in where the file itself is named or default excludes are off", async () => {
    const root = makeRepository(files);
    expect((await openPython(root, { paths: ["a_pb2.py"] })).paths).toEqual(["a_pb2.py"]);
    expect((await openPython(root, { defaultExcludes: false })).paths).toHaveLength(7);
  });
});

describe("the globs of the configuration", () => {
  it("exclude files whatever is named, counted by the first glob that does, before the defaults", async () => {
    const root = makeRepository([
      "a.py",
      "legacy/b.py",
      "legacy/gen_c.py",
      "gen_d.py",
      ".venv/e.py",
      "legacy/f.txt",
    ]);
    const exclude = ["legacy/**", "**/gen_*.py", "**/never.py", ".venv"];
    const tree = await openPython(root, { exclude });
    expect(tree.paths).toEqual(["a.py"]);
    expect([...tree.excluded]).toEqual([
      ["**/gen_*.py", 1],
      [".venv", 1],
      ["legacy/**", 2],
    ]);
    expect((await openPython(root, { exclude, paths: ["legacy/b.py", "a.py"] })).paths).toEqual(["a.py"]);
  });

  it("are over paths of the root, from a sub-folder too", async () => {
    const root = makeRepository(["src/a.py", "src/old/b.py"]);
    expect((await openPython(join(root, "src"), { exclude: ["/src/old"] })).paths).toEqual(["src/a.py"]);
    expect((await openPython(join(root, "src"), { exclude: ["/old"] })).paths).toHaveLength(2);
  });

  it("include nothing but what they match, which is not counted", async () => {
    const root = makeRepository(["a.py", "src/b.py", "src/.tox/c.py"]);
    const tree = await openPython(root, { include: ["src/**"] });
    expect(tree.paths).toEqual(["src/b.py"]);
    expect([...tree.excluded]).toEqual([[".tox", 1]]);
    expect((await openPython(root, { include: [] })).paths).toEqual([]);
  });

  it("are refused with the pattern's name where they are malformed", async () => {
    const root = makeRepository(["a.py"]);
    await expect(openPython(root, { exclude: ["src/[a"] })).rejects.toThrow("`src/[a`");
  });

  it("do not count what no gate wants", async () => {
    const root = makeRepository(["legacy/x.txt", "node_modules/y.js"]);
    commitAll(root);
    expect([...(await openPython(root, { exclude: ["legacy"] })).excluded]).toEqual([]);
  });
});
