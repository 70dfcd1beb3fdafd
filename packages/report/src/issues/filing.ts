import type { IssueSettings, JudgedFinding, Report } from "@pawl/engine";
import type { FiledGroup, Filing, Grouping } from "@pawl/gate";
import { countOf } from "../count.ts";

/** How a gate that files issues does it in this repository. */
export interface EffectiveFiling {
  readonly gate: string;
  readonly groupBy: Grouping;
  readonly labels: readonly string[];
  readonly advice: string;
  /** The title of a group, of this grouping or of one that issues were filed by before: plain text of any length. */
  title(groupBy: Grouping, group: FiledGroup): string;
}

/** How a gate that does not say files its debt: one issue per directory. */
export function defaultFiling(gate: string): Filing {
  return {
    groupBy: "directory",
    labels: ["debt"],
    title: (group) => plainTitle(gate, "directory", group),
    // GitHub shows every line break of an issue, so that a paragraph is one line.
    advice: [
      "Mend each of these places, or say in the code why one has to stay as it is",
      `(\`# pawl: allow[${gate}] the reason\`). This list follows the code: what is mended leaves it, and the issue is`,
      "closed when nothing is left.",
    ].join(" "),
  };
}

/** A gate's filing with what the configuration says otherwise; titles of another grouping are plain ones. */
export function effectiveFiling(gate: string, filing: Filing, settings: IssueSettings): EffectiveFiling {
  return {
    gate,
    groupBy: settings.groupBy.get(gate) ?? filing.groupBy,
    labels: filing.labels,
    advice: filing.advice,
    title: (groupBy, group) =>
      groupBy === filing.groupBy ? filing.title(group) : plainTitle(gate, groupBy, group),
  };
}

/** The findings of a gate that are debt to file, whatever keeps them quiet, in the report's order. */
export function findingsToFile(report: Report, gate: string, filing: Filing): readonly JudgedFinding[] {
  const rules = filing.rules === undefined ? undefined : new Set(filing.rules);
  return report.findings.filter((one) => one.gate === gate && (rules === undefined || rules.has(one.rule)));
}

/** The key of the group that a finding belongs to. */
export function groupKey(groupBy: Grouping, finding: JudgedFinding): string {
  if (groupBy === "finding") return finding.fingerprint;
  if (groupBy === "rule") return finding.rule;
  const { path } = finding.at;
  if (groupBy === "file") return path;
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}

function plainTitle(gate: string, groupBy: Grouping, { key, findings }: FiledGroup): string {
  const [first] = findings;
  if (groupBy === "finding") return first === undefined ? gate : `${first.message} in ${first.at.path}`;
  const count = countOf(findings.length, "finding");
  if (groupBy === "rule") return `${key}: ${count}`;
  return `${gate}: ${count} in ${key === "." ? "the root folder" : key}`;
}
