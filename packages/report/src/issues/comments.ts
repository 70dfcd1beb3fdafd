import { countOf } from "../count.ts";
import { escapeMarkdown, escapeMarkdownCode } from "../markdown-escape.ts";
import type { ChangeIssue, CloseIssue } from "./changes.ts";

/** The commit that took the last of an issue's debt away. */
export interface PaidBy {
  readonly commit: string;
  readonly subject?: string;
}

/** What Pawl says when it closes an issue: why, and for paid debt by which commit. */
export function renderClosing(change: CloseIssue, paidBy?: PaidBy): string {
  if (change.as === "duplicate") {
    const other = change.of === undefined ? "Another issue" : `#${change.of}`;
    return `${other} has this debt, so this one is closed. Whatever is said here stays.`;
  }
  if (change.as === "accepted") {
    return [
      "What is left of it is suppressed by a comment in the code or accepted by the configuration, so nothing is to be done.",
      "Pawl opens it again when that ends.",
    ].join("\n");
  }
  const what =
    change.gone.length === 1
      ? "The finding is gone"
      : `All ${countOf(change.gone.length, "finding")} are gone`;
  if (paidBy === undefined) {
    const seen = change.mark.missedAt === undefined ? "" : ` at ${commitText(change.mark.missedAt)}`;
    return `${what}${seen}: the places were looked at, and nothing of it is left. Thank you!`;
  }
  const subject = paidBy.subject === undefined ? "" : ` (${escapeMarkdown(paidBy.subject.slice(0, 200))})`;
  return `${what}, paid by ${commitText(paidBy.commit)}${subject}. Thank you!`;
}

/** What Pawl says when it opens an issue again. */
export function renderReopening(change: ChangeIssue): string {
  const count = countOf(change.findings.length, "finding");
  const { closedAs } = change.issue.mark;
  const at = commitText(change.mark.swept);
  if (closedAs === "accepted") return `${count} that was agreed on is agreed no longer, seen at ${at}.`;
  if (closedAs !== undefined) return `The debt is back: ${count}, seen at ${at}.`;
  return [
    `This was closed as completed, and at ${at} there is still ${count} of it.`,
    "If it is to stay as it is, close the issue as not planned, or close it once more: Pawl will not open it again.",
  ].join("\n");
}

/** A commit's id, which GitHub links; anything else is shown as code. */
function commitText(id: string): string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : escapeMarkdownCode(id);
}
