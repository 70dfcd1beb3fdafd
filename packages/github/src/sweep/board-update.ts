import type { BoardUpdate, FiledIssue, PlannedChange, Sweep, UnfiledGroup } from "@pawl/report";
import type { Applied } from "../issues/apply.ts";

/** What the dashboard is told after a plan was carried out, as far as that went. */
export function boardUpdate(
  { report, commit, filings }: Sweep,
  existing: readonly FiledIssue[],
  changes: readonly PlannedChange[],
  { done, left, opened }: Pick<Applied, "done" | "left" | "opened">,
): BoardUpdate {
  const ran = new Set(report.gates.flatMap(({ name, status }) => (status === "pass" || status === "fail" ? name : [])));
  const closed = new Set(done.flatMap((change) => (change.kind === "close" ? change.issue.number : [])));
  const reopened = new Set(done.flatMap((change) => (change.kind === "reopen" ? change.issue.number : [])));
  const open = new Map<string, number>();
  const isOpen = ({ number, state }: FiledIssue): boolean =>
    !closed.has(number) && (state === "open" || reopened.has(number));
  for (const { mark } of [...existing.filter(isOpen), ...opened]) {
    open.set(mark.gate, (open.get(mark.gate) ?? 0) + 1);
  }
  const filed = [...existing, ...opened].filter(({ mark }) => mark.closedAs !== "duplicate");
  return {
    report,
    commit,
    gates: [...filings.keys()].filter((name) => ran.has(name)).sort(),
    unfiled: [...left, ...changes.filter(({ kind }) => kind === "keep")].flatMap(unfiledOf),
    filed: new Map(filed.map(({ mark, number }) => [mark.id, number])),
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
