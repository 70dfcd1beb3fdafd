import type { Report } from "@pawl/engine";
import { z } from "zod";

/** The branch that holds nothing but the totals of the sweeps, and its file: one JSON object a line, the newest last. */
export const TREND_BRANCH = "pawl-data";
export const TREND_FILE = "trend.jsonl";

/** About three years of nights. */
const MOST_ROWS = 1_000;

const row = z.object({
  date: z.string(),
  commit: z.string(),
  /** Debt by rule: what is neither suppressed nor accepted. */
  totals: z.record(z.string(), z.number()),
});
type Row = z.output<typeof row>;

/** The totals of a report by rule, of every rule that was judged: that there is none of it is worth a zero. */
export function totalsOf({ findings, rules, gates }: Report): Readonly<Record<string, number>> {
  const skipped = new Set(gates.flatMap((gate) => gate.skipped.map(({ rule }) => rule)));
  const totals: Record<string, number> = {};
  for (const id of [...rules.keys()].sort()) if (!skipped.has(id)) totals[id] = 0;
  for (const { rule, status } of findings) {
    if (status === "new" || status === "known") totals[rule] = (totals[rule] ?? 0) + 1;
  }
  return totals;
}

/**
 * The file with the totals of one more sweep. A sweep of the same commit on the same day is the same sweep, or that of
 * another gate: its totals are put together. Lines that cannot be read are dropped, the oldest fall off at a thousand.
 */
export function addToTrend(text: string, added: Row): string {
  const rows = text.split("\n").flatMap(readRow);
  const same = rows.findIndex(({ date, commit }) => date === added.date && commit === added.commit);
  const old = same < 0 ? undefined : rows.splice(same, 1)[0];
  rows.push({ ...added, totals: sorted({ ...old?.totals, ...added.totals }) });
  return rows
    .slice(-MOST_ROWS)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");
}

function readRow(line: string): readonly Row[] {
  try {
    const read = row.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}

function sorted(totals: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(totals).sort(([a], [b]) => (a < b ? -1 : 1)));
}
