import { groupBy } from "@pawl/engine";
import type { CloseIssue, KeepIssue } from "./changes.ts";
import { decision, isClosedDuplicate, isReopenedByHuman, isWontFix } from "./decisions.ts";
import type { FiledIssue } from "./filed.ts";
import { keep } from "./outcome.ts";

/** The issues that hold debt, and what is done about those that another one stands for. */
export interface Singled {
  /** By number. */
  readonly issues: readonly FiledIssue[];
  readonly settled: readonly (CloseIssue | KeepIssue)[];
}

/**
 * Leaves one issue of those with the same id, which two runs at once have filed: one that a human decided on, else the
 * lowest number that is open. Closed ones of the same id stay, as long as Pawl did not close them for another one.
 */
export function singleOut(existing: readonly FiledIssue[], wontFixLabel: string): Singled {
  const settled: (CloseIssue | KeepIssue)[] = [];
  const issues: FiledIssue[] = [];
  const isDecided = (issue: FiledIssue): boolean =>
    decision(issue, wontFixLabel) !== undefined || isWontFix(issue, wontFixLabel);
  const sorted = existing.toSorted((a, b) => a.number - b.number);
  for (const [, same] of groupBy(sorted, ({ mark }) => mark.id)) {
    const live = same.filter((issue) => !isClosedDuplicate(issue));
    const open = live.filter(({ state }) => state === "open");
    const stays =
      live.find(isDecided) ?? open.find(({ mark }) => mark.closedAs !== "duplicate") ?? open[0] ?? undefined;
    for (const issue of same) {
      if (isClosedDuplicate(issue)) settled.push(keep(issue, "closed as a duplicate"));
      else if (issue === stays || issue.state === "closed") issues.push(issue);
      else if (isDecided(issue) || isReopenedByHuman(issue))
        settled.push(keep(issue, `has the debt of #${stays?.number}, and a human opened it again`));
      else if (stays !== undefined) settled.push(closeDuplicate(issue, stays));
    }
  }
  return { issues, settled };
}

function closeDuplicate(issue: FiledIssue, stays: FiledIssue): CloseIssue {
  return {
    kind: "close",
    issue,
    as: "duplicate",
    of: stays.number,
    mark: { ...issue.mark, closedAs: "duplicate" },
    gone: [],
    title: issue.title,
    reason: `#${stays.number} was filed for the same debt at the same time`,
  };
}
