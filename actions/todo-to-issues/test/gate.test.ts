import { describe, expect, it } from "vitest";
import { gate } from "../src/gate.ts";
import { optionsOf, run } from "./gate-run.ts";

describe("the gate", () => {
  it("counts what it looked at", async () => {
    const text =
      "# TODO: one\n# TODO(#12, 2020-01-01): two\n# TODO(Dev, 2020-01-01): three\n# see the TODO list\n";
    const { stats } = await run(text, {}, optionsOf({ instructions: ["dev"] }));
    expect(stats).toEqual({ todos: 2, ticketed: 1, expired: 1, instructions: 1 });
  });

  it("says which findings the change itself makes", async () => {
    const { findings } = await run("# TODO(#12): one\n# TODO: two\n", { closes: new Set([12]) });
    expect(findings.map(({ rule, byChange }) => [rule, byChange])).toEqual([
      ["todo-to-issues/left-behind", true],
      ["todo-to-issues/no-ticket", undefined],
    ]);
  });

  it("knows a TODO by one code, under whatever rule", async () => {
    const text = "# TODO(#12, 2020-01-31): one\n";
    const closed = { tickets: { stateOf: async () => "closed" as const } };
    const found = await Promise.all([
      run(text, { closes: new Set([12]) }),
      run(text),
      run(text, { today: "2019-01-01", ...closed }),
      run("# TODO: one\n"),
      run("# TODO: one\n", { sweep: true }, optionsOf({ require: "none" })),
    ]);
    const findings = found.flatMap((each) => each.findings);
    expect(findings.map(({ rule }) => rule)).toEqual(Object.keys(gate.rules));
    expect(new Set(findings.map(({ code }) => code)).size).toBe(1);
  });

  it("asks the tracker about nothing that it need not know", async () => {
    const asked: number[] = [];
    const stateOf = async (number: number) => {
      asked.push(number);
      return "closed" as const;
    };
    const text = "# TODO(#1, 2020-01-31): x\n# TODO(#2): x\n# TODO(#3, o/r#4): x\n# TODO: x\n# TODO(#5): x\n";
    await run(text, { tickets: { stateOf }, closes: new Set([2]) });
    expect(asked).toEqual([5]);
  });
});

describe("what is filed", () => {
  it("has the word and the text as its title, and nothing that the message says besides", async () => {
    const { findings } = await run(["# TODO: read `a|b`", "# FIXME", `# XXX: ${"x".repeat(300)}`].join("\n"));
    const titles = findings.map((finding) => gate.filing?.title({ key: "0", findings: [finding] }));
    expect(titles).toEqual(["TODO: read 'a|b'", "FIXME", `XXX: ${"x".repeat(115)}…`]);
  });

  it("is all debt but what one change made", () => {
    const { rules = [] } = gate.filing ?? {};
    expect(Object.keys(gate.rules).filter((rule) => !new Set<string>(rules).has(rule))).toEqual([
      "todo-to-issues/left-behind",
    ]);
  });
});
