import { join } from "node:path";
import { UsageError } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import {
  hasObject,
  IncompleteClone,
  isAncestor,
  isShallow,
  mergeBase,
  parentsOf,
  resolveCommit,
} from "../src/index.ts";
import { commitAll, makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

/** `main` and `topic` with a commit each, and `merged`, which holds both. */
function makeForked(): string {
  const root = makeRepository(["a.py"]);
  runGit(root, "checkout", "-q", "-b", "topic");
  writeFiles(root, ["topic.py"]);
  commitAll(root);
  runGit(root, "checkout", "-q", "main");
  writeFiles(root, ["main.py"]);
  commitAll(root);
  runGit(root, "checkout", "-q", "-b", "merged");
  runGit(root, "merge", "-q", "--no-edit", "topic");
  return root;
}

const idOf = (root: string, name: string) => runGit(root, "rev-parse", name).trim();

describe("commits", () => {
  it("are found by the names that git knows", async () => {
    const root = makeForked();
    runGit(root, "tag", "-a", "v1", "-m", "v1", "topic");
    for (const name of ["main", "merged~1", "refs/heads/main", idOf(root, "main")]) {
      expect(await resolveCommit(root, name)).toBe(idOf(root, "main"));
    }
    expect(await resolveCommit(root, "v1")).toBe(idOf(root, "topic"));
    const wrong = ["nowhere", "", "--all", "HEAD:a.py", "0".repeat(40), "a\0b"];
    for (const name of wrong) await expect(resolveCommit(root, name)).rejects.toThrow(UsageError);
  });

  it("have parents and a common ancestor", async () => {
    const root = makeForked();
    expect(await parentsOf(root, "HEAD")).toEqual([idOf(root, "main"), idOf(root, "topic")]);
    expect(await parentsOf(root, "main~1")).toEqual([]);
    expect(await mergeBase(root, "main", "topic")).toBe(idOf(root, "main~1"));
    expect(await mergeBase(root, "main", "merged")).toBe(idOf(root, "main"));
    const ancestors = [
      ["main", "merged"],
      ["topic", "merged"],
      ["main", "main"],
      ["merged", "main"],
      ["main", "topic"],
      ["nowhere", "main"],
    ] as const;
    const known = await Promise.all(ancestors.map(([one, other]) => isAncestor(root, one, other)));
    expect(known).toEqual([true, true, true, false, false, false]);
    expect(await isShallow(root)).toBe(false);
  });

  it("name parents that a shallow clone does not have", async () => {
    const origin = makeForked();
    const root = join(makeFolder(), "clone");
    runGit(origin, "clone", "-q", "--depth=1", "--no-single-branch", `file://${origin}`, root);
    expect(await isShallow(root)).toBe(true);
    expect(await parentsOf(root, "HEAD")).toEqual([idOf(origin, "main"), idOf(origin, "topic")]);
    expect(await hasObject(root, idOf(origin, "main~1"))).toBe(false);
    const base = mergeBase(root, "origin/topic", "origin/main");
    await expect(base).rejects.toThrow(IncompleteClone);
    await expect(base).rejects.toMatchObject({ hint: expect.stringContaining("fetch-depth: 0") });
  });

  it("of unrelated histories have no common ancestor", async () => {
    const root = makeForked();
    runGit(root, "checkout", "-q", "--orphan", "orphan");
    commitAll(root);
    await expect(mergeBase(root, "main", "orphan")).rejects.toThrow(
      "main and orphan have no common ancestor: their histories are unrelated",
    );
  });

  it("are none before the first one", async () => {
    const root = makeFolder();
    runGit(root, "init", "-q");
    await expect(resolveCommit(root, "HEAD")).rejects.toThrow('there is no commit "HEAD"');
    await expect(parentsOf(root, "HEAD")).rejects.toThrow(UsageError);
    expect(await hasObject(root, "HEAD")).toBe(false);
  });
});
