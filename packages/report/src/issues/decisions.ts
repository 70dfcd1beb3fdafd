import type { ClosedAs, FiledIssue } from "./filed.ts";

/**
 * The reason that Pawl closes an issue with. What is accepted is not called "not planned": that reason stays a human's,
 * so that a later look can tell a maintainer's no from Pawl's own doing.
 */
export function closingReason(as: ClosedAs): "completed" | "not_planned" {
  return as === "duplicate" ? "not_planned" : "completed";
}

/** Whether the maintainers put the label on an issue that says it will not be fixed. */
export function isWontFix(issue: FiledIssue, label: string): boolean {
  return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}

/** Whether Pawl closed an issue because another one has its debt; nothing of it counts any more. */
export function isClosedDuplicate({ state, mark }: FiledIssue): boolean {
  return state === "closed" && mark.closedAs === "duplicate";
}

/** Whether a human opened again what Pawl had closed. */
export function isReopenedByHuman({ state, mark }: FiledIssue): boolean {
  return state === "open" && mark.closedAs !== undefined;
}

/** Why a closed issue stays closed whatever stands of its debt; `undefined` for one that Pawl may open again. */
export function decision(issue: FiledIssue, label: string): string | undefined {
  if (issue.state === "open") return undefined;
  if (isWontFix(issue, label)) return `closed with the label ${label}`;
  if (issue.stateReason === "not_planned") return "closed as not planned";
  if (issue.stateReason === "duplicate") return "closed as a duplicate by a human";
  if (issue.mark.closedAs === undefined && issue.mark.reopened > 0)
    return "closed again after Pawl had reopened it";
  return undefined;
}
