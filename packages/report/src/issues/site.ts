import type { JudgedFinding, Recognised } from "@pawl/engine";
import type { Place } from "@pawl/gate";
import { decision, isReopenedByHuman } from "./decisions.ts";
import type { Entry, FiledIssue } from "./filed.ts";
import { groupKey } from "./filing.ts";
import { entryOf } from "./identity.ts";

/** A finding of now, told apart by the same digests as the entries of issues. */
export interface Site extends Recognised {
  readonly finding: JudgedFinding;
  readonly entry: Entry;
  /** Whether something is to be done about it: it is neither suppressed nor accepted. */
  readonly stands: boolean;
}

/**
 * Which issues a finding is looked for in first: those that are open, or closed only as long as their debt is accepted;
 * those that a human decided; those that Pawl may open again when their debt is back.
 */
export type Tier = "open" | "decided" | "dormant";

/** The tiers, the first to be asked first. */
export const TIERS: readonly Tier[] = ["open", "decided", "dormant"];

/** An entry of an issue, in the form in which findings are paired. */
export interface Held extends Recognised {
  readonly issue: FiledIssue;
  readonly entry: Entry;
  readonly tier: Tier;
  /** Whether an edit keeps the issue: in one that is not at work, only what says the same again counts. */
  readonly followsEdits: boolean;
}

/** The findings as sites, in their order. */
export function sitesOf(findings: readonly JudgedFinding[]): readonly Site[] {
  return findings.map((finding) => {
    const { gate, rule, at, codeEndLine, status } = finding;
    const entry = entryOf(finding);
    const stands = status === "new" || status === "known";
    const { scope, code } = entry;
    const end = codeEndLine === undefined ? {} : { codeEndLine };
    return { gate, rule, at, scope, code, ...end, finding, entry, stands };
  });
}

/** All entries of the issues, those of the lowest number first. */
export function heldBy(issues: readonly FiledIssue[], wontFixLabel: string): readonly Held[] {
  return issues
    .toSorted((a, b) => a.number - b.number)
    .flatMap((issue) => {
      const tier = tierOf(issue, wontFixLabel);
      const followsEdits = issue.state === "open" && !isReopenedByHuman(issue);
      return issue.mark.entries.map((entry): Held => {
        const { rule, scope, code } = entry;
        return {
          gate: issue.mark.gate,
          rule,
          at: placeOf(entry),
          scope,
          code,
          issue,
          entry,
          tier,
          followsEdits,
        };
      });
    });
}

/** Whether a finding may open an issue again that is closed: not where it belongs to another file or directory. */
export function belongsTo({ issue, tier }: Held, site: Site): boolean {
  const { groupBy, group } = issue.mark;
  return tier !== "dormant" || groupBy === "finding" || groupKey(groupBy, site.finding) === group;
}

function tierOf(issue: FiledIssue, wontFixLabel: string): Tier {
  if (issue.state === "open") return "open";
  if (decision(issue, wontFixLabel) !== undefined) return "decided";
  return issue.mark.closedAs === "accepted" ? "open" : "dormant";
}

function placeOf({ path, line, endLine }: Entry): Place {
  return { path, line, column: 1, endLine, endColumn: 1 };
}
