import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Gate } from "@pawl/gate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../src/run.ts";
import { testGates } from "./test-gates.ts";
import { testTerminal } from "./test-terminal.ts";
import { namesGate } from "./views-gate.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "pawl-")));
  execFileSync("git", ["init", "--quiet"], { cwd: root });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

const read = (name: string): string => readFileSync(path.join(root, name), "utf8");

async function init(
  args: readonly string[] = [],
  gates: readonly Gate[] = [...testGates, namesGate],
  cwd = "",
) {
  const terminal = testTerminal(path.join(root, cwd));
  return { status: await run(["init", ...args], gates, terminal), ...terminal.written };
}

const TEMPLATES =
  "Wrote pawl.yml: every setting, commented out.\n" +
  "Wrote .github/workflows/pawl.yml: checks pull requests with all gates.\n";
const plain = { "a.names": "one 1\n", "src/b.names": "two 2\n" };

describe("what a gate starts with", () => {
  it("is written beside the configuration, made of the whole tree", async () => {
    write(plain);
    expect(await init([], undefined, "src")).toEqual({
      status: 0,
      stdout: `${TEMPLATES}Wrote lists/names.yaml: 2 names.\n`,
      stderr: "",
    });
    expect(read("lists/names.yaml")).toBe("# w\none: 1\ntwo: 2\n");
  });

  it("is nothing where there is nothing", async () => {
    expect(await init()).toEqual({ status: 0, stdout: TEMPLATES, stderr: "" });
    expect(existsSync(path.join(root, "lists"))).toBe(false);
  });

  it("overwrites nothing without --force", async () => {
    write({ ...plain, "lists/names.yaml": "mine\n" });
    expect(await init()).toEqual({
      status: 0,
      stdout: `Kept lists/names.yaml: it exists already.\n${TEMPLATES}`,
      stderr: "",
    });
    expect(read("lists/names.yaml")).toBe("mine\n");
    expect(await init()).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "pawl: pawl.yml, .github/workflows/pawl.yml and lists/names.yaml exist already; nothing was written\n" +
        "Overwrite with pawl init --force.\n",
    });
    expect((await init(["--force"])).status).toBe(0);
    expect(read("lists/names.yaml")).toContain("one: 1");
  });

  it.each(["pawl.yml", ".github/pawl.yml"])("is made under the settings of %s, which stays", async (file) => {
    const config = "names: { word: other }\nexclude: [src]\n";
    write({ ...plain, [file]: config, ".github/workflows/pawl.yml": "on: push\n" });
    expect(await init()).toEqual({
      status: 0,
      stdout:
        `Kept ${file}: it exists already.\nKept .github/workflows/pawl.yml: it exists already.\n` +
        "Wrote lists/names.yaml: 1 names.\n",
      stderr: "",
    });
    expect(read("lists/names.yaml")).toBe("# other\none: 1\n");
    expect(read(file)).toBe(config);
  });

  it("is made under the new settings with --force, whatever stood there before", async () => {
    write({ ...plain, "pawl.yml": "names: { word: other }\nexclude: [src]\nwrong: [\n" });
    expect((await init(["--force"])).status).toBe(0);
    expect(read("lists/names.yaml")).toBe("# w\none: 1\ntwo: 2\n");
  });

  it("says what could not be read for it, and is not green", async () => {
    write({ ...plain, "big.names": "" });
    truncateSync(path.join(root, "big.names"), 200 * 1024 * 1024);
    const { status, stdout, stderr } = await init();
    expect({ status, stdout }).toEqual({
      status: 3,
      stdout: `${TEMPLATES}Wrote lists/names.yaml: 2 names.\n`,
    });
    expect(stderr).toMatch(/^Not read: big\.names: .*\.\n$/);
  });

  it.each([
    "../x",
    "/x",
    "pawl.yml",
    ".git/config",
    ".github/workflows/pawl.yml",
    "a/../b",
    "a//b",
    "x/",
    "",
    ".",
  ])("is never %j", async (place) => {
    const gate = { ...namesGate, starters: async () => [{ path: place, text: "", summary: "s" }] };
    const { status, stderr } = await init([], [gate]);
    expect(status).toBe(3);
    expect(stderr).toContain("may not start with the file");
    expect(existsSync(path.join(root, "pawl.yml"))).toBe(false);
  });
});
