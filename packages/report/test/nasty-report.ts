import type { JudgedFinding, Report } from "@pawl/engine";
import type { Place } from "@pawl/gate";

/** A place on one line of a file. */
export function place(path: string, line: number, column: number, endColumn: number): Place {
  return { path, line, column, endLine: line, endColumn };
}

/** A finding of a made-up gate, as the engine gives it. */
export function finding(given: Partial<JudgedFinding> & { readonly at: Place }): JudgedFinding {
  return {
    gate: "bare-except",
    rule: "bare-except/swallowed",
    severity: "error",
    status: "new",
    message: "`except Exception` only prints",
    scope: "<module>",
    code: "c0de",
    fingerprint: "0123456789abcdef0123456789abcdef",
    ...given,
  };
}

/** A report of findings, whose summary fits them. */
export function reportOf(findings: readonly JudgedFinding[], given: Partial<Report> = {}): Report {
  const count = (status: JudgedFinding["status"]): number =>
    findings.filter((f) => f.status === status).length;
  const failed = findings.some((f) => f.status === "new" && f.severity === "error");
  return {
    tool: { name: "pawl", version: "1.2.3" },
    judged: "the working tree of /home/me/repo",
    summary: {
      files: 2055,
      findings: findings.length,
      new: count("new"),
      known: count("known"),
      suppressed: count("suppressed"),
      accepted: count("accepted"),
      fixed: 0,
    },
    gates: [
      {
        name: "bare-except",
        status: failed ? "fail" : "pass",
        skipped: [],
        stats: { handlers: 5691, files: 2055 },
      },
      { name: "pawl", status: "pass", skipped: [], stats: { files: 2055 } },
    ],
    findings,
    fixed: [],
    newSuppressions: [],
    limits: [],
    unanalysed: [],
    broken: [],
    excluded: new Map(),
    rules: new Map([
      [
        "bare-except/bare",
        {
          severity: "error",
          summary: "`except:` catches everything",
          help: "Name what you expect.",
          twins: ["E722"],
        },
      ],
      [
        "bare-except/swallowed",
        {
          severity: "error",
          summary: "A broad handler loses the traceback",
          help: "See [docs](x).\n\n- log it",
        },
      ],
    ]),
    ...given,
  };
}

/** Names and texts as a hostile repository would choose them. */
export const nastyReport: Report = reportOf(
  [
    finding({ at: place('-a,b "c".py', 3, 1, 8), rule: "bare-except/bare", message: "=`except:` is silent" }),
    finding({
      at: { path: "src/\u001b[31mred\n::error::x.py", line: 1, column: 5, endLine: 2, endColumn: 13 },
      message: "`a|b` @octocat closes #1 \u202e <b>x</b> [x](http://x.y) \u009b31m",
      scope: "A.<locals>.f",
      related: [{ at: place("src/caf\u00e9 100%#.py", 7, 1, 2), message: "the same handler" }],
    }),
    finding({ at: place("src/\udcff\udc80.py", 9, 2, 4), severity: "notice", scope: "+x" }),
    finding({ at: place("src/\udcff\udc80.py", 12, 2, 4), severity: "warning" }),
    finding({
      at: place("src/z.py", 1, 1, 2),
      status: "suppressed",
      suppression: { kind: "allow", line: 1, reason: "known" },
    }),
    finding({ at: place("src/z.py", 2, 1, 2), status: "suppressed", suppression: { kind: "noqa", line: 2 } }),
  ],
  {
    unanalysed: [
      { path: "link.py", reason: "symbolic link out of the tree, not followed", blocking: false },
      { path: "pipe.py", reason: "not a regular file", blocking: true },
    ],
    newSuppressions: [
      {
        kind: "allow",
        rule: "bare-except/bare",
        path: "src/z\u001b[1m.py",
        line: 1,
        reason: "@octocat closes #1",
      },
      {
        kind: "accept",
        rule: "bare-except/bare",
        path: "pawl.yml",
        line: 3,
        covers: "le`gacy|/**",
        reason: `<b>\n::error::${"x".repeat(300)}`,
        until: "2027-06-30",
      },
      { kind: "noqa", rule: "bare-except/bare", path: "src/z.py", line: 2 },
    ],
    limits: [
      { gate: "bare-except", unit: "files", ceiling: 4117, count: 4120, over: true },
      { gate: "ports", unit: "findings", ceiling: 3, count: 3, over: false },
      { gate: "deps", unit: "findings", ceiling: 3, count: 2, over: false },
    ],
    broken: [
      { path: "old/a.py", line: 4, message: "unterminated string" },
      { path: "old/b\u0007.py", line: 1, message: "the file is UTF-16" },
      { path: "old/c.py", line: 1, message: "unmatched `)`" },
      { path: "old/d.py", line: 1, message: "unmatched `)`" },
    ],
    excluded: new Map([
      ["node_modules", 1200],
      ["**/*_pb2.py", 1],
    ]),
  },
);
