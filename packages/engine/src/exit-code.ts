import type { Report } from "./report.ts";

/** Which findings fail a run: new ones, new and known ones, or none. Suppressed and accepted findings never do. */
export type FailOn = "new" | "any" | "never";

/**
 * The exit status of a run: 0 passed, 1 a finding of severity `error` fails it, 3 the analysis is incomplete (a gate
 * crashed, or a file that had to be read could not be). 3 is stronger than 1, and no `failOn` turns it off.
 */
export function exitCode(report: Report, failOn: FailOn): 0 | 1 | 3 {
  if (report.gates.some((gate) => gate.status === "error")) return 3;
  if (report.unanalysed.some((file) => file.blocking)) return 3;
  if (failOn === "never") return 0;
  const fails = report.findings.some(
    ({ severity, status }) =>
      severity === "error" && (status === "new" || (status === "known" && failOn === "any")),
  );
  return fails ? 1 : 0;
}
