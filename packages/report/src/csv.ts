import type { JudgedFinding, Report } from "@pawl/engine";
import { visible } from "./visible.ts";

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

/** How a spreadsheet recognises a formula; such a cell gets an apostrophe, which makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * All findings as CSV (RFC 4180: a header row, CRLF, quotes doubled), one row each. Texts are kept as they are, line
 * ends and tabs too; other hidden characters are written out as `\x1b`.
 */
export function renderCsv(report: Report): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...report.findings.map((f) => COLUMNS.map(([, of]) => cell(of(f)))),
  ];
  return rows.map((row) => `${row.join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = visible(value, "\t\r\n");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
