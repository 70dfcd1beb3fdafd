import { check, parseConfig } from "@pawl/engine";
import { defineGate } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collectInMemory, treeOf } from "./in-memory.ts";
import { changeOf, type Files } from "./ratchet/change-of.ts";

/** A gate that reports each line of a `.list` that names a file which is not there; what is not wanted is never there. */
const listGate = defineGate({
  name: "list",
  summary: "Looks for files.",
  rules: { "list/gone": { severity: "error", summary: "A file is gone", help: "None.", needs: "whole" } },
  options: z.strictObject({}),
  facts: {
    lines: {
      files: () => ["**/*.list"],
      depends: [],
      collect: ({ bytes }) => new TextDecoder().decode(bytes).split("\n"),
    },
    // There is never a fact of these, and yet they are known to be there.
    scripts: { files: () => ["**/*.py"], depends: [], collect: (): boolean | undefined => undefined },
  },
  async *check({ facts, has, whole }) {
    if (!whole) return {};
    for (const [path, lines] of facts.lines) {
      for (const [index, text] of lines.entries()) {
        if (text === "" || has(text)) continue;
        const at = { path, line: index + 1, column: 1, endLine: index + 1, endColumn: text.length + 1 };
        yield { rule: "list/gone", at, message: `\`${text}\` is gone`, scope: "<module>", code: text };
      }
    }
    return {};
  },
});

async function run(head: Files, given: { base?: Files; whole?: boolean; config?: string } = {}) {
  const { base, whole = true, config = "" } = given;
  const report = await check({
    gates: [listGate],
    config: parseConfig(config, "pawl.yml", [listGate]),
    tree: treeOf(head),
    ...(base && { base: { id: "b45e", tree: treeOf(base), change: changeOf(base, head) } }),
    collect: collectInMemory,
    today: "2026-11-23",
    version: "0",
    wholeTree: whole,
  });
  const { findings, fixed, gates } = report;
  const found = findings.map(({ at, status, code }) => `${status} ${at.path}:${at.line} ${code}`);
  return { found: [...found, ...fixed.map(({ path, line }) => `fixed ${path}:${line}`)], gate: gates[0] };
}

const start = "a.py\nsub/b.py\nc.sh\n";

describe("what is there", () => {
  it("is each file that the gate wants, with or without a fact", async () => {
    const { found, gate } = await run({ "s.list": start, "a.py": "", "c.sh": "" });
    expect(found).toEqual(["new s.list:2 sub/b.py", "new s.list:3 c.sh"]);
    expect(gate?.skipped).toEqual([]);
  });

  it("is what is in scope", async () => {
    const head = { "s.list": start, "a.py": "", "sub/b.py": "" };
    expect((await run(head)).found).toEqual(["new s.list:3 c.sh"]);
  });

  it("is told for the base as it was", async () => {
    const base = { "s.list": "a.py\nb.py\nd.py\n", "a.py": "", "d.py": "x" };
    const head = { "s.list": "a.py\nb.py\nd.py\n", "b.py": "", "d.py": "y" };
    // The list is untouched, so what another file's end made of it is nobody's new finding at this line.
    expect((await run(head, { base })).found).toEqual(["known s.list:1 a.py", "fixed s.list:2"]);
  });

  it("means nothing where only a part was looked at, and the rule is skipped", async () => {
    const { found, gate } = await run({ "s.list": start }, { whole: false });
    expect(found).toEqual([]);
    expect(gate?.skipped).toEqual([{ rule: "list/gone", reason: "for the whole tree only" }]);
  });
});
