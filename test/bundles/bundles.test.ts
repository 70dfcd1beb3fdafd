import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startAction } from "@pawl/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { copyRelease, folderWith, nodes } from "./places.ts";

const sources = {
  "pkg/worker.py": "try:\n    work()\nexcept:\n    pass\n",
  // Whether this records the traceback depends on `cond`: only a tree of the handler can tell.
  "pkg/needs_a_tree.py": "try:\n    work()\nexcept Exception as e:\n    log.error([*a.b()], exc_info=cond)\n",
  "pkg/fine.py": "try:\n    work()\nexcept ValueError:\n    pass\n",
};

const reportSchema = z.object({
  summary: z.object({ files: z.number(), findings: z.number() }),
  findings: z.array(z.object({ rule: z.string(), path: z.string(), line: z.number() })),
});

let release = "";
let workspace = "";
beforeAll(() => {
  release = copyRelease();
  workspace = folderWith(sources);
});
afterAll(() => {
  rmSync(release, { recursive: true });
  rmSync(workspace, { recursive: true });
});

function runCli(
  node: string,
  folder: string,
  args: readonly string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const file = join(folder, "dist", "cli", "index.js");
    execFile(
      node,
      [file, ...args],
      { cwd: workspace, env: { PATH: process.env.PATH } },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
}

describe("dist/cli", () => {
  it("runs from a clone with nothing installed, with the same bytes under every Node", async () => {
    const runs = await Promise.all(
      nodes.map((node) => runCli(node, release, ["check", ".", "--format", "json"])),
    );
    for (const run of runs) expect(run).toEqual(runs[0]);
    expect(runs[0]?.code).toBe(1);
    const report = reportSchema.parse(JSON.parse(runs[0]?.stdout ?? ""));
    expect(report.summary.files).toBe(3);
    expect(report.findings[0]).toMatchObject({ path: "pkg/worker.py", line: 3, rule: "bare-except/bare" });
  });

  it("loads tree-sitter from dist/parser where a question needs a tree", async () => {
    const whole = await runCli(process.execPath, release, [
      "check",
      "pkg/needs_a_tree.py",
      "--no-cache",
      "--format",
      "json",
    ]);
    expect([0, 1]).toContain(whole.code);
    const lacking = copyRelease();
    try {
      rmSync(join(lacking, "dist", "parser"), { recursive: true });
      const run = await runCli(process.execPath, lacking, [
        "check",
        "pkg/needs_a_tree.py",
        "--no-cache",
        "--format",
        "json",
      ]);
      expect(run.code).toBe(3);
    } finally {
      rmSync(lacking, { recursive: true });
    }
  });

  it("can be started by a shell", () => {
    expect(
      readFileSync(join(release, "dist", "cli", "index.js"), "utf8").startsWith("#!/usr/bin/env node\n"),
    ).toBe(true);
  });
});

describe.each(["action.yml", "actions/suite/action.yml", "actions/bare-except/action.yml"])(
  "%s",
  (action) => {
    const start = (node: string, inputs: Readonly<Record<string, string>>) =>
      startAction({ action: join(release, action), workspace, inputs, node });

    // A file of a kind that no gate reads: the runs, which go side by side, would count it.
    it("reports, fails on debt, and says the same under every Node", async () => {
      const runs = await Promise.all(
        nodes.map((node) => start(node, { "fail-on": "any", "json-file": "out.report" })),
      );
      for (const run of runs) expect(run).toEqual(runs[0]);
      const [run] = runs;
      expect(run?.exitCode).toBe(1);
      expect(run?.outputs).toMatchObject({ status: "fail", "json-file": "out.report" });
      expect(Number(run?.outputs.findings)).toBeGreaterThanOrEqual(1);
      expect(run?.summary).toContain("worker.py");
      const errors = run?.commands.filter(({ name }) => name === "error") ?? [];
      expect(errors[0]?.properties).toMatchObject({
        file: "pkg/worker.py",
        line: "3",
        title: "bare-except/bare",
      });
      expect(errors.at(-1)?.data).toMatch(/^Debt: /);
      const report = reportSchema.parse(JSON.parse(readFileSync(join(workspace, "out.report"), "utf8")));
      expect(report.findings).toHaveLength(Number(run?.outputs.findings));
    });

    it("reports without failing where there is no base to compare with", async () => {
      const run = await start(process.execPath, {});
      expect(run.exitCode).toBe(0);
      expect(run.outputs.status).toBe("pass");
      expect(run.commands.some(({ name }) => name === "error")).toBe(true);
    });

    it("tells a user's mistake from debt, with the outputs set", async () => {
      const run = await start(process.execPath, { annotations: "loud", path: "pkg" });
      expect(run.exitCode).toBe(1);
      expect(run.outputs.status).toBe("error");
      const [failure] = run.commands.filter(({ name }) => name === "error");
      expect(failure?.data).toContain(
        'input annotations: found "loud", expected one of auto, check-run, commands, none',
      );
      const lost = await start(process.execPath, { path: "nowhere" });
      expect(lost.commands.find(({ name }) => name === "error")?.data).toMatch(
        /^Wrong input or configuration:[\s\S]*nowhere/,
      );
    });
  },
);

describe("actions/bare-except/action.yml", () => {
  const start = (inputs: Readonly<Record<string, string>>, folder = workspace) =>
    startAction({ action: join(release, "actions/bare-except/action.yml"), workspace: folder, inputs });

  it("puts its inputs over the configuration", async () => {
    const handler = "try:\n    work()\nexcept Exception:\n    log.exception('x')\n";
    const folder = folderWith({ "a.py": handler, "pawl.yml": "bare-except:\n  level: strict\n" });
    try {
      expect((await start({}, folder)).outputs.findings).toBe("1");
      expect((await start({ level: "swallow" }, folder)).outputs.findings).toBe("0");
      const wrong = await start({ level: "loud" }, folder);
      expect(wrong.commands.find(({ name }) => name === "error")?.data).toContain(
        "expected one of swallow, strict",
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("obeys no command that stands in the repository", async () => {
    const folder = folderWith({
      "::error::x/##[add-path]bin.py": "try:\n    '::set-env name=A::b'\nexcept:\n    pass\n",
    });
    try {
      const run = await start({ "fail-on": "any" }, folder);
      expect(run.outputs.findings).toBe("1");
      expect(run.commands.map(({ name }) => name)).toEqual(["group", "endgroup", "error", "error"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
