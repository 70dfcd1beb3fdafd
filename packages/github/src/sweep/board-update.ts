import type { BoardUpdate, FiledIssue, PlannedChange, Sweep, UnfiledGroup } from "@pawl/report";
import type { Applied } from "../issues/outcome.ts";

/** What the dashboard is told after a plan was carried out, as far as that went. */
export function boardUpdate(
  { report, commit, filings }: Sweep,
  existing: readonly FiledIssue[],
  changes: readonly PlannedChange[],
  { done, left }: Pick<Applied, "done" | "left">,
): BoardUpdate {
  const ran = new Set(
    report.gates.flatMap(({ name, status }) => (status === "pass" || status === "fail" ? name : [])),
  );
  const states = new Map(existing.map(({ number, state }) => [number, state]));
  const gates = new Map(existing.map(({ number, mark }) => [number, mark.gate]));
  const filed = new Map(
    existing.flatMap(({ mark, number }) =>
      mark.closedAs === "duplicate" ? [] : [[mark.id, number] as const],
    ),
  );
  for (const { change, number } of done) {
    states.set(number, change.kind === "close" ? "closed" : "open");
    gates.set(number, change.mark.gate);
    if (change.kind === "open") filed.set(change.mark.id, number);
  }
  const open = new Map<string, number>();
  for (const [number, state] of states) {
    const gate = gates.get(number) ?? "";
    if (state === "open") open.set(gate, (open.get(gate) ?? 0) + 1);
  }
  return {
    report,
    commit,
    gates: [...filings.keys()].filter((name) => ran.has(name)).sort(),
    unfiled: [...left.map(({ change }) => change), ...changes.filter(({ kind }) => kind === "keep")].flatMap(
      unfiledOf,
    ),
    filed,
    open,
  };
}

/** A group without issue; one that could not be opened waits like one that was over the cap. */
function unfiledOf(change: PlannedChange): readonly UnfiledGroup[] {
  if (change.kind === "open") {
    const { mark, findings, title } = change;
    return [{ id: mark.id, gate: mark.gate, title, findings, waits: true }];
  }
  if (change.kind !== "keep" || change.unfiled === undefined) return [];
  const { mark, findings, waits } = change.unfiled;
  return [{ id: mark.id, gate: mark.gate, title: change.title, findings, waits }];
}
