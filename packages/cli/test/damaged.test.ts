import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gates } from "@pawl/suite/gates";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.ts";
import { testTerminal } from "./test-terminal.ts";

const handler = "try:\n    work()\nexcept:\n    pass\n";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "pawl-")));
  git("init", "--quiet");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  const names = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  return execFileSync("git", [...names, ...args], { cwd: root, encoding: "utf8", env }).trim();
}

function commit(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  git("add", "--all");
  git("commit", "--quiet", "--message", "more");
}

/** Takes an object of the first of two commits away and checks the second one against it. */
async function checkWithout(name: string) {
  const id = git("rev-parse", name);
  rmSync(path.join(root, ".git/objects", id.slice(0, 2), id.slice(2)));
  const terminal = testTerminal(root);
  const status = await run(["check", "--base", "HEAD~1"], gates, terminal);
  return { status, ...terminal.written };
}

describe("a base that cannot be read", () => {
  it.each(["HEAD~1^{tree}", "HEAD~1:a.py"])("is an incomplete run, never a pass: %s", async (name) => {
    commit({ "a.py": handler });
    commit({ "a.py": `import os\n${handler}` });
    const { status, stdout, stderr } = await checkWithout(name);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/objects of this clone cannot be read: [\s\S]*git fsck/);
  });

  it("leaves no room for the change's own configuration", async () => {
    commit({ "a.py": "x = 1\n", "pawl.yml": "{}\n" });
    commit({ "a.py": handler, "pawl.yml": "rules: { bare-except/bare: off }\n" });
    const { status, stderr } = await checkWithout("HEAD~1:pawl.yml");
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining("pawl.yml") });
  });
});
