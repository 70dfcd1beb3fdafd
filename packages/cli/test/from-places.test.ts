import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { namedGate } from "../../engine/test/ratchet/named-gate.ts";
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

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
}

function commit(files: Readonly<Record<string, string>>): void {
  write(files);
  git("add", "--all");
  git("commit", "--quiet", "--message", "more");
}

const Place = z.object({ path: z.string(), line: z.number() });
const Report = z.object({
  findings: z.array(Place.extend({ status: z.string(), related: z.array(Place).default([]) })),
});

async function check(...args: readonly string[]) {
  const terminal = testTerminal(root);
  const given = ["check", "--format", "json", "--no-cache", ...args];
  const status = await run(given, [namedGate], terminal);
  const { findings } = Report.parse(JSON.parse(terminal.written.stdout));
  const found = findings.map(({ status: one, path: file, line, related: [first] }) =>
    [one, `${file}:${line}`, ...(first === undefined ? [] : [`${first.path}:${first.line}`])].join(" "),
  );
  return { status, found };
}

const start = { "a.use": "x\nuse P\ny\n", "b.set": "O = 1\nP = 1\nQ = 1\n", "taken.txt": "5\n" };

it("a change to a setting is reported at its line, by git's own account of what changed", async () => {
  commit(start);
  commit({ "b.set": "# more\nO = 1\nP = 5\nQ = 1\n" });
  expect(await check("--base", "HEAD~1")).toEqual({ status: 1, found: ["new b.set:3 a.use:2"] });
  expect(await check()).toEqual({ status: 1, found: ["new a.use:2 b.set:3"] });
  // Noise around all of its places, and a rename of the setting's file.
  git("mv", "b.set", "c.set");
  commit({ "a.use": "x\nx\nuse P\ny\n", "c.set": "# more\n\nO = 1\nP = 5\nQ = 1\n" });
  expect(await check("--base", "HEAD~1")).toEqual({ status: 0, found: ["known a.use:3 c.set:4"] });
});

it("a list that is new is where its findings are, staged or not", async () => {
  commit({ "a.use": "use P\n", "b.set": "P = 5\n" });
  write({ "taken.txt": "5\n" });
  expect(await check("--base", "HEAD")).toEqual({ status: 1, found: ["new taken.txt:1 a.use:1"] });
  git("add", "--all");
  expect(await check("--staged")).toEqual({ status: 1, found: ["new taken.txt:1 a.use:1"] });
});
