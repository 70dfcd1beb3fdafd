import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BARE, check, folder, pawl, places, repository, start } from "./pawl.ts";

describe("pawl check", () => {
  it("shows findings with their source, says what it looked at, and fails", async () => {
    const root = repository({ "src/a.py": BARE, "src/b.py": "x = 1\n" });
    expect(await pawl(root, "check")).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "",
        "stdout": "src/a.py (1 finding)
      src/a.py:3:1: error bare-except/bare \`except:\` catches everything, \`KeyboardInterrupt\` and \`SystemExit\` too, and does nothing but \`pass\`
        3 | except:
          | ^^^^^^^

      rule              findings  files  worst directories
      bare-except/bare         1      1  src (1)

      bare-except looked at 2 files, 1 handler, 1 broad
      port-conflict looked at 2 files, 0 binds, 0 connects, 0 unresolved
      todo-to-issues looked at 2 files, 0 todos, 0 ticketed, 0 expired, 0 instructions
      todo-to-issues did not judge left-behind (only a change says what it closes) and closed-ticket and todo (for sweeps only)

      Failed: 1 error in 1 file
      Why it matters and what to write instead: pawl explain bare-except/bare
      Only what a branch adds, without the debt that was there before: pawl check --base <ref>
      ",
      }
    `);
  });

  it("passes where nothing is found, and says what it looked at", async () => {
    const root = repository({ "a.py": "try:\n    work()\nexcept ValueError:\n    pass\n" });
    const { status, stdout, stderr } = await pawl(root, "check");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^bare-except looked at 1 file, 1 handler.*\nport-conflict looked at 1 file, 0 binds.*\ntodo-to-issues looked at 1 file, 0 todos.*\n.*for sweeps only.*\n\nPassed: no findings in 1 file\n$/,
    );
  });

  it("judges files and folders as named, with paths from the root also from a sub-folder", async () => {
    const root = repository({ "a.py": BARE, "b/c.py": BARE, "b/d/e.py": BARE, "f.py": BARE });
    const { report } = await check(path.join(root, "b"), "d", "../f.py");
    expect(places(report)).toEqual(["b/d/e.py:3 bare-except/bare", "f.py:3 bare-except/bare"]);
  });

  it("writes the same bytes for the same input", async () => {
    const root = repository({ "a.py": BARE, "b/c.py": BARE });
    for (const format of ["text", "json", "sarif", "markdown", "csv"]) {
      const first = await pawl(root, "check", "--format", format);
      const second = await pawl(path.join(root, "b"), "check", "..", "--format", format);
      expect(first.stdout).not.toBe("");
      expect(second).toEqual(first);
    }
  });

  it("writes every format", async () => {
    const root = repository({ "a.py": BARE });
    const { stdout: sarif } = await pawl(root, "check", "--format", "sarif");
    expect(JSON.parse(sarif)).toMatchObject({
      version: "2.1.0",
      runs: [{ results: [{ ruleId: "bare-except/bare" }] }],
    });
    const { stdout: csv } = await pawl(root, "check", "--format", "csv");
    expect(csv.split("\r\n")).toHaveLength(3);
    const { stdout: markdown } = await pawl(root, "check", "--format", "markdown");
    expect(markdown).toMatch(/^## Pawl: failed\n/);
  });

  it("writes the report to a file, whole, and nothing beside it", async () => {
    const root = repository({ "a.py": BARE });
    const out = folder({ "report.json": "old" });
    const run = await pawl(root, "check", "--format", "json", "--output", path.join(out, "report.json"));
    expect(run).toEqual({ status: 1, stdout: "", stderr: `Report written to ${out}/report.json\n` });
    expect(readFileSync(path.join(out, "report.json"), "utf8")).toMatch(/^\{\n[\s\S]*\}\n$/);
    expect(readdirSync(out)).toEqual(["report.json"]);
  });

  it("says why it cannot write the report", async () => {
    const root = repository({ "a.py": BARE });
    const out = folder({ file: "" });
    mkdirSync(path.join(out, "folder"));
    for (const [target, cause] of [
      ["missing/report.json", "the folder does not exist"],
      ["file/report.json", "the folder is a file"],
      ["folder", "it is a folder"],
    ] as const) {
      const file = path.join(out, target);
      expect(await pawl(root, "check", "--output", file)).toEqual({
        status: 2,
        stdout: "",
        stderr: `pawl: cannot write ${file}: ${cause}\n`,
      });
    }
    expect(existsSync(path.join(out, "missing"))).toBe(false);
  });

  it("fails on what --fail-on says, and its verdict agrees", async () => {
    const root = repository({ "a.py": BARE });
    for (const [failOn, status, verdict] of [
      ["new", 1, "Failed"],
      ["any", 1, "Failed"],
      ["never", 0, "Passed"],
    ] as const) {
      const run = await pawl(root, "check", "--fail-on", failOn, "--quiet");
      expect(run.status).toBe(status);
      expect(run.stdout.split("\n").at(-2)).toBe(`${verdict}: 1 error in 1 file`);
    }
  });

  it("passes with warnings", async () => {
    const root = repository({ "a.py": BARE, "pawl.yml": "rules: { bare-except/bare: warning }\n" });
    const { status, stdout } = await pawl(root, "check", "--quiet");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^a\.py:3:1: warning bare-except\/bare .*\nPassed: 1 warning in 1 file\n$/);
  });

  it("compares expiry dates with --today", async () => {
    const root = repository({
      "a.py": BARE.replace("except:", "except:  # pawl: allow[bare-except] agreed until=2027-06-30"),
    });
    const rules = async (today: string) =>
      (await check(root, "--today", today)).report.findings.map((f) => [f.rule, f.status]);
    expect(await rules("2027-06-30")).toEqual([["bare-except/bare", "suppressed"]]);
    expect(await rules("2027-07-01")).toEqual(
      expect.arrayContaining([
        ["bare-except/bare", "new"],
        ["pawl/expired", "new"],
      ]),
    );
  });

  it("runs the named gates only", async () => {
    const root = repository({ "a.py": BARE });
    const { report } = await check(root, "--gate", "bare-except");
    expect(report.gates.map((gate) => gate.name)).toEqual(["bare-except", "pawl"]);
  });

  it("colours for --color always and FORCE_COLOR, not for a pipe", async () => {
    const root = repository({ "a.py": BARE });
    expect((await pawl(root, "check")).stdout).not.toContain("\x1b");
    expect((await pawl(root, "check", "--color", "always")).stdout).toContain("\x1b[1;31merror\x1b[0m");
    const forced = await start({ cwd: root, args: ["check"], env: { FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain("\x1b[1;31merror\x1b[0m");
  });

  it("reads the configuration at the root, in .github, or where it is named", async () => {
    const off = "rules: { bare-except/bare: off }\n";
    const atRoot = repository({ "src/a.py": BARE, "pawl.yml": off });
    expect((await check(path.join(atRoot, "src"))).report.findings).toEqual([]);
    const inGithub = repository({ "a.py": BARE, ".github/pawl.yml": off });
    expect((await check(inGithub)).report.findings).toEqual([]);
    const named = repository({ "a.py": BARE, "conf/other.yml": off });
    expect((await check(named)).report.findings).toHaveLength(1);
    expect((await check(path.join(named, "conf"), "..", "--config", "other.yml")).report.findings).toEqual(
      [],
    );
  });

  it("leaves out what excludes say, and counts it", async () => {
    const root = repository({
      "a.py": BARE,
      "legacy/b.py": BARE,
      "node_modules/x/c.py": BARE,
      "pawl.yml": "exclude: [legacy]\n",
    });
    const { report } = await check(root);
    expect(places(report)).toEqual(["a.py:3 bare-except/bare"]);
    expect(Object.values(report.excluded)).toEqual([1, 1]);
    expect((await pawl(root, "check")).stdout).toContain("2 files left out by excludes: ");
  });

  it("scans a folder that is named although git ignores it", async () => {
    const root = repository({ ".gitignore": ".venv\n", ".venv/lib/site-packages/x/a.py": BARE, "a.py": "" });
    const { report } = await check(root, ".venv/lib/site-packages/x");
    expect(places(report)).toEqual([".venv/lib/site-packages/x/a.py:3 bare-except/bare"]);
  });
});
