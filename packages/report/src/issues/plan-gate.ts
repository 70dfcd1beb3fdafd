import { groupBy } from "@pawl/engine";
import { type Assignment, assign } from "./assign.ts";
import type { PlannedChange } from "./changes.ts";
import type { FiledIssue } from "./filed.ts";
import { type Candidate, candidates, opened, unfiled } from "./open-groups.ts";
import { type Fate, type Judging, outcome } from "./outcome.ts";
import type { Pairs } from "./pairs.ts";
import type { Doubts } from "./proof.ts";
import type { Held, Site } from "./site.ts";
import type { Sweep } from "./sweep.ts";

/** The debt of one gate, and the issues that hold it. */
export interface GateDebt {
  readonly sites: readonly Site[];
  readonly issues: readonly FiledIssue[];
  readonly held: readonly Held[];
  /** Issues of all gates and states, whose ids are taken. */
  readonly existing: readonly FiledIssue[];
}

/** What a gate's debt asks for: where each finding belongs, and which groups would get an issue. */
export interface Look {
  readonly debt: GateDebt;
  readonly by: Judging;
  readonly assignment: Assignment;
  readonly candidates: readonly Candidate[];
}

/** Looks at the debt of a gate that ran to its end. */
export function lookAt(debt: GateDebt, pairs: Pairs, sweep: Sweep, by: Judging): Look {
  const standing = debt.sites.filter(({ stands }) => stands);
  const assignment = assign(standing, debt.issues, debt.held, pairs, by.filing, by.settings.split);
  return { debt, by, assignment, candidates: candidates(assignment.unfiled, debt.existing, sweep, by) };
}

/**
 * What is done about the debt of one gate, without regard to the caps on updates and closes.
 * @param opening the groups that get an issue within the cap; the others that want one are drafted, and wait.
 */
export function planGate(
  { debt, by, assignment, candidates: all }: Look,
  opening: ReadonlySet<Candidate>,
  pairs: Pairs,
  doubt: Doubts,
): readonly PlannedChange[] {
  const taken = guestsTaken(
    all.filter((one) => opening.has(one)),
    assignment,
  );
  const homes = new Map<Site, FiledIssue | "opened">();
  for (const [issue, sites] of assignment.byIssue) for (const site of sites) homes.set(site, issue);
  for (const site of taken) homes.set(site, "opened");
  const heldOf = groupBy(debt.held, ({ issue }) => String(issue.number));
  const fates = debt.issues.map((issue) => {
    const own = heldOf.get(String(issue.number)) ?? [];
    return outcome(fateOf(issue, own, assignment, taken, homes, pairs, doubt), by);
  });
  const groups = all.map((one) => {
    if (one.wanted === undefined) return unfiled(one, by);
    return opened(
      one,
      one.group.guests.filter((site) => taken.has(site) && opening.has(one)),
      by,
    );
  });
  return [...groups, ...fates];
}

/** The guests that go to the issues that are opened: all but those of an issue that would have nothing left. */
function guestsTaken(opening: readonly Candidate[], { byIssue }: Assignment): ReadonlySet<Site> {
  const taken = new Set(opening.flatMap(({ group }) => group.guests));
  for (const sites of byIssue.values()) {
    if (sites.every((site) => taken.has(site))) for (const site of sites) taken.delete(site);
  }
  return taken;
}

function fateOf(
  issue: FiledIssue,
  held: readonly Held[],
  assignment: Assignment,
  taken: ReadonlySet<Site>,
  homes: ReadonlyMap<Site, FiledIssue | "opened">,
  pairs: Pairs,
  doubt: Doubts,
): Fate {
  const lost = held.filter((one) => !pairs.has(one)).map((one) => ({ held: one, doubt: doubt(one) }));
  const found = held.map((one) => pairs.siteOf(one)).filter((site) => site !== undefined);
  const elsewhere = found.map((site) => homes.get(site)).find((home) => home !== undefined && home !== issue);
  return {
    issue,
    sites: (assignment.byIssue.get(issue) ?? []).filter((site) => !taken.has(site)),
    key: assignment.keyOf.get(issue),
    agreed: found.filter(({ stands }) => !stands),
    gone: lost.filter((one) => one.doubt === undefined).map((one) => one.held),
    unseen: lost.flatMap((one) => (one.doubt === undefined ? [] : [{ held: one.held, ...one.doubt }])),
    movedTo: elsewhere,
    isHeld: (site) => pairs.of(site)?.issue === issue,
  };
}
