import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  changeBetween,
  changesScope,
  decidesScope,
  openCommit,
  openIndex,
  openTrustedScope,
  openWorkingTree,
} from "../src/index.ts";
import { commitAll, makeRepository, runGit, writeFiles } from "./folders.ts";

const python = {
  named: [""],
  defaultExcludes: true,
  wants: (path: string) => path.endsWith(".py"),
} as const;

/** The paths of the head's commit, index and working tree, by what the commit before says of attributes and marks. */
async function listHead(root: string) {
  const trusted = await openTrustedScope({ root, commit: "HEAD~1" });
  const trees = await Promise.all([
    openCommit({ ...python, root, commit: "HEAD", trusted }),
    openIndex({ ...python, root, trusted }),
    openWorkingTree({ ...python, cwd: root, paths: [], trusted }),
  ]);
  return trees.map(({ paths }) => paths);
}

describe("what a change may not leave out by itself", () => {
  it.each([
    ["attributes", { ".gitattributes": "pkg/** linguist-generated\n" }],
    ["attributes in a folder", { "pkg/.gitattributes": "* linguist-vendored\n" }],
    ["the mark of an environment", { "pkg/pyvenv.cfg": "" }],
  ])("is judged as before: %s", async (_, added) => {
    const root = makeRepository({ "pkg/a.py": "", "b.py": "" });
    writeFiles(root, { ...added, "pkg/new.py": "" });
    commitAll(root);
    expect(await listHead(root)).toEqual(Array(3).fill(["b.py", "pkg/a.py", "pkg/new.py"]));
  });

  it("is judged as before where a package of the name of a build is none any more", async () => {
    const root = makeRepository({ "build/__init__.py": "", "build/a.py": "" });
    rmSync(join(root, "build/__init__.py"));
    commitAll(root);
    expect(await listHead(root)).toEqual(Array(3).fill(["build/a.py"]));
  });

  it("is left out as before, and so is an environment that is new", async () => {
    const root = makeRepository({
      ".gitattributes": "gen/** linguist-generated\n",
      "a.py": "",
      "gen/g.py": "",
    });
    writeFiles(root, { ".gitattributes": "", "env/pyvenv.cfg": "", "env/lib.py": "", "gen/more.py": "" });
    commitAll(root);
    expect(await listHead(root)).toEqual(Array(3).fill(["a.py"]));
  });

  it("is asked for only where a file has a say in it", async () => {
    const deciding = [".gitattributes", "a/.gitattributes", "env/pyvenv.cfg", "a/build/__init__.py"];
    expect(deciding.filter(decidesScope)).toEqual(deciding);
    expect(["a.py", "pkg/__init__.py", "gitattributes", "x.gitattributes"].filter(decidesScope)).toEqual([]);
    const root = makeRepository({ "a.py": "", ".gitattributes": "" });
    const compare = () =>
      changeBetween({ root, base: "HEAD", head: "working tree", wants: (path) => decidesScope(path) });
    writeFiles(root, { "a.py": "1\n" });
    expect(changesScope(await compare())).toBe(false);
    writeFiles(root, { "env/pyvenv.cfg": "" });
    expect(changesScope(await compare())).toBe(true);
    runGit(root, "rm", "-q", ".gitattributes");
    rmSync(join(root, "env"), { recursive: true });
    expect(changesScope(await compare())).toBe(true);
  });
});
