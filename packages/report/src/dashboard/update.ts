import type { JudgedFinding, Report } from "@pawl/engine";
import type { Board, BoardGate } from "./state.ts";

/** A group of findings that has no issue, and gets one once its box is ticked. */
export interface UnfiledGroup {
  readonly id: string;
  readonly gate: string;
  /** Plain text. */
  readonly title: string;
  readonly findings: readonly JudgedFinding[];
  /** Whether it waits for a sweep that may open more issues. */
  readonly waits: boolean;
}

/** What a sweep tells the dashboard. */
export interface BoardUpdate {
  readonly report: Report;
  /** The commit that was judged. */
  readonly commit: string;
  /** The gates that ran to their end and file issues, in the order in which they are shown. */
  readonly gates: readonly string[];
  /** The groups without issue, the worst first. */
  readonly unfiled: readonly UnfiledGroup[];
  /** Ids of all that is filed, with the numbers of their issues. */
  readonly filed: ReadonlyMap<string, number>;
  /** How many of their issues are open, by gate. */
  readonly open: ReadonlyMap<string, number>;
}

/** The board after a sweep; gates that did not run stay as they were. The same sweep again changes nothing. */
export function updateBoard(old: Board, update: BoardUpdate): Board {
  const gates = new Map(old.gates);
  for (const name of update.gates) gates.set(name, updateGate(old.gates.get(name), name, update));
  const filed = new Map([...old.filed, ...update.filed]);
  const unfiled = new Set(update.unfiled.map(({ id }) => id));
  return { gates, filed, ticked: new Set([...old.ticked].filter((id) => unfiled.has(id))) };
}

function updateGate(old: BoardGate | undefined, name: string, { report, commit }: BoardUpdate): BoardGate {
  const totals = totalsOf(report, name);
  if (old === undefined) return { first: commit, totals };
  const before = isSame(old.totals, totals) ? old.before : old.totals;
  return { first: old.first, totals, ...(before && { before }) };
}

/** Debt by rule: what is neither suppressed nor accepted. Rules without any are left out. */
function totalsOf({ findings }: Report, gate: string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { gate: own, rule, status } of findings) {
    if (own === gate && (status === "new" || status === "known"))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSame(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? 0) === (other[name] ?? 0));
}
