import type { JudgedFinding, Report } from "@pawl/engine";
import type { Severity } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { planAnnotations } from "../src/annotations.ts";

function finding(rule: string, severity: Severity, line: number, status: JudgedFinding["status"] = "new") {
  const at = { path: "a.py", line, column: 1, endLine: line, endColumn: 2 };
  const rest = { message: "m", scope: "<module>", code: "c", gate: "g", fingerprint: "f" };
  return { rule, severity, status, at, ...rest } satisfies JudgedFinding;
}

function reportOf(findings: readonly JudgedFinding[]): Report {
  const rule = { severity: "error", summary: "s", help: "h" } as const;
  const counts = { files: 1, findings: 0, new: 0, known: 0, suppressed: 0, accepted: 0, fixed: 0 };
  return {
    tool: { name: "pawl", version: "0.0.0" },
    judged: "a test",
    summary: counts,
    gates: [],
    findings,
    fixed: [],
    newSuppressions: [],
    limits: [],
    unanalysed: [],
    broken: [],
    excluded: new Map(),
    rules: new Map([
      ["g/worst", rule],
      ["g/bad", rule],
    ]),
  };
}

describe("planAnnotations", () => {
  it("shows ten per level, worst rules first, and counts the rest", () => {
    const many = Array.from({ length: 12 }, (_, index) => finding("g/bad", "error", index + 1));
    const report = reportOf([...many, finding("g/worst", "error", 99), finding("g/bad", "warning", 3)]);
    const { shown, left } = planAnnotations(report, 0);
    expect(shown.map(({ severity, at }) => `${severity} ${at.line}`)).toEqual([
      "error 99",
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => `error ${line}`),
      "warning 3",
    ]);
    expect(left).toEqual({ error: 3, warning: 0, notice: 0 });
  });

  it("keeps errors free for what else the step says", () => {
    const many = Array.from({ length: 10 }, (_, index) => finding("g/bad", "error", index + 1));
    expect(planAnnotations(reportOf(many), 1).shown).toHaveLength(9);
  });

  it("leaves out what is suppressed, accepted or known", () => {
    const quiet = (["suppressed", "accepted", "known"] as const).map((status) =>
      finding("g/bad", "error", 1, status),
    );
    expect(planAnnotations(reportOf(quiet), 0).shown).toEqual([]);
  });
});
