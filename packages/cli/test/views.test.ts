import { execFileSync } from "node:child_process";
import {
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

async function pawl(...args: readonly string[]) {
  return pawlWith([...testGates, namesGate], ...args);
}

async function pawlWith(gates: readonly Gate[], ...args: readonly string[]) {
  const terminal = testTerminal(root);
  const given = args[0] === "names" ? [...args, "--no-cache"] : args;
  return { status: await run(given, gates, terminal), ...terminal.written };
}

const plain = { "a.names": "one 1\ntwenty 20\n", "src/b.names": "three 3\n" };

describe("a view", () => {
  it("is a command: a table, aligned, with its notes", async () => {
    write({ ...plain, "pawl.yml": "machines: { M: [src] }\nnames: { word: x }\n" });
    expect(await pawl("names")).toEqual({
      status: 0,
      stdout: [
        "name    number  where        more",
        "one          1  a.names",
        "twenty      20  a.names",
        "three        3  src/b.names",
        "",
        "whole true M x 2027-01-31",
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  it("takes paths, its own flags and a day", async () => {
    write(plain);
    const { stdout } = await pawl("names", "src", "--least", "2", "--loud", "--today", "2027-02-01");
    expect(stdout).toBe(
      "name   number  where        more\nTHREE       3  src/b.names\n\npart false  w 2027-02-01\n",
    );
    expect((await pawl("names", "--starts-with", "zz")).stdout).toBe(
      "Nothing to show.\n\nwhole true  w 2027-01-31\n",
    );
  });

  it("is JSON and CSV with the notes beside it, or Markdown", async () => {
    write({ "a.names": "=x,y 1\n" });
    const json = await pawl("names", "--format", "json");
    expect(JSON.parse(json.stdout)).toEqual([{ name: "=x,y", number: 1, path: "a.names", more: null }]);
    expect(json.stderr).toBe("whole true  w 2027-01-31\n");
    const csv = await pawl("names", "--format", "csv");
    expect(csv.stdout).toBe('name,number,path,more\r\n"\'=x,y",1,a.names,\r\n');
    expect((await pawl("names", "--format", "markdown")).stdout).toBe(
      "| name | number | where | more |\n| --- | --- | --- | --- |\n| &#61;x,y | 1 | a.names |  |\n\nwhole true  w 2027-01-31\n",
    );
  });

  it("makes everything inert that comes from the repository", async () => {
    write({ "a.names": "\u001b[31m@you|`<b>` 1\n\u202e漢字 2\n" });
    const { stdout } = await pawl("names");
    expect(stdout).toContain("\\x1b[31m@you|`<b>`       1  a.names\n\\u202e漢字               2  a.names\n");
    const { stdout: markdown } = await pawl("names", "--format", "markdown");
    expect(markdown).toContain("&#91;31m&#64;&#8203;you&#124;<code>&#60;b&#62;</code>");
    expect((await pawl("names", "--format", "csv")).stdout).toContain("\\x1b[31m@you|`<b>`,1");
  });

  it("goes to a file", async () => {
    write(plain);
    const { status, stdout, stderr } = await pawl("names", "--format", "csv", "--output", "out.csv");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toBe("Written to out.csv\nwhole true  w 2027-01-31\n");
    expect(readFileSync(path.join(root, "out.csv"), "utf8")).toMatch(/^name,number,path,more\r\none,1,/);
  });

  it("helps with its flags and examples, and is among the commands", async () => {
    const { status, stdout } = await pawl("names", "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: pawl names \[options\] \[path\.\.\.\]\n\nlist names and their numbers\n/);
    expect(stdout).toMatch(/--least <n> +the least number that is listed\n/);
    expect(stdout).toContain(
      "Examples:\n  $ pawl names                list all\n  $ pawl names --least 3 src  ",
    );
    expect((await pawl("--help")).stdout).toMatch(/ names \[options\] \[path\.\.\.\] +list names/);
  });
});

describe("a view ends with", () => {
  it.each([
    [["--least", "x"], 'pawl: --least: found "x", expected a number\nthe least number that is listed.\n'],
    [["--loud", "--starts-with", "a"], "pawl: --loud and --starts-with do not go together\n"],
    [
      ["--format", "cvs"],
      'pawl: --format: found "cvs", expected one of table, json, csv, markdown\nDid you mean csv?\n',
    ],
    [["--leest", "3"], "pawl: unknown option '--leest'\nDid you mean --least?\n"],
    [["--today", "soon"], 'pawl: --today: found "soon", expected a date such as 2027-06-30\n'],
    [["nowhere"], "pawl: there is no file or folder nowhere\n"],
  ])("2 for a mistake in the arguments: %j", async (args, stderr) => {
    write(plain);
    expect(await pawl("names", ...args)).toEqual({ status: 2, stdout: "", stderr });
  });

  it("2 where there is nothing to look at, or the configuration is wrong", async () => {
    expect((await pawl("names")).stderr).toContain("no file to look at");
    write({ ...plain, "pawl.yml": "names: { wrd: x }\n" });
    const { status, stderr } = await pawl("names");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'pawl: pawl.yml:1:10: unknown key "wrd" in names, expected word; did you mean "word"?\n',
    });
  });

  it("3 where a file cannot be read, and says so", async () => {
    write({ ...plain, "big.names": "" });
    truncateSync(path.join(root, "big.names"), 200 * 1024 * 1024);
    const { status, stdout } = await pawl("names");
    expect(status).toBe(3);
    expect(stdout).toMatch(/\none +1 [\s\S]*\nNot read: big\.names: .*\.\n$/);
    const json = await pawl("names", "--format", "json");
    expect(json.stderr).toMatch(/\nNot read: big\.names: .*\.\n$/);
  });

  it("3 where the gate itself lacks something", async () => {
    write({ "a.names": "broken 1\n" });
    expect((await pawl("names")).status).toBe(3);
  });

  it("3 where the gate is at fault", async () => {
    write(plain);
    const names = { ...namesGate.views?.names, summary: "s", flags: {}, examples: [] };
    const wrong = { ...names, show: async () => ({ columns: [], rows: [[1]], notes: [] }) };
    const { status, stderr } = await pawlWith([{ ...namesGate, views: { names: wrong } }], "names");
    expect(status).toBe(3);
    expect(stderr).toContain("a view of gate names has a row of 1 cells for 0 columns");
  });
});

it("refuses two commands of one name, and a flag that all views have", async () => {
  const { names } = namesGate.views ?? {};
  if (names === undefined) throw new Error("the gate has a view");
  const called = (name: string, flags = {}) => ({ ...namesGate, views: { [name]: { ...names, flags } } });
  for (const gate of [called("check"), called("names", { format: names.flags.loud })]) {
    const { status, stderr } = await pawlWith([gate], "--help");
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining("defect in Pawl") });
  }
});
