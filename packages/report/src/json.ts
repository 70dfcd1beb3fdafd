import type { JudgedFinding, Report } from "@pawl/engine";
import { jsonText } from "./json-text.ts";

/** The version of the JSON's shape; it is raised where a reader of the old shape would go wrong. */
const SCHEMA = 1;

/** The report as JSON for programs: `schema: 1`, everything that the run found out, the same bytes for the same report. */
export function renderJson(report: Report): string {
  return jsonText({
    schema: SCHEMA,
    tool: report.tool,
    base: report.base,
    summary: report.summary,
    gates: report.gates.map(({ name, status, skipped, stats, error }) => ({
      name,
      status,
      skipped,
      stats,
      error,
    })),
    findings: report.findings.map(flat),
    fixed: report.fixed.map(({ gate, rule, path, line, message, fingerprint }) => ({
      gate,
      rule,
      path,
      line,
      message,
      fingerprint,
    })),
    newSuppressions: report.newSuppressions.map(({ kind, rule, path, line, covers, reason, until }) => ({
      kind,
      rule,
      path,
      line,
      covers,
      reason,
      until,
    })),
    limits: report.limits.map(({ gate, unit, ceiling, count, over }) => ({
      gate,
      unit,
      ceiling,
      count,
      over,
    })),
    unanalysed: report.unanalysed.map(({ path, reason, blocking }) => ({ path, reason, blocking })),
    broken: report.broken.map(({ path, line, message }) => ({ path, line, message })),
    excluded: Object.fromEntries(report.excluded),
  });
}

function flat(finding: JudgedFinding): object {
  const { gate, rule, severity, status, at, message, scope, fingerprint, related, suppression } = finding;
  return {
    gate,
    rule,
    severity,
    status,
    path: at.path,
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    message,
    scope,
    fingerprint,
    related: related?.map((place) => ({
      path: place.at.path,
      line: place.at.line,
      column: place.at.column,
      endLine: place.at.endLine,
      endColumn: place.at.endColumn,
      message: place.message,
    })),
    suppression,
  };
}
