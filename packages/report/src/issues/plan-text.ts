import { countOf, listed } from "../count.ts";
import { visible } from "../visible.ts";
import { width } from "../width.ts";
import type { PlannedChange } from "./changes.ts";

/** A longer title is cut: the reason has to stay on the screen. */
const MOST_TITLE = 60;

/** In the order of a plan's summary. */
const KINDS = ["open", "reopen", "update", "close"] as const;

/**
 * A plan as a table for a terminal or a log: a line for each change with its reason, one for all that is kept for the same
 * reason, and a sum. Texts from outside are made visible; nothing in it is a workflow command.
 */
export function renderPlan(changes: readonly PlannedChange[]): string {
  const rows = [
    ...changes.flatMap((change) => (change.kind === "keep" ? [] : [rowOf(change)])),
    ...keptRows(changes),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ""))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join("  ")
      .trimEnd(),
  );
  return [...lines, ...(lines.length > 0 ? [""] : []), `${summaryOf(changes)}\n`].join("\n");
}

type Row = readonly [kind: string, issue: string, title: string, reason: string];

function rowOf(change: PlannedChange): Row {
  const number = "issue" in change && change.issue !== undefined ? `#${change.issue.number}` : "new";
  return [change.kind, number, cut(visible(change.title)), visible(change.reason)];
}

function keptRows(changes: readonly PlannedChange[]): readonly Row[] {
  const reasons = new Map<string, PlannedChange[]>();
  for (const change of changes) {
    if (change.kind !== "keep") continue;
    reasons.set(change.reason, [...(reasons.get(change.reason) ?? []), change]);
  }
  return [...reasons].flatMap(([reason, same]) => {
    const [only] = same;
    if (only !== undefined && same.length === 1) {
      const row = rowOf(only);
      return [[row[0], row[1] === "new" ? "" : row[1], row[2], row[3]] satisfies Row];
    }
    return [["keep", "", countOf(same.length, "group"), visible(reason)] satisfies Row];
  });
}

function cut(title: string): string {
  const characters = Array.from(title);
  return characters.length <= MOST_TITLE ? title : `${characters.slice(0, MOST_TITLE - 1).join("")}…`;
}

/** How much of each kind there is, in words. */
export function summaryOf(changes: readonly PlannedChange[]): string {
  const counts = KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} to ${kind}`];
  });
  const kept = changes.filter(({ kind }) => kind === "keep").length;
  const done = counts.length === 0 ? "Nothing to write" : upperFirst(listed(counts));
  return `${done}; ${kept === 0 ? "nothing" : kept} kept as it is.`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
