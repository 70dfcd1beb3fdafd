import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gates } from "@pawl/suite/gates";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { run } from "../src/run.ts";
import { testTerminal } from "./test-terminal.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function git(cwd: string, ...args: readonly string[]): string {
  const names = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"];
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  const { status, stdout, stderr } = spawnSync("git", [...names, ...args], { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

function folder(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "pawl-")));
  made.push(root);
  return root;
}

/** A repository with the files committed on `main`, and a branch `topic` checked out. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = folder();
  git(root, "init", "--quiet");
  commit(root, files);
  git(root, "checkout", "--quiet", "-b", "topic");
  return root;
}

function commit(root: string, files: Readonly<Record<string, string>>): void {
  write(root, files);
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "more");
}

const handler = (name: string): string =>
  `def ${name}():\n    try:\n        ${name}_work()\n    except:\n        pass\n\n\n`;

const Report = z.object({
  base: z.string().optional(),
  summary: z.object({ files: z.number(), new: z.number(), known: z.number(), fixed: z.number() }),
  findings: z.array(z.object({ path: z.string(), line: z.number(), status: z.string(), rule: z.string() })),
  newSuppressions: z.array(z.object({ kind: z.string(), line: z.number(), path: z.string() })),
});

/** Runs `pawl check` and tells the exit status, the errors, and each finding as `status path:line`. */
async function check(cwd: string, ...args: readonly string[]) {
  const terminal = testTerminal(cwd);
  const status = await run(["check", "--format", "json", ...args], gates, terminal);
  const { stdout, stderr } = terminal.written;
  if (stdout === "") return { status, stderr, findings: [], report: undefined };
  const report = Report.parse(JSON.parse(stdout));
  const findings = report.findings.map(({ status: became, path: file, line }) => `${became} ${file}:${line}`);
  return { status, stderr, findings, report };
}

describe("check --base", () => {
  it("fails for what the branch and the working tree add, not for old debt", async () => {
    const root = repository({ "a.py": handler("f"), "b.py": handler("g") });
    expect(await check(root, "--base", "main")).toMatchObject({
      status: 0,
      findings: ["known a.py:4", "known b.py:4"],
    });
    commit(root, { "c.py": handler("h") });
    write(root, { "a.py": `import os\n${handler("f")}${handler("untracked")}` });
    const { status, findings, report } = await check(root, "--base", "main");
    expect({ status, findings }).toEqual({
      status: 1,
      findings: ["known a.py:5", "new a.py:12", "known b.py:4", "new c.py:4"],
    });
    expect(report?.base).toBe(git(root, "rev-parse", "main"));
  });

  it("compares with where the branch left, not with what came after", async () => {
    const root = repository({ "a.py": handler("f") + handler("g") });
    const left = git(root, "rev-parse", "main");
    git(root, "checkout", "--quiet", "main");
    commit(root, { "a.py": handler("f") });
    git(root, "checkout", "--quiet", "topic");
    expect(await check(root, "--base", "main")).toMatchObject({
      status: 0,
      findings: ["known a.py:4", "known a.py:11"],
      report: { base: left },
    });
  });

  it("knows files that were renamed, from a sub-folder and into the named part too", async () => {
    const root = repository({ "old/a.py": handler("f") + handler("g"), "b/x.py": "x = 1\n" });
    renameSync(path.join(root, "old/a.py"), path.join(root, "b/a.py"));
    git(root, "add", "--all");
    expect(await check(root, "--base", "main", "b")).toMatchObject({
      status: 0,
      findings: ["known b/a.py:4", "known b/a.py:11"],
      report: { summary: { fixed: 0 } },
    });
    expect(await check(path.join(root, "b"), "--base", "main")).toMatchObject({ status: 0 });
  });

  it("says nothing of files that were not named", async () => {
    const root = repository({ "a.py": handler("f"), "b.py": handler("g") });
    write(root, { "a.py": "x = 1\n", "b.py": "x = 1\n" });
    expect(await check(root, "--base", "main", "b.py")).toMatchObject({
      status: 0,
      report: { summary: { files: 1, fixed: 1 } },
    });
  });

  it("passes where the last file is gone", async () => {
    const root = repository({ "a.py": handler("f"), "b.txt": "" });
    rmSync(path.join(root, "a.py"));
    expect(await check(root, "--base", "main")).toMatchObject({
      status: 0,
      report: { summary: { fixed: 1, files: 0 } },
    });
  });

  it("refuses a ref that is none, an unrelated history, and a folder without git", async () => {
    const root = repository({ "a.py": handler("f") });
    const none = await check(root, "--base", "mian");
    expect(none).toMatchObject({ status: 2, report: undefined, stderr: expect.stringContaining('"mian"') });
    git(root, "checkout", "--quiet", "--orphan", "other");
    commit(root, { "b.py": handler("g") });
    expect(await check(root, "--base", "main")).toMatchObject({ status: 2, report: undefined });
    const plain = folder();
    write(plain, { "a.py": handler("f") });
    for (const args of [["--base", "main"], ["--staged"], ["--changed"]]) {
      expect(await check(plain, ...args)).toMatchObject({ status: 2, report: undefined });
    }
  });

  it("is incomplete where a shallow clone does not hold the base", async () => {
    const root = repository({ "a.py": handler("f") });
    commit(root, { "b.py": "x = 1\n" });
    commit(root, { "b.py": "x = 2\n" });
    git(root, "checkout", "--quiet", "main");
    commit(root, { "c.py": "x = 1\n" });
    const clone = folder();
    git(clone, "clone", "--quiet", "--depth=1", "--no-single-branch", `file://${root}`, "shallow");
    const shallow = path.join(clone, "shallow");
    const { status, stderr } = await check(shallow, "--base", "origin/topic");
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining("fetch-depth") });
  });
});

describe("the configuration that counts", () => {
  const off = "rules: { bare-except/bare: off }\n";

  it("is the base's: a change cannot loosen what judges it", async () => {
    const root = repository({ "a.py": "x = 1\n", "pawl.yml": "{}\n" });
    commit(root, { "a.py": handler("f"), "pawl.yml": off });
    expect(await check(root, "--base", "main")).toMatchObject({ status: 1, findings: ["new a.py:4"] });
    expect(await check(root, "--base", "main", "--trusted-config", "head")).toMatchObject({
      status: 0,
      findings: [],
    });
    expect(await check(root, "--base", "main", "--config", "pawl.yml")).toMatchObject({ status: 1 });
    expect(await check(root)).toMatchObject({ status: 0 });
  });

  it("is the head's where the base has none, or one that nobody can read", async () => {
    const root = repository({ "a.py": "x = 1\n" });
    commit(root, { "a.py": handler("f"), "pawl.yml": off });
    expect(await check(root, "--base", "main")).toMatchObject({ status: 0, findings: [] });
    commit(root, { "pawl.yml": "nonsense: [\n" });
    git(root, "branch", "broken");
    expect(await check(root, "--base", "main")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("pawl.yml"),
    });
    commit(root, { "pawl.yml": off });
    expect(await check(root, "--base", "broken")).toMatchObject({ status: 0, findings: [] });
  });

  it("lists what the change accepts, before it counts", async () => {
    const root = repository({ "a.py": "x = 1\n", "pawl.yml": "{}\n" });
    const accept = 'accept:\n  - { rule: bare-except/bare, path: "**", reason: for now }\n';
    commit(root, { "a.py": handler("f"), "pawl.yml": accept });
    expect(await check(root, "--base", "main")).toMatchObject({
      status: 1,
      findings: ["new a.py:4"],
      report: { newSuppressions: [{ kind: "accept", path: "pawl.yml", line: 2 }] },
    });
  });
});

describe("check --staged", () => {
  it("judges the index against HEAD, not the files on disk", async () => {
    const root = repository({ "a.py": handler("f"), "b.py": "x = 1\n" });
    write(root, { "b.py": handler("g") });
    expect(await check(root, "--staged")).toMatchObject({ status: 0, findings: ["known a.py:4"] });
    git(root, "add", "b.py");
    write(root, { "b.py": "x = 1\n" });
    expect(await check(root, "--staged")).toMatchObject({
      status: 1,
      findings: ["known a.py:4", "new b.py:4"],
    });
  });

  it("compares with the base that is named", async () => {
    const root = repository({ "a.py": "x = 1\n" });
    commit(root, { "a.py": handler("f") });
    expect(await check(root, "--staged")).toMatchObject({ status: 0 });
    expect(await check(root, "--staged", "--base", "main")).toMatchObject({
      status: 1,
      findings: ["new a.py:4"],
    });
  });

  it("does not hold the other side's debt against whoever concludes a merge, but what the solution adds", async () => {
    const root = repository({ "a.py": "x = 1\n" });
    commit(root, { "a.py": "x = 2\n" });
    git(root, "checkout", "--quiet", "main");
    commit(root, { "a.py": "x = 3\n", "late.py": handler("f") });
    git(root, "checkout", "--quiet", "topic");
    expect(() => git(root, "merge", "--quiet", "main")).toThrow();
    write(root, { "a.py": "x = 4\n" });
    git(root, "add", "--all");
    expect(await check(root, "--staged")).toMatchObject({ status: 0, findings: ["known late.py:4"] });
    write(root, { "a.py": handler("g") });
    git(root, "add", "--all");
    expect(await check(root, "--staged")).toMatchObject({
      status: 1,
      findings: ["new a.py:4", "known late.py:4"],
    });
    git(root, "commit", "--quiet", "--message", "merged");
    expect(await check(root, "--staged")).toMatchObject({ status: 0 });
  });

  it("works before the first commit, and not together with --changed", async () => {
    const root = folder();
    git(root, "init", "--quiet");
    write(root, { "a.py": handler("f") });
    git(root, "add", "--all");
    expect(await check(root, "--staged")).toMatchObject({ status: 1, findings: ["new a.py:4"] });
    expect(await check(root, "--staged", "--changed")).toMatchObject({ status: 2 });
  });
});

describe("check --changed", () => {
  it("judges what differs from HEAD, untracked files too, and passes where nothing does", async () => {
    const root = repository({ "a.py": handler("f"), "b.py": handler("g") });
    expect(await check(root, "--changed")).toMatchObject({ status: 0, findings: [] });
    write(root, { "b.py": handler("g") + handler("h"), "c.py": handler("i") });
    expect(await check(root, "--changed")).toMatchObject({
      status: 1,
      findings: ["new b.py:4", "new b.py:11", "new c.py:4"],
    });
    expect(await check(root, "--changed", "--base", "main")).toMatchObject({
      status: 1,
      findings: ["known b.py:4", "new b.py:11", "new c.py:4"],
      report: { summary: { fixed: 0 } },
    });
  });

  it("fixes nothing in files that it does not look at", async () => {
    const root = repository({ "a.py": handler("f"), "b.py": handler("g") });
    commit(root, { "a.py": "x = 1\n" });
    write(root, { "b.py": handler("g") + handler("h") });
    expect(await check(root, "--changed", "--base", "main")).toMatchObject({
      findings: ["known b.py:4", "new b.py:11"],
      report: { summary: { fixed: 0 } },
    });
  });
});

describe("the text", () => {
  it("names --base after old debt, and not where there is a base", async () => {
    const root = repository({ "a.py": handler("f") });
    const bare = testTerminal(root);
    await run(["check"], gates, bare);
    expect(bare.written.stdout).toContain("pawl check --base <ref>");
    commit(root, { "b.py": handler("g") });
    const compared = testTerminal(root);
    await run(["check", "--base", "main"], gates, compared);
    expect(compared.written.stdout).toContain("1 new error in 1 file, 1 known finding");
    expect(compared.written.stdout).not.toContain("--base");
  });
});
