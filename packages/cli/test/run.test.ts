import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { run } from "../src/run.ts";
import { testGates } from "./test-gates.ts";
import { testTerminal } from "./test-terminal.ts";

async function pawl(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const terminal = testTerminal("/");
  return { status: await run(args, testGates, terminal), ...terminal.written };
}

describe("the command line", () => {
  it.each([["--help"], ["check", "--help"], ["explain", "--help"], ["init", "--help"]])(
    "helps with examples: %s %s",
    async (...args) => {
      const { status, stdout, stderr } = await pawl(...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^Usage: pawl /);
      expect(stdout).toContain("Examples:\n  $ pawl ");
    },
  );

  it("prints its version, which is the root package.json's", async () => {
    const file = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(file));
    expect(await pawl("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("shows its help where there is no command, and does not pass", async () => {
    const { status, stdout, stderr } = await pawl();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage: pawl /);
  });

  it.each([
    [["chek"], "pawl: unknown command 'chek'\nDid you mean check?\n"],
    [["check", "--formt", "json"], "pawl: unknown option '--formt'\nDid you mean --format?\n"],
    [["check", "--thorough"], "pawl: unknown option '--thorough'\nSee pawl --help.\n"],
    [["check", "--format"], "pawl: option '--format <format>' argument missing\nSee pawl --help.\n"],
    [
      ["check", "--format", "jsn"],
      'pawl: --format: found "jsn", expected one of text, json, sarif, markdown, csv\nDid you mean json?\n',
    ],
    [
      ["check", "--fail-on", "all"],
      'pawl: --fail-on: found "all", expected one of new, any, never\nThere are: new, any, never.\n',
    ],
    [
      ["check", "--color", "allways"],
      'pawl: --color: found "allways", expected one of auto, always, never\nDid you mean always?\n',
    ],
    [["check", "--gate", "wrods"], "pawl: there is no gate wrods\nDid you mean words?\n"],
    [["check", "--gate", "zzz"], "pawl: there is no gate zzz\nThere are: words, empty.\n"],
    [
      ["check", "--today", "2027-02-30"],
      'pawl: --today: found "2027-02-30", expected a date such as 2027-06-30\n',
    ],
    [["check", "no/such/folder"], "pawl: there is no file or folder no/such/folder\n"],
    [
      ["init", "extra"],
      "pawl: too many arguments for 'init'. Expected 0 arguments but got 1.\nSee pawl --help.\n",
    ],
    [["check", "--gate", "\x1b[31m"], "pawl: there is no gate \\x1b[31m\nThere are: words, empty.\n"],
  ])("says what is wrong with %j", async (args, stderr) => {
    expect(await pawl(...args)).toEqual({ status: 2, stdout: "", stderr });
  });

  it("says so where Pawl is broken, with a stack, and does not pass", async () => {
    const terminal = testTerminal("/");
    const broken = {
      ...terminal,
      stdout: {
        isTTY: false,
        write: () => Promise.reject(new RangeError("boom\x1b[31m")),
      },
    };
    expect(await run(["explain"], testGates, broken)).toBe(3);
    expect(terminal.written.stderr).toMatch(
      /^pawl: this is a defect in Pawl, please report it\nRangeError: boom\\x1b\[31m\n {4}at /,
    );
  });
});
