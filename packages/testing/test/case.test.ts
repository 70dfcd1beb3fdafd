import { describe, expect, it } from "vitest";
import { readCases } from "../src/case.ts";

const fence = (info: string, ...lines: string[]) => [`\`\`\`${info}`, ...lines, "```", ""].join("\n");

describe("readCases", () => {
  it("reads files, config, assertions and the findings block below a heading", () => {
    const text = [
      "# a gate\n\nProse.\n",
      "## First ##\n",
      fence("python", 'x = 1  # error: [g/a] "one \\"two\\""  # notice: [g/b]'),
      fence("yaml pkg/compose.yml", "a: 1", 'b: 2 # warning: [g/c] "two"'),
      fence("yaml pawl.yml", "g: {}"),
      fence("findings", "example.py:1:1 g/a one"),
      "## Only prose\n\n### Second\n",
      fence("python a/b.py", "pass"),
    ].join("\n");
    const [first, second, ...rest] = readCases(text);
    expect(rest).toEqual([]);
    expect(first?.title).toBe("First");
    expect([...(first?.files.keys() ?? [])]).toEqual(["example.py", "pkg/compose.yml"]);
    expect(first?.files.get("pkg/compose.yml")).toBe('a: 1\nb: 2 # warning: [g/c] "two"\n');
    expect(first?.config).toBe("g: {}\n");
    expect(first?.findings?.text).toBe("example.py:1:1 g/a one\n");
    expect(first?.assertions).toEqual([
      { path: "example.py", line: 1, severity: "error", rule: "g/a", text: 'one "two"' },
      { path: "example.py", line: 1, severity: "notice", rule: "g/b", text: "" },
      { path: "pkg/compose.yml", line: 2, severity: "warning", rule: "g/c", text: "two" },
    ]);
    expect(second).toEqual({
      title: "Second",
      files: new Map([["a/b.py", "pass\n"]]),
      config: undefined,
      world: {},
      assertions: [],
      findings: undefined,
    });
  });

  it("reads the world below a heading", () => {
    const world = "sweep: true\ntoday: 2027-02-01\ncloses: [12]\ntickets: { 12: closed, 13: unanswered }";
    const [one] = readCases(["## A\n", fence("yaml world", world), fence("python", "pass")].join("\n"));
    expect(one?.world).toEqual({
      sweep: true,
      today: "2027-02-01",
      closes: [12],
      tickets: { 12: "closed", 13: "unanswered" },
    });
    expect([...(one?.files.keys() ?? [])]).toEqual(["example.py"]);
  });

  it("takes a longer fence, and headings inside a fence as text", () => {
    const [one] = readCases("## A\n````python\n```\n# not a heading\n```\n````\n");
    expect(one?.files.get("example.py")).toBe("```\n# not a heading\n```\n");
  });

  it.each([
    ["## A\n```yaml\nx\n```\n", "line 2: a yaml block needs a path"],
    ["## A\n```python a.py base\nx\n```\n", "line 2: unknown words after the path: base"],
    ["## A\n```python\nx\n```\n```python\ny\n```\n", "line 5: example.py stands in this case twice"],
    ["## A\n```yaml world\nsweep: 1\n```\n", "line 2: no such world"],
    ["## A\n```yaml world\nsweeps: true\n```\n", "line 2: no such world"],
    ["## A\n```yaml world\ntickets: { 12: gone }\n```\n", "line 2: no such world"],
    ["## A\n```yaml world\nsweep: true\n```\n```yaml world\n```\n", "line 5: a second world in one case"],
    ["## A\n```findings\n```\n```findings\n```\n", "line 4: a second findings block in one case"],
    ["## A\n```python\nx\n", "line 2: the fence is never closed"],
    ["```python\nx\n```\n", "line 1: a fence before the first heading"],
    ["## A\n```python\nx # error: g/a\n```\n", 'line 3: expected # error: [rule] "text", found # error: g/a'],
  ])("refuses %j", (text, message) => {
    expect(() => readCases(text)).toThrow(message);
  });
});
