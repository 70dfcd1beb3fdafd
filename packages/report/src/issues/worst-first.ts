import { compareText, type JudgedFinding } from "@pawl/engine";
import { bySeverity } from "../tally.ts";

/** Findings that are dealt with together, and the id that tells them from others that are as bad. */
export interface Debt {
  readonly id: string;
  readonly findings: readonly JudgedFinding[];
}

/** The order in which debt is dealt with: the worst severity, the most findings, then by place and id. */
export function worstFirst(a: Debt, b: Debt): number {
  return (
    bySeverity(worst(a), worst(b)) ||
    b.findings.length - a.findings.length ||
    compareText(a.findings[0]?.at.path ?? "", b.findings[0]?.at.path ?? "") ||
    (a.findings[0]?.at.line ?? 0) - (b.findings[0]?.at.line ?? 0) ||
    compareText(a.id, b.id)
  );
}

function worst({ findings }: Debt): JudgedFinding["severity"] {
  return findings.map(({ severity }) => severity).sort(bySeverity)[0] ?? "notice";
}
