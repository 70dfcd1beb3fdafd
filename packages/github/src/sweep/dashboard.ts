import {
  DASHBOARD_TITLE,
  type FiledIssue,
  type PlannedChange,
  planDashboard,
  readDashboard,
  readMark,
  type Sweep,
} from "@pawl/report";
import type { Dashboard } from "../issues/dashboard.ts";
import type { Applied } from "../issues/outcome.ts";

/** What a sweep has done, for the dashboard. */
interface SweepDone {
  readonly swept: Sweep;
  readonly changes: readonly PlannedChange[];
  readonly applied: Pick<Applied, "done" | "left" | "created">;
  /** Pawl's issues as they were before. */
  readonly existing: readonly FiledIssue[];
  /** Gates whose first sweep this is although the dashboard remembers another. */
  readonly anew: ReadonlySet<string>;
}

/**
 * The dashboard after a sweep. Boxes are read from the body as it is when it is written: a tick made meanwhile is kept.
 */
export function dashboardOf({ swept, changes, applied, existing, anew }: SweepDone): Dashboard {
  const created = applied.created.flatMap((issue) => {
    const mark = readMark(issue.body);
    return typeof mark === "object" ? [{ ...issue, mark }] : [];
  });
  const marks = new Map(
    applied.done.flatMap(({ change, number }) =>
      change.kind === "open" ? [] : [[number, change.mark] as const],
    ),
  );
  const known = existing.map((issue) => ({ ...issue, mark: marks.get(issue.number) ?? issue.mark }));
  const issues = [...known, ...created];
  const all = [...changes, ...applied.left.flatMap(({ change }) => waitingOf(change))];
  return {
    title: DASHBOARD_TITLE,
    labels: [],
    isDashboard: (body) => {
      const read = readDashboard(body);
      return read === "damaged" ? read : read !== undefined;
    },
    bodyOf: (body) => {
      const now = readDashboard(body);
      const ticked = typeof now === "object" ? now.requested : [];
      const sweep = { ...swept, requested: new Set([...swept.requested, ...ticked]) };
      const planned = planDashboard({ body, sweep, changes: all, issues, anew });
      return planned === undefined || planned === "damaged" ? body : planned;
    },
  };
}

/** A group that could not be opened waits like one that was over the cap. */
function waitingOf(change: PlannedChange): readonly PlannedChange[] {
  if (change.kind !== "open") return [];
  const { mark, findings, title, reason } = change;
  return [{ kind: "keep", title, reason, unfiled: { mark, findings, waits: true } }];
}
