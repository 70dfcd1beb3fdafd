import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BARE, CLI, folder, pawl } from "./pawl.ts";

/** Runs a line of bash with `pawl` as a command; `$PIPESTATUS` is the exit status of a pipe's first command. */
function bash(cwd: string, line: string): { readonly stdout: string; readonly stderr: string } {
  const script = `pawl() { "${process.execPath}" "${CLI}" "$@"; }; ${line}`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { stdout, stderr };
}

/** 5,000 findings: some megabytes of report, far more than a pipe holds. */
const many = () => folder({ "a.py": BARE.repeat(5_000) });

describe("the standard output", () => {
  it("may be closed early: quietly, with the exit status that the run earned", () => {
    const root = many();
    expect(bash(root, "pawl check | head -1; echo $PIPESTATUS")).toEqual({
      stdout: "a.py (5,000 findings)\n1\n",
      stderr: "",
    });
    expect(bash(root, "pawl check --format json | true; echo $PIPESTATUS")).toEqual({
      stdout: "1\n",
      stderr: "",
    });
  });

  it("gets everything where its reader is slow", () => {
    const { stdout } = bash(many(), "pawl check --format json | (sleep 1; cat)");
    expect(JSON.parse(stdout)).toMatchObject({ summary: { findings: 5_000 } });
  });

  it.runIf(existsSync("/dev/full"))("may be full: an error, never a pass", () => {
    const root = folder({ "a.py": "x = 1\n" });
    expect(bash(root, "pawl check > /dev/full; echo $?")).toEqual({
      stdout: "2\n",
      stderr: "pawl: cannot write to the standard output: ENOSPC: no space left on device, write\n",
    });
  });

  it("may be a device that --output names", () => {
    const { stdout } = bash(
      folder({ "a.py": BARE }),
      "pawl check --quiet --output /dev/stdout 2>/dev/null | cat",
    );
    expect(stdout).toMatch(/^a\.py:3:1: error .*\nFailed: 1 error in 1 file\n$/);
  });

  it("has nothing on it that a program could take for a report where the run is a mistake", async () => {
    const run = await pawl(folder(), "check", "--format", "json");
    expect(run.stdout).toBe("");
    expect(run.status).toBe(2);
  });
});
