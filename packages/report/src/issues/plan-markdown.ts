import { countOf } from "../count.ts";
import { escapeMarkdown, escapeMarkdownMessage } from "../markdown-escape.ts";
import type { PlannedChange } from "./changes.ts";
import { shownTitle } from "./title.ts";

/** A summary is read by people; the log has all of it. */
const MOST_ROWS = 100;

/** What a plan changes, as a table for a job's summary; what is kept is counted. `state` says what became of it. */
export function renderPlanMarkdown(changes: readonly PlannedChange[], state: string): string {
  const writing = changes.filter(({ kind }) => kind !== "keep");
  const rows = writing.slice(0, MOST_ROWS).map((change) => {
    // The number is no reference: a summary shows in no issue.
    const number = change.kind === "open" ? "new" : String(change.issue?.number ?? "");
    return `| ${change.kind} | ${number} | ${escapeMarkdown(shownTitle(change.title))} | ${escapeMarkdown(change.reason)} |`;
  });
  const more = writing.length - rows.length;
  const table = rows.length === 0 ? [] : ["| What | Issue | Title | Why |", "|---|---|---|---|", ...rows, ""];
  return [
    "## Issues",
    "",
    escapeMarkdownMessage(state),
    "",
    ...table,
    ...(more > 0 ? [`… and ${countOf(more, "more change")}.`, ""] : []),
    ...keptLine(changes.length - writing.length),
  ].join("\n");
}

function keptLine(kept: number): string[] {
  if (kept === 0) return [];
  return [kept === 1 ? "1 group is kept as it is." : `${countOf(kept, "group")} are kept as they are.`, ""];
}
