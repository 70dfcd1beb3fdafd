import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeBetween, IncompleteClone, mergeBase, openCommit } from "../src/index.ts";
import { commitAll, makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

const wants = (path: string) => path.endsWith(".py");

/** A repository of two commits; `name` of the first one is damaged: its object is gone. */
function damaged(name: string): string {
  const root = makeRepository({ "a.py": "1\n", "b.py": "1\n" });
  writeFiles(root, { "a.py": "1\n2\n" });
  commitAll(root);
  const id = runGit(root, "rev-parse", name).trim();
  rmSync(join(root, ".git/objects", id.slice(0, 2), id.slice(2)));
  return root;
}

describe("objects that are missing in a clone that should have them", () => {
  it.each(["HEAD~1^{tree}", "HEAD~1:a.py"])("are no mistake of the user: %s", async (name) => {
    const root = damaged(name);
    const change = changeBetween({ root, base: "HEAD~1", head: { commit: "HEAD" }, wants });
    await expect(change).rejects.toThrow(IncompleteClone);
    await expect(change).rejects.toMatchObject({ hint: expect.stringContaining("git fsck") });
  });

  it("are said where files are listed, and where histories are walked", async () => {
    const root = damaged("HEAD~1^{tree}");
    const opening = openCommit({ root, commit: "HEAD~1", named: [""], defaultExcludes: true, wants });
    await expect(opening).rejects.toThrow(/^objects of this clone cannot be read: fatal: /);
    const lost = damaged("HEAD~1");
    const other = runGit(lost, "commit-tree", "-m", "unrelated", "HEAD^{tree}").trim();
    await expect(mergeBase(lost, "HEAD", other)).rejects.toThrow(/^the history of .* cannot be read: /);
  });
});

describe("a clone without trees", () => {
  it("gets them of itself, and says what to set where it cannot", async () => {
    const origin = makeRepository({ "d/a.py": "1\n" });
    writeFiles(origin, { "d/a.py": "1\n2\n" });
    commitAll(origin);
    runGit(origin, "config", "uploadpack.allowFilter", "true");
    runGit(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = () => {
      const root = join(makeFolder(), "clone");
      runGit(origin, "clone", "-q", "--filter=tree:0", `file://${origin}`, root);
      return root;
    };
    const compare = (root: string) =>
      changeBetween({ root, base: "HEAD~1", head: { commit: "HEAD" }, wants, access: { token: "t" } });
    expect([...(await compare(clone())).changed]).toEqual(["d/a.py"]);
    const cut = clone();
    runGit(cut, "config", "remote.origin.url", "http://127.0.0.1:9/octo/repo");
    await expect(compare(cut)).rejects.toMatchObject({
      name: "IncompleteClone",
      hint: expect.stringContaining("fetch-depth: 0"),
    });
  });
});
