import { describe, expect, it } from "vitest";
import { run } from "../src/run.ts";
import { testGates } from "./test-gates.ts";
import { testTerminal } from "./test-terminal.ts";

async function explain(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const terminal = testTerminal("/");
  return { status: await run(["explain", ...args], testGates, terminal), ...terminal.written };
}

describe("pawl explain", () => {
  it("shows a rule in full", async () => {
    expect(await explain("words/todo")).toMatchSnapshot();
  });

  it("says nothing of linters where the rule has no twin", async () => {
    expect((await explain("words/xxx")).stdout).not.toContain("Linters");
  });

  it("lists a gate's rules", async () => {
    expect(await explain("words")).toEqual({
      status: 0,
      stdout:
        "words: Words that should not be there.\n" +
        "  words/todo  error    A `TODO` without an owner\n" +
        "  words/xxx   notice   An `XXX`\n",
      stderr: "",
    });
  });

  it("lists everything where nothing is named, Pawl's own rules too", async () => {
    const { stdout } = await explain();
    expect(stdout).toContain("empty/nothing  warning  Nothing");
    expect(stdout).toContain("pawl/missing-reason");
  });

  it("explains Pawl's own rules, and not how to allow them, which is not possible", async () => {
    const { stdout, status } = await explain("pawl/expired");
    expect(status).toBe(0);
    expect(stdout).toContain("pawl/expired (error)");
    expect(stdout).not.toContain("Allow\n");
  });

  it.each([
    ["words/tood", "pawl: there is no rule or gate words/tood\nDid you mean words/todo?\n"],
    ["word", "pawl: there is no rule or gate word\nDid you mean words?\n"],
    ["todo", "pawl: there is no rule or gate todo\nDid you mean words/todo?\n"],
    ["constructor", /^pawl: there is no rule or gate constructor\nThere are: words, words\/todo/],
  ])("names the nearest right name for %s", async (name, message) => {
    const { status, stdout, stderr } = await explain(name);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });

  it("is coloured where asked", async () => {
    const { stdout } = await explain("words/todo", "--color", "always");
    expect(stdout).toContain("\x1b[36m`TODO`\x1b[0m");
  });
});
