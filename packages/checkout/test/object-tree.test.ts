import { copyFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { makeBlobReader } from "../src/cat-file.ts";
import { openCommit, openIndex } from "../src/index.ts";
import { commitAll, makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

afterEach(() => vi.unstubAllEnvs());

const python = { named: [""], defaultExcludes: true, wants: (path: string) => path.endsWith(".py") };

async function readText(tree: Awaited<ReturnType<typeof openCommit>>, path: string) {
  const file = await tree.read(path);
  return file && Buffer.from(file.bytes).toString();
}

describe("the files of a commit", () => {
  it("are those that it holds, whatever lies on disk", async () => {
    const root = makeRepository({ "b.py": "old b", "a/x.py": "old x", "n.txt": "n" });
    const id = runGit(root, "rev-parse", "HEAD").trim();
    writeFiles(root, { "b.py": "new b", "c.py": "c" });
    commitAll(root);
    writeFiles(root, { "b.py": "newer b", "d.py": "d" });
    const tree = await openCommit({ ...python, root, commit: "HEAD~1" });
    expect(tree).toMatchObject({ description: `commit ${id}`, paths: ["a/x.py", "b.py"], unanalysed: [] });
    expect(await Promise.all(["b.py", "a/x.py", "c.py"].map((path) => readText(tree, path)))).toEqual([
      "old b",
      "old x",
      undefined,
    ]);
    tree.close();
    expect(await readText(tree, "b.py")).toBe("old b");
    expect((await openCommit({ ...python, root, commit: "HEAD", named: ["a", "c.py"] })).paths).toEqual([
      "a/x.py",
      "c.py",
    ]);
  });

  it("are left out by the excludes and attributes of that very commit", async () => {
    const files = ["a.py", "build/b.py", ".venv/v.py", "env/pyvenv.cfg", "env/e.py", "gen/g.py", "skip/s.py"];
    const root = makeRepository(files);
    writeFiles(root, { ".gitattributes": "gen/** linguist-generated\n" });
    commitAll(root);
    const open = (commit: string) => openCommit({ ...python, root, commit, exclude: ["skip/**"] });
    expect((await open("HEAD~1")).paths).toEqual(["a.py", "gen/g.py"]);
    const tree = await open("HEAD");
    expect(tree.paths).toEqual(["a.py"]);
    expect([...tree.excluded]).toEqual([
      [".venv", 1],
      ["build", 1],
      ["linguist-generated", 1],
      ["pyvenv.cfg", 1],
      ["skip/**", 1],
    ]);
  });

  it("are no links and no submodules; links out of the tree are named", async () => {
    const library = makeRepository(["lib.py"]);
    const root = makeRepository(["src/a.py"]);
    const links = {
      "in.py": "src/a.py",
      "abs.py": join(root, "src/a.py"),
      "loop.py": "loop.py",
      way: "/else",
    };
    const out = { "out.py": "/etc/o.py", "src/up.py": "../../up.py", "through.py": "way/x.py" };
    for (const [name, target] of Object.entries({ ...links, ...out })) symlinkSync(target, join(root, name));
    runGit(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library, "sub.py");
    commitAll(root);
    const tree = await openCommit({ ...python, root, commit: "HEAD" });
    expect(tree.paths).toEqual(["src/a.py"]);
    expect(tree.unanalysed).toEqual(
      ["out.py", "src/up.py", "through.py"].map((path) => ({
        path,
        reason: "symbolic link out of the tree, not followed",
        blocking: false,
      })),
    );
  });

  it("are read also in a repository of SHA-256, and with names of any bytes", async () => {
    const root = makeFolder();
    runGit(root, "init", "-q", "--object-format=sha256");
    const latin = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.of(0xe9), Buffer.from(".py")]);
    writeFileSync(latin, "latin");
    writeFiles(root, ["new\nline.py"]);
    commitAll(root);
    const tree = await openCommit({ ...python, root, commit: "HEAD" });
    expect(tree.paths).toEqual(["caf\udce9.py", "new\nline.py"]);
    expect(await readText(tree, "caf\udce9.py")).toBe("latin");
    expect(await readText(tree, "new\nline.py")).toBe("new\nline.py");
  });

  it("come back whole, however many are asked for at once", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`f${at}.py`, "x\n\0".repeat(at * 30)]),
    );
    const root = makeRepository(files);
    const tree = await openCommit({ ...python, root, commit: "HEAD" });
    const read = await Promise.all(tree.paths.map(async (path) => [path, await readText(tree, path)]));
    expect(Object.fromEntries(read)).toEqual(files);
  });

  it("keep Node alive only while they are read", async () => {
    const root = makeRepository({ "a.py": "a" });
    const tree = await openCommit({ ...python, root, commit: "HEAD" });
    const holders = () => process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap").length;
    await tree.read("a.py");
    await vi.waitFor(() => expect(holders()).toBe(0));
    const reading = tree.read("a.py");
    expect(holders()).toBe(1);
    await reading;
    expect(holders()).toBe(0);
  });

  it("say why they cannot be read", async () => {
    const root = makeRepository({ "a.py": "1234567890", "b.py": "b" });
    const id = runGit(root, "rev-parse", "HEAD:a.py").trim();
    const reader = makeBlobReader(root, { limit: 9 });
    const answers = [id, "0".repeat(40), runGit(root, "rev-parse", "HEAD:b.py").trim()].map(reader.read);
    expect(await Promise.all(answers)).toEqual([
      { tooLarge: 10 },
      { missing: true },
      { bytes: new Uint8Array([0x62]) },
    ]);
    const lost = `.git/objects/${id.slice(0, 2)}/${id.slice(2)}`;
    const tree = await openCommit({ ...python, root, commit: "HEAD" });
    rmSync(join(root, lost));
    await expect(tree.read("a.py")).rejects.toThrow(`its object ${id} is not in this clone`);
  });
});

describe("the files of the index", () => {
  it("are what the next commit would hold", async () => {
    const root = makeRepository({ "a.py": "1", "gone.py": "" });
    writeFiles(root, { "a.py": "2", "added.py": "added", "intended.py": "i", "other.py": "o" });
    runGit(root, "add", "a.py", "added.py");
    runGit(root, "add", "-N", "intended.py");
    runGit(root, "rm", "-q", "--cached", "gone.py");
    writeFiles(root, { "a.py": "3" });
    const tree = await openIndex({ ...python, root });
    expect(tree.paths).toEqual(["a.py", "added.py"]);
    expect(await readText(tree, "a.py")).toBe("2");
    expect(tree.description).toBe(`the index of ${root}`);
  });

  it("cannot be judged where they are in conflict", async () => {
    const root = makeRepository({ "a.py": "one\n", "b.py": "" });
    runGit(root, "checkout", "-q", "-b", "other");
    writeFiles(root, { "a.py": "two\n" });
    commitAll(root);
    runGit(root, "checkout", "-q", "main");
    writeFiles(root, { "a.py": "three\n" });
    commitAll(root);
    expect(() => runGit(root, "merge", "other")).toThrow();
    const tree = await openIndex({ ...python, root });
    expect(tree.paths).toEqual(["b.py"]);
    expect(tree.unanalysed).toEqual([
      { path: "a.py", reason: "in conflict: not merged in the index", blocking: true },
    ]);
  });

  it("are those of the index that a hook is given, if it is the repository's own", async () => {
    const root = makeRepository({ "a.py": "1" });
    runGit(root, "rm", "-q", "--cached", "a.py");
    copyFileSync(join(root, ".git/index"), join(root, ".git/next-index-1.lock"));
    runGit(root, "add", "a.py");
    vi.stubEnv("GIT_INDEX_FILE", ".git/next-index-1.lock");
    expect((await openIndex({ ...python, root })).paths).toEqual([]);
    const other = makeRepository(["other.py"]);
    vi.stubEnv("GIT_INDEX_FILE", join(other, ".git/index"));
    expect((await openIndex({ ...python, root })).paths).toEqual(["a.py"]);
  });

  it("are none before the first file is added", async () => {
    const root = makeFolder();
    runGit(root, "init", "-q");
    expect((await openIndex({ ...python, root })).paths).toEqual([]);
  });
});

it("is the same for files that are named beforehand, with what decides about them", async () => {
  const root = makeRepository({
    "a.py": "",
    "gen/.gitattributes": "g.py linguist-generated\n",
    "gen/g.py": "",
    "gen/h.py": "",
    "env/pyvenv.cfg": "",
    "env/lib/x.py": "",
    "pkg/build/__init__.py": "",
    "pkg/build/y.py": "",
    "build/z.py": "",
    ":(top)t.py": "",
  });
  const only = [
    "a.py",
    "gen/g.py",
    "gen/h.py",
    "env/lib/x.py",
    "pkg/build/y.py",
    "build/z.py",
    ":(top)t.py",
    "no.py",
  ];
  const options = { root, named: [""], defaultExcludes: true, commit: "HEAD" };
  const wants = (path: string) => only.includes(path);
  const [whole, some] = [
    await openCommit({ ...options, wants }),
    await openCommit({ ...options, wants, only }),
  ];
  onTestFinished(() => {
    whole.close();
    some.close();
  });
  expect(some.paths).toEqual([":(top)t.py", "a.py", "gen/h.py", "pkg/build/y.py"]);
  expect(some.paths).toEqual(whole.paths);
  expect(some.paths.map((path) => some.idOf?.(path))).toEqual(whole.paths.map((path) => whole.idOf?.(path)));
});
