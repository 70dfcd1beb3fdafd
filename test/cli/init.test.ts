import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { BARE, check, pawl, repository } from "./pawl.ts";

const WROTE =
  "Wrote pawl.yml: every setting, commented out.\n" +
  "Wrote .github/workflows/pawl.yml: checks pull requests with all gates.\n";

function jobsOf(workflow: string): Readonly<Record<string, unknown>> {
  return z.object({ jobs: z.record(z.string(), z.unknown()) }).parse(load(workflow)).jobs;
}

describe("pawl init", () => {
  it("writes a configuration and a workflow at the root, also from a sub-folder", async () => {
    const root = repository({ "src/a.py": BARE });
    expect(await pawl(path.join(root, "src"), "init")).toEqual({ status: 0, stdout: WROTE, stderr: "" });
    expect(readFileSync(path.join(root, "pawl.yml"), "utf8")).toContain("\n#bare-except:\n");
    expect((await check(root)).status).toBe(1);
    const workflow: unknown = load(readFileSync(path.join(root, ".github/workflows/pawl.yml"), "utf8"));
    expect(workflow).toMatchObject({
      permissions: {},
      jobs: { pawl: { permissions: { contents: "read" }, steps: [{}, { uses: "pawl-dev/pawl@v1" }] } },
    });
  });

  it("writes a nightly sweep that is switched off, and valid once it is switched on", async () => {
    const root = repository({ "src/a.py": BARE });
    await pawl(root, "init");
    const text = readFileSync(path.join(root, ".github/workflows/pawl.yml"), "utf8");
    expect(Object.keys(jobsOf(text))).toEqual(["pawl"]);
    const on = text.replaceAll(/^#(?= {2})/gm, "");
    expect(load(on)).toMatchObject({ on: { schedule: [{ cron: "17 3 * * *" }] } });
    expect(jobsOf(on)).toMatchObject({
      pawl: { permissions: { contents: "read" } },
      sweep: {
        permissions: { contents: "write", issues: "write" },
        steps: [{ with: { "fetch-depth": 0 } }, { uses: "pawl-dev/pawl@v1", with: { issues: "auto" } }],
      },
    });
  });

  it("leaves what exists, and writes what is missing", async () => {
    const root = repository({ "pawl.yml": "exclude: [a]\n" });
    expect(await pawl(root, "init")).toEqual({
      status: 0,
      stdout:
        "Kept pawl.yml: it exists already.\n" +
        "Wrote .github/workflows/pawl.yml: checks pull requests with all gates.\n",
      stderr: "",
    });
    expect(readFileSync(path.join(root, "pawl.yml"), "utf8")).toBe("exclude: [a]\n");
  });

  it("overwrites nothing without --force, and says so where nothing is missing", async () => {
    const root = repository({ "pawl.yml": "exclude: [a]\n", ".github/workflows/pawl.yml": "on: push\n" });
    expect(await pawl(root, "init")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "pawl: pawl.yml and .github/workflows/pawl.yml exist already; nothing was written\n" +
        "Overwrite with pawl init --force.\n",
    });
    expect(readFileSync(path.join(root, "pawl.yml"), "utf8")).toBe("exclude: [a]\n");
    expect(await pawl(root, "init", "--force")).toEqual({ status: 0, stdout: WROTE, stderr: "" });
    expect(readFileSync(path.join(root, "pawl.yml"), "utf8")).not.toContain("exclude: [a]");
    expect(readFileSync(path.join(root, ".github/workflows/pawl.yml"), "utf8")).not.toBe("on: push\n");
  });

  it("writes nothing beside a configuration with a mistake", async () => {
    const root = repository({ "pawl.yml": "exclde: [a]\n" });
    const { status, stderr } = await pawl(root, "init");
    expect(status).toBe(2);
    expect(stderr).toContain("pawl.yml:1");
    expect(existsSync(path.join(root, ".github"))).toBe(false);
  });

  it("never makes a second configuration", async () => {
    const root = repository({ ".github/pawl.yml": "" });
    expect(await pawl(root, "init", "--force")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "pawl: .github/pawl.yml exists already, next to which pawl.yml is not read\nRemove or edit it.\n",
    });
    expect(existsSync(path.join(root, ".github/workflows"))).toBe(false);
    expect(await pawl(root, "init")).toEqual({
      status: 0,
      stdout:
        "Kept .github/pawl.yml: it exists already.\n" +
        "Wrote .github/workflows/pawl.yml: checks pull requests with all gates.\n",
      stderr: "",
    });
    expect(existsSync(path.join(root, "pawl.yml"))).toBe(false);
  });

  it("says what is in the way", async () => {
    const root = repository({ ".github": "a file\n" });
    const { status, stderr } = await pawl(root, "init");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^pawl: cannot make the folder \.github\/workflows: ENOTDIR: .*\n$/);
    rmSync(path.join(root, ".github"));
    mkdirSync(path.join(root, "pawl.yml"));
    expect((await pawl(root, "init", "--force")).stderr).toBe(
      "pawl: cannot write pawl.yml: it is a folder\n",
    );
  });
});
