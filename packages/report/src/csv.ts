import type { JudgedFinding, Report } from "@pawl/engine";
import { csvText } from "./csv-text.ts";

const COLUMNS: readonly (readonly [string, (finding: JudgedFinding) => string | number])[] = [
  ["gate", (finding) => finding.gate],
  ["rule", (finding) => finding.rule],
  ["severity", (finding) => finding.severity],
  ["status", (finding) => finding.status],
  ["path", (finding) => finding.at.path],
  ["line", (finding) => finding.at.line],
  ["column", (finding) => finding.at.column],
  ["endLine", (finding) => finding.at.endLine],
  ["endColumn", (finding) => finding.at.endColumn],
  ["message", (finding) => finding.message],
  ["scope", (finding) => finding.scope],
  ["fingerprint", (finding) => finding.fingerprint],
];

/**
 * All findings as CSV, one row each. Texts are kept as they are, line ends and tabs too; other hidden characters are
 * written out as `\x1b`.
 */
export function renderCsv(report: Report): string {
  return csvText([
    COLUMNS.map(([name]) => name),
    ...report.findings.map((finding) => COLUMNS.map(([, of]) => of(finding))),
  ]);
}
