import type { IssueSettings } from "@pawl/engine";
import type { ChangeIssue, CloseIssue, KeepIssue, OpenIssue, PlannedChange } from "./changes.ts";
import { worstFirst } from "./worst-first.ts";

/**
 * What is done, in the order in which it is to be done, within the caps of a sweep; what is over them becomes a `keep` that
 * says so. Duplicates are closed first, so that nothing is written into an issue that goes. Then debt gets its issue, by
 * reopening and opening, before it is taken out of another by updating and closing: a sweep that is killed anywhere leaves
 * debt in two issues rather than in none, which the next plan mends. Of each kind the worst debt comes first.
 * @param twins closes of issues that two runs at once filed for one group.
 */
export function withinCaps(
  twins: readonly CloseIssue[],
  changes: readonly PlannedChange[],
  settings: IssueSettings,
): readonly PlannedChange[] {
  const opens = changes.filter((one) => one.kind === "open").toSorted(worst);
  const reopens = changes
    .filter(isChange)
    .filter(({ kind }) => kind === "reopen")
    .toSorted(worst);
  const updates = changes
    .filter(isChange)
    .filter(({ kind }) => kind === "update")
    .toSorted(worst);
  const closes = changes.filter((one) => one.kind === "close");
  const keeps = changes.filter((one) => one.kind === "keep");
  const open = capped(opens, settings.maxIssues);
  const write = capped([...reopens, ...updates], settings.maxUpdates);
  const close = capped([...twins, ...closes], settings.maxCloses);
  const isTwin = (one: CloseIssue): boolean => twins.includes(one);
  return [
    ...close.now.filter(isTwin),
    ...write.now.filter(({ kind }) => kind === "reopen"),
    ...open.now,
    ...write.now.filter(({ kind }) => kind === "update"),
    ...close.now.filter((one) => !isTwin(one)),
    ...open.later.map(({ mark, findings, title, reason }): KeepIssue => {
      const unfiled = { mark, findings, waits: true };
      return { kind: "keep", unfiled, title, reason: `${reason}; ${open.why}` };
    }),
    ...write.later.map((one) => later(one, write.why)),
    ...close.later.map((one) => later(one, close.why)),
    ...keeps,
  ];
}

function isChange(one: PlannedChange): one is ChangeIssue {
  return one.kind === "update" || one.kind === "reopen";
}

/** What of a list a sweep does, what it leaves, and how that is said. */
function capped<T>(
  changes: readonly T[],
  most: number,
): { readonly now: readonly T[]; readonly later: readonly T[]; readonly why: string } {
  const now = changes.slice(0, most);
  const why = `waits for the next sweep: ${now.length} of ${changes.length} are done in this one`;
  return { now, later: changes.slice(most), why };
}

function later({ issue, reason }: ChangeIssue | CloseIssue, why: string): KeepIssue {
  return { kind: "keep", issue, title: issue.title, reason: `${reason}; ${why}` };
}

function worst(a: OpenIssue | ChangeIssue, b: OpenIssue | ChangeIssue): number {
  return worstFirst({ id: a.mark.id, findings: a.findings }, { id: b.mark.id, findings: b.findings });
}
