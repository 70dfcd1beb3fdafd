import type { JudgedFinding, Report } from "@pawl/engine";
import type { Severity } from "@pawl/gate";
import { visible } from "@pawl/report";
import { parseCommand } from "@pawl/testing";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { annotate, planAnnotations } from "../src/annotations.ts";

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

describe("annotate", () => {
  it("writes one command per finding, whatever its path and message hold", () => {
    const part = fc.constantFrom(
      ...["::", "::error::", "::set-env name=A::", "##[", "]", ",", ":", "=", "%0A", "%", "\n", "\r\n"],
      ...["\u2028", "\u0085", "\u001b[2J", "\u202e", "file=b.py", "@team", "\ud800", "é", "x"],
    );
    const text = fc.array(part, { minLength: 1 }).map((parts) => parts.join(""));
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      fc.assert(
        fc.property(text, text, (path, message) => {
          write.mockClear();
          const found = finding("g/bad", "error", 3);
          const nasty = { ...found, message, at: { ...found.at, path } };
          annotate(planAnnotations(reportOf([nasty]), 0));
          const output = write.mock.calls.map(([chunk]) => String(chunk)).join("");
          const lines = output.split(/\r\n|\r|\n/).filter((line) => line !== "");
          expect(lines.map(parseCommand)).toEqual([
            {
              name: "error",
              properties: expect.objectContaining({ title: "g/bad", file: visible(path), line: "3" }),
              data: visible(message),
            },
          ]);
        }),
        { numRuns: 1000 },
      );
    } finally {
      write.mockRestore();
    }
  });
});
