import { defineGate } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readCases } from "../src/case.ts";
import { compareFindings, judgeCase, renderFindings } from "../src/judge-case.ts";
import { replaceFence } from "../src/run-cases.ts";

/** Reports every line that holds `bad`, and crashes in a file that holds `crash`. */
const gate = defineGate({
  name: "word",
  summary: "The word bad",
  rules: { "word/bad": { severity: "warning", summary: "The word bad", help: "Write good." } },
  options: z.strictObject({}),
  facts: {
    lines: {
      files: () => ["**/*.py"],
      depends: [],
      collect(file) {
        const lines = new TextDecoder().decode(file.bytes).split("\n");
        if (lines.some((line) => line.includes("crash"))) throw new Error("it crashed");
        return lines.flatMap((line, index) => (line.startsWith("bad") ? [index + 1] : []));
      },
    },
  },
  async *check(project) {
    for (const [path, lines] of project.facts.lines) {
      for (const line of lines) {
        const at = { path, line, column: 1, endLine: line, endColumn: 4 };
        yield { rule: "word/bad", at, message: `line ${line} is bad`, scope: "<module>", code: `${line}` };
      }
    }
    return {};
  },
});

async function judge(...lines: string[]) {
  const [one] = readCases(["## Case", "```python", ...lines, "```", ""].join("\n"));
  if (one === undefined) throw new Error("no case");
  const findings = await judgeCase(gate, one);
  return { findings, differences: compareFindings(findings, one.assertions) };
}

it("a case is the whole tree, unless its world says otherwise", async () => {
  const whole = defineGate({
    ...gate,
    async *check({ facts, whole }) {
      const at = { path: "example.py", line: 1, column: 1, endLine: 1, endColumn: 4 };
      yield { rule: "word/bad", at, message: `${whole} ${facts.lines.size}`, scope: "<module>", code: "c" };
      return {};
    },
  });
  const said = async (text: string) => {
    const [one] = readCases(text);
    return one === undefined ? [] : (await judgeCase(whole, one)).map(({ message }) => message);
  };
  expect(await said("## A\n```python\nx\n```\n")).toEqual(["true 1"]);
  expect(await said("## A\n```yaml world\nwhole: false\n```\n```python\nx\n```\n")).toEqual(["false 1"]);
});

describe("a case", () => {
  it("holds where each assertion meets a finding of its own", async () => {
    const { differences } = await judge('bad # warning: [word/bad] "line 1"', "good");
    expect(differences).toEqual([]);
  });

  it.each([
    ["bad", 'unexpected: example.py:1:1 warning: [word/bad] "line 1 is bad"'],
    ["good # warning: [word/bad]", 'missing: example.py:1 warning: [word/bad] ""'],
  ])("fails for %s", async (line, difference) => {
    expect((await judge(line)).differences).toEqual([difference]);
  });

  it.each([
    "bad # error: [word/bad]",
    "bad # warning: [word/worse]",
    'bad # warning: [word/bad] "line 7"',
    "bad # warning: [word/bad] # warning: [word/bad]",
  ])("fails for another severity, rule, text or number: %s", async (line) => {
    expect((await judge(line)).differences).not.toEqual([]);
  });

  it("fails where the gate crashes", async () => {
    await expect(judge("crash")).rejects.toThrow("word crashed");
  });

  it("leaves out what is suppressed", async () => {
    const { findings } = await judge("bad  # pawl: allow[word/bad] it is an example");
    expect(findings).toEqual([]);
  });
});

describe("a findings block", () => {
  it("renders place, rule and message, and is replaced in place", async () => {
    const { findings } = await judge("bad", "good", "bad");
    const rendered = renderFindings(findings);
    expect(rendered).toBe("example.py:1:1 word/bad line 1 is bad\nexample.py:3:1 word/bad line 3 is bad\n");
    const text = "## A\n```python\nbad\n```\n```findings\nold\n```\nEnd\n";
    const block = readCases(text)[0]?.findings;
    if (block === undefined) throw new Error("no block");
    expect(replaceFence(text, block, rendered)).toBe(text.replace("old\n", rendered));
    expect(replaceFence(text, block, "")).toBe(text.replace("old\n", ""));
  });
});
