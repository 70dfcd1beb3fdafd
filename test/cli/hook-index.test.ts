import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { BARE, git, repository, start } from "./pawl.ts";

it("a file that only the repository's own index has is new, where a hook of a partial commit has another index", async () => {
  const root = repository({ "ok.py": "x = 1\n" });
  git(root, "add", ".");
  git(root, "commit", "--quiet", "-m", "first");
  const other = path.join(root, ".git", "next-index");
  copyFileSync(path.join(root, ".git", "index"), other);
  writeFileSync(path.join(root, "new.py"), BARE);
  git(root, "add", "new.py");
  for (const env of [{}, { GIT_INDEX_FILE: other }]) {
    const { status, stdout } = await start({ cwd: root, args: ["check", "--base", "HEAD", "--quiet"], env });
    expect([status, stdout]).toEqual([1, expect.stringContaining("new.py:3:1: error bare-except/bare")]);
  }
});
