import { formatCommand, type Measured, measure } from "./measure.ts";
import type { Planned } from "./plans.ts";

/** A row to run: its name, its words, and how it is measured or why it is not. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly plan: Planned | string;
}

/** What became of a row. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly command: string | undefined;
  /** Where the command was run. */
  readonly folder: string | undefined;
  /** Empty where the row was not measured. */
  readonly runs: readonly Measured[];
  /** Why it was not measured, or what its figures need to be read rightly. */
  readonly note: string | undefined;
}

/**
 * Runs all rows: each once to warm up, then all in turn, as often as told, so that what else the machine does meets all
 * of them alike. Rows that run only once run last, without a warm-up. A run that takes longer than `limit` seconds, or
 * fails, takes its row out.
 */
export function runRows(
  entries: readonly Entry[],
  runs: number,
  limit: number,
  say: (line: string) => void,
): readonly Result[] {
  const measured = new Map<Entry, Measured[]>();
  const notes = new Map<Entry, string>();
  const run = (entry: Entry, counts: boolean): void => {
    if (typeof entry.plan === "string" || notes.has(entry)) return;
    const taken = runOnce(entry.plan, limit);
    const problem = describeProblem(entry.plan, taken, limit);
    say(`${entry.id}: ${problem ?? `${taken.wall.toFixed(2)} s`}${counts ? "" : " (warm-up)"}`);
    if (problem !== undefined) notes.set(entry, problem);
    if (problem === undefined ? counts : taken.timedOut)
      measured.set(entry, [...(measured.get(entry) ?? []), taken]);
  };
  const isSlow = ({ plan }: Entry): boolean => typeof plan !== "string" && plan.once === true;
  const quick = entries.filter((entry) => !isSlow(entry));
  for (let round = 0; round <= runs; round++) {
    if (round > 0) say(`round ${round} of ${runs}`);
    for (const entry of quick) run(entry, round > 0);
  }
  for (const entry of entries.filter(isSlow)) run(entry, true);
  return entries.map((entry) => ({
    id: entry.id,
    title: entry.title,
    ...(typeof entry.plan === "string"
      ? { command: undefined, folder: undefined }
      : { command: formatCommand(entry.plan.command), folder: entry.plan.command.folder }),
    runs: measured.get(entry) ?? [],
    note:
      typeof entry.plan === "string"
        ? entry.plan
        : (notes.get(entry) ?? describeRuns(entry, measured.get(entry))),
  }));
}

function runOnce(plan: Planned, limit: number): Measured {
  plan.before?.();
  return measure(plan.command, limit);
}

function describeProblem(plan: Planned, taken: Measured, limit: number): string | undefined {
  if (taken.timedOut) return `ended after ${limit} s`;
  if (plan.accepts.includes(taken.status)) return undefined;
  return `failed with ${taken.status}: ${taken.complaint.split("\n").at(-1) ?? ""}`;
}

function describeRuns(entry: Entry, runs: readonly Measured[] | undefined): string | undefined {
  const incomplete = entry.id.startsWith("pawl") && runs?.some((run) => run.status === 3);
  const words = [...(runs?.length === 1 ? ["1 run"] : []), ...(incomplete ? ["exit 3: incomplete"] : [])];
  return words.length === 0 ? undefined : words.join(", ");
}
