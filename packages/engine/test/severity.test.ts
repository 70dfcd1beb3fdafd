import { exitCode } from "@pawl/engine";
import { defineGate, type Severity } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { reportOn } from "./judged.ts";

/** A gate that reports each file with the severity that stands in it, or with none. */
function ownSeverity(rule: Severity) {
  return defineGate({
    name: "own",
    summary: "Says how sure it is.",
    rules: { "own/file": { severity: rule, summary: "A file", help: "None." } },
    options: z.strictObject({}),
    facts: {
      said: {
        files: () => ["**/*.txt"],
        depends: [],
        collect: ({ bytes }) => new TextDecoder().decode(bytes).trim(),
      },
    },
    async *check({ facts }) {
      for (const [path, said] of facts.said) {
        const severity = (["error", "warning", "notice"] as const).find((one) => one === said);
        const at = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
        const finding = { rule: "own/file", at, message: "is a file", scope: "<module>", code: "c" } as const;
        yield severity === undefined ? finding : { ...finding, severity };
      }
      return { files: facts.said.size };
    },
  });
}

const files = { "a.txt": "none", "b.txt": "error", "c.txt": "warning", "sub/d.txt": "notice" };

async function severities(rule: Severity, config = ""): Promise<readonly string[]> {
  const { findings } = await reportOn(files, { gates: [ownSeverity(rule)], config });
  return findings.map(({ at, severity }) => `${at.path} ${severity}`);
}

describe("a finding with a severity of its own", () => {
  it("is softer than its rule", async () => {
    expect(await severities("error")).toEqual([
      "a.txt error",
      "b.txt error",
      "c.txt warning",
      "sub/d.txt notice",
    ]);
  });

  it("has the level that the configuration gives its rule, by `rules` or `overrides`", async () => {
    expect(await severities("error", "rules: { own/file: error }")).toEqual([
      "a.txt error",
      "b.txt error",
      "c.txt error",
      "sub/d.txt error",
    ]);
    const config = "overrides: [{ paths: [sub], rules: { own/file: error } }]";
    expect((await severities("error", config)).slice(2)).toEqual(["c.txt warning", "sub/d.txt error"]);
    expect(await severities("error", "rules: { own/file: off }")).toEqual([]);
  });

  it("does not fail a run where it is no error, and has the fingerprint of the others", async () => {
    const gates = [ownSeverity("error")];
    const soft = await reportOn({ "c.txt": "warning" }, { gates });
    const loud = await reportOn({ "c.txt": "none" }, { gates });
    expect([exitCode(soft, "new"), exitCode(loud, "new")]).toEqual([0, 1]);
    expect([soft.gates[0]?.status, loud.gates[0]?.status]).toEqual(["pass", "fail"]);
    expect(soft.findings[0]?.fingerprint).toBe(loud.findings[0]?.fingerprint);
    expect(soft.rules.get("own/file")?.severity).toBe("error");
  });

  it("is a defect of the gate where it is louder than its rule", async () => {
    const report = await reportOn(files, { gates: [ownSeverity("warning")] });
    expect(report.gates[0]).toMatchObject({
      status: "error",
      error: "reported own/file with the severity error, louder than the warning of the rule",
    });
    expect(report.findings.map(({ at }) => at.path)).toEqual(["a.txt", "c.txt", "sub/d.txt"]);
    expect(exitCode(report, "never")).toBe(3);
  });
});
