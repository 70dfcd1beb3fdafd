import type { UnfiledGroup } from "./assign.ts";
import type { KeepIssue, OpenIssue } from "./changes.ts";
import type { FiledIssue } from "./filed.ts";
import { groupId } from "./identity.ts";
import { entriesOf, titleOf, withTitle } from "./new-mark.ts";
import type { Judging } from "./outcome.ts";
import type { Site } from "./site.ts";
import type { Sweep } from "./sweep.ts";

/** A group without issue, with the issue that it would get. */
export interface Candidate {
  readonly group: UnfiledGroup;
  readonly id: string;
  readonly part: number | undefined;
  /** Why it is filed, where it is. */
  readonly wanted: string | undefined;
  /** Why it is not. */
  readonly refused: string;
}

/** Gives each group without issue its id, the first of its kind that no issue has, and says whether it is to be filed. */
export function candidates(
  groups: readonly UnfiledGroup[],
  existing: readonly FiledIssue[],
  sweep: Sweep,
  { filing, settings }: Judging,
): readonly Candidate[] {
  const used = new Set(existing.map(({ mark }) => mark.id));
  const listed = new Set(existing.map(({ number }) => number));
  // Where the search went on for a key, so that a thousand equal findings are not counted from the start each.
  const next = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { key } of groups) counts.set(key, (counts.get(key) ?? 0) + 1);
  const { gate, groupBy } = filing;
  const parts = new Map<string, Set<number>>();
  for (const { state, mark } of existing) {
    if (state === "closed" || mark.gate !== gate || mark.groupBy !== groupBy) continue;
    parts.set(mark.group, new Set([...(parts.get(mark.group) ?? []), mark.part ?? 1]));
  }
  return groups.map((group) => {
    const { key, sites } = group;
    const nth = firstFree((n) => !used.has(groupId(gate, groupBy, key, n)), next.get(key) ?? 0);
    next.set(key, nth + 1);
    const id = groupId(gate, groupBy, key, nth);
    const taken = parts.get(key) ?? new Set<number>();
    const isPart = settings.split && groupBy !== "finding" && (taken.size > 0 || (counts.get(key) ?? 0) > 1);
    const part = isPart ? firstFree((n) => !taken.has(n), 1) : undefined;
    if (part !== undefined) parts.set(key, new Set([...taken, part]));
    const number = sweep.filedBefore.get(id);
    const isNew = sites.some(({ finding }) => finding.status === "new");
    if (sweep.requested.has(id)) return { group, id, part, wanted: "ticked in the dashboard", refused: "" };
    if (number !== undefined && !listed.has(number)) {
      const refused = `filed before as #${number}, which is not among Pawl's issues: it is not filed twice`;
      return { group, id, part, wanted: undefined, refused };
    }
    const isWanted = settings.file === "all" || (settings.file === "new" && isNew);
    const wanted = isWanted ? (isNew ? "has no issue yet" : "old debt that has no issue yet") : undefined;
    const refused =
      settings.file === "new" ? "was there before the first sweep" : "nothing is filed unless it is ticked";
    return { group, id, part, wanted, refused };
  });
}

/** The issue that a group gets. */
export function opened(one: Candidate, guests: readonly Site[], by: Judging): OpenIssue {
  const sites = [...one.group.sites, ...guests];
  const { mark, findings, title } = draft(one, sites, by);
  return { kind: "open", labels: by.filing.labels, mark, findings, title, reason: one.wanted ?? one.refused };
}

/** A group that gets no issue in this sweep. */
export function unfiled(one: Candidate, by: Judging): KeepIssue {
  const { mark, findings, title } = draft(one, one.group.sites, by);
  return { kind: "keep", unfiled: { mark, findings, waits: false }, title, reason: one.refused };
}

function draft(
  { group, id, part }: Candidate,
  sites: readonly Site[],
  { commit, filing }: Judging,
): Pick<OpenIssue, "mark" | "findings" | "title"> {
  const { gate, groupBy } = filing;
  const content = { commit, sites, agreed: [], unseen: [], isHeld: () => false };
  const { entries, more, findings } = entriesOf(content);
  const title = titleOf(filing, groupBy, group.key, sites, part);
  const mark = {
    ...{ id, gate, groupBy, group: group.key, swept: commit, title: "", entries, misses: 0, reopened: 0 },
    ...(more > 0 ? { more } : {}),
    ...(part === undefined ? {} : { part }),
  };
  return { mark: withTitle(mark, title), findings, title };
}

function firstFree(isFree: (n: number) => boolean, from: number): number {
  let n = from;
  while (!isFree(n)) n += 1;
  return n;
}
