import { visible } from "../visible.ts";
import { padEnd, width } from "../width.ts";
import type { PlannedChange } from "./changes.ts";
import { shownTitle } from "./title.ts";

/** What a plan does, in words for its last line. */
const WORDS: readonly (readonly [PlannedChange["kind"], string])[] = [
  ["open", "to open"],
  ["update", "to update"],
  ["reopen", "to reopen"],
  ["close", "to close"],
  ["keep", "to keep as it is"],
];

/** Columns of a title before it is cut. */
const WIDEST_TITLE = 60;

/** Issues that stay closed are counted only: a repository has more of them every year. */
function isShown(change: PlannedChange): boolean {
  return change.kind !== "keep" || change.issue?.state !== "closed";
}

/**
 * A plan as a table for a terminal: what is done, to which issue, its title, and why; with a last line that counts. What
 * comes from the repository or from GitHub is shown with everything hidden written out. Ends with a line break.
 */
export function renderPlan(changes: readonly PlannedChange[]): string {
  const rows = changes.filter(isShown).map((change) => {
    const number = "issue" in change && change.issue !== undefined ? `#${change.issue.number}` : "-";
    return [change.kind, number, cut(visible(shownTitle(change.title))), visible(change.reason)] as const;
  });
  const summary = WORDS.flatMap(([kind, words]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  const last = summary.length > 0 ? summary.join(", ") : "no debt and no issues";
  if (rows.length === 0) return `${last}\n`;
  const table = [["what", "issue", "title", "why"] as const, ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => width(row[column] ?? ""))));
  const lines = table.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${[...lines, "", last].join("\n")}\n`;
}

function cut(title: string): string {
  const characters = [...title];
  return characters.length > WIDEST_TITLE ? `${characters.slice(0, WIDEST_TITLE - 1).join("")}…` : title;
}
