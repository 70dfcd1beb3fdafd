import { countOf } from "../count.ts";
import { escapeMarkdown, escapeMarkdownMessage } from "../markdown-escape.ts";
import type { PlannedChange } from "./changes.ts";
import { shownTitle } from "./title.ts";

/** A summary is read by people; the log has all of it. */
const MOST_ROWS = 100;

/** GitHub drops a step's summary above 1 MiB, and the report before it may take all but this. */
const MOST_BYTES = 40_000;

/** What a plan changes, as a table for a job's summary; what is kept is counted. `state` says what became of it. */
export function renderPlanMarkdown(changes: readonly PlannedChange[], state: string): string {
  const writing = changes.filter(({ kind }) => kind !== "keep");
  const rows: string[] = [];
  let left = MOST_BYTES;
  for (const change of writing.slice(0, MOST_ROWS)) {
    // The number is no reference: a summary shows in no issue.
    const number = change.kind === "open" ? "new" : String(change.issue?.number ?? "");
    const title = escapeMarkdown(shownTitle(change.title));
    const row = `| ${change.kind} | ${number} | ${title} | ${escapeMarkdown(change.reason)} |`;
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
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
