import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { changeBetween, changedPaths } from "../src/index.ts";
import { makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

const wants = (path: string) => path.endsWith(".py");

/** Names of which one is a folder of others, and one that nobody wants. */
const path = fc.constantFrom("a.py", "b.py", "pkg/a.py", "pkg/sub/c.py", "pkg", "pkg/sub", "n.txt", "d.py");
const content = fc.constantFrom("", "1\n", "2\n", "1\r\n2\r\n", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\n7\n");
const step = fc.oneof(
  fc.record({ do: fc.constant("write"), path, content }),
  fc.record({
    do: fc.constantFrom("remove", "touch", "link", "chmod", "stage", "forget", "intend"),
    path,
    content: fc.constant(""),
  }),
);

/** Does it where it can be done: a step over a folder that is none, say, is no step. */
function take(root: string, { do: what, path, content }: { do: string; path: string; content: string }) {
  const file = join(root, path);
  try {
    if (what === "write" || what === "link") {
      if (what === "link") rmSync(file, { recursive: true, force: true });
      mkdirSync(dirname(file), { recursive: true });
      if (what === "link") symlinkSync("a.py", file);
      else writeFileSync(file, content);
    } else if (what === "remove") rmSync(file, { recursive: true, force: true });
    else if (what === "touch" && existsSync(file)) utimesSync(file, 1e9, 1e9);
    else if (what === "chmod" && existsSync(file)) chmodSync(file, 0o755);
    else if (what === "stage") runGit(root, "add", "-A", "--", path);
    else if (what === "forget") runGit(root, "rm", "-r", "-q", "--cached", "--", path);
    else if (what === "intend") runGit(root, "add", "-N", "--", path);
  } catch {
    // As said.
  }
}

async function ask(root: string) {
  const { changed, basePaths, renames, baseLine } = await changeBetween({
    root,
    base: "HEAD~1",
    head: "working tree",
    wants,
  });
  // Of others the one knows more than the other: that a link took the place of one, for example.
  return {
    changed: [...changed].filter(wants).sort(),
    basePaths: [...basePaths].filter(wants).sort(),
    renames: [...renames].sort(),
    lines: [...changed]
      .filter(wants)
      .sort()
      .map((path) => [1, 2, 3, 6].map((line) => baseLine(path, line))),
    paths: await changedPaths(root, wants),
  };
}

it("says the same as a tree of everything on disk, whatever was done to the files and the index", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 6 }),
      fc.array(step, { maxLength: 8 }),
      fc.boolean(),
      async (committed, later, attributes) => {
        const root = makeRepository({
          "a.py": "1\n2\n3\n4\n5\n6\n",
          "pkg/a.py": "1\r\n2\r\n",
          "n.txt": "1\n",
          flag: "",
        });
        for (const one of committed) take(root, one);
        if (attributes) writeFiles(root, { ".gitattributes": "*.py text=auto\n" });
        runGit(root, "add", "-A");
        runGit(root, "commit", "-q", "--allow-empty", "-m", "next");
        for (const one of later) take(root, one);
        const quick = await ask(root);
        // One file that is to be taken for unchanged makes git's comparison of no use.
        runGit(root, "update-index", "--assume-unchanged", "flag");
        expect(quick).toEqual(await ask(root));
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

it("knows attributes that a sparse checkout left out", async () => {
  const root = makeRepository({ "pkg/.gitattributes": "*.py text\n", "pkg/a.py": "1\n2\n" });
  runGit(root, "update-index", "--skip-worktree", "pkg/.gitattributes");
  rmSync(join(root, "pkg/.gitattributes"));
  writeFiles(root, { "pkg/a.py": "1\r\n2\r\n" });
  expect(await changedPaths(root, wants)).toEqual([]);
});

it("reads again what has another status and the same content, wanted or not", async () => {
  const root = makeRepository({ "a.py": "1\n", "n.txt": "1\n", "b.py": "1\n" });
  const clone = join(makeFolder(), "clone");
  runGit(root, "clone", "-q", root, clone);
  for (const name of ["a.py", "n.txt"]) utimesSync(join(clone, name), 1e9, 1e9);
  const same = await changeBetween({ root: clone, base: "HEAD", head: "working tree", wants });
  expect([...same.changed]).toEqual([]);
  writeFiles(clone, { "n.txt": "2\n" });
  const other = await changeBetween({ root: clone, base: "HEAD", head: "working tree", wants });
  expect([...other.changed]).toEqual(["n.txt"]);
  expect([...other.basePaths]).toEqual(["n.txt"]);
});
