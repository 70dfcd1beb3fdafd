import type { JudgedFinding, Report } from "@pawl/engine";
import type { Severity } from "@pawl/gate";

/** How often a rule speaks, and where most. */
export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
  /** The folders with the most findings, at most three, the worst first; `.` is the root. */
  readonly worst: readonly { readonly directory: string; readonly count: number }[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Findings that the run shows: the new ones. Known, accepted and suppressed ones are counted only. */
export function shownFindings(report: Report): readonly JudgedFinding[] {
  return report.findings.filter((finding) => finding.status === "new");
}

/** The order of severities, the worst first. */
export function bySeverity(a: Severity, b: Severity): number {
  return ORDER[a] - ORDER[b];
}

/** One line per rule that has findings to show: the worst severity first, then the most findings, then by name. */
export function tallyRules(findings: readonly JudgedFinding[]): readonly RuleTally[] {
  const rules = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const group = rules.get(finding.rule);
    if (group === undefined) rules.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...rules]
    .map(([rule, group]) => tallyRule(rule, group))
    .sort((a, b) => bySeverity(a.severity, b.severity) || b.count - a.count || byName(a.rule, b.rule));
}

function tallyRule(rule: string, group: readonly JudgedFinding[]): RuleTally {
  const directories = new Map<string, number>();
  for (const { at } of group) {
    const directory = at.path.includes("/") ? at.path.slice(0, at.path.lastIndexOf("/")) : ".";
    directories.set(directory, (directories.get(directory) ?? 0) + 1);
  }
  const worst = [...directories]
    .map(([directory, count]) => ({ directory, count }))
    .sort((a, b) => b.count - a.count || byName(a.directory, b.directory))
    .slice(0, 3);
  const severity = group.map((finding) => finding.severity).sort(bySeverity)[0] ?? "error";
  const files = new Set(group.map((finding) => finding.at.path)).size;
  return { rule, severity, count: group.length, files, worst };
}

/** UTF-16 code unit order, the same on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
