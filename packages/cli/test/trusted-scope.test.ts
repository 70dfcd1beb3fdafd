import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gates } from "@pawl/suite/gates";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run } from "../src/run.ts";
import { testTerminal } from "./test-terminal.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "pawl-")));
  git("init", "--quiet");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  const names = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  execFileSync("git", [...names, ...args], { cwd: root, env });
}

function commit(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  git("add", "--all");
  git("commit", "--quiet", "--message", "more");
}

async function check(...args: readonly string[]): Promise<number> {
  return run(["check", ...args], gates, testTerminal(root));
}

it.each([
  ["attributes", { ".gitattributes": "pkg/** linguist-generated\n" }],
  ["the mark of an environment", { "pkg/pyvenv.cfg": "" }],
])("a change leaves its own debt out by no file of its own: %s", async (_, hiding) => {
  commit({ "pkg/a.py": "x = 1\n", "b.py": "x = 1\n" });
  commit({ "pkg/a.py": "try:\n    work()\nexcept:\n    pass\n", ...hiding });
  expect(await check("--base", "HEAD~1")).toBe(1);
  expect(await check("--base", "HEAD~1", "--staged")).toBe(1);
  expect(await check("--base", "HEAD~1", "--trusted-config", "head")).toBe(0);
  expect(await check()).toBe(0);
});
