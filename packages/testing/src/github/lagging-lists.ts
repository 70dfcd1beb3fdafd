import type { FakeRepository, Issue, ShownIssue } from "./repository.ts";
import type { World } from "./world.ts";

/**
 * To be called before an issue changes, with what lists show until the lag is over: the issue as it was, or undefined
 * where it was not there.
 */
export function remember(world: World, issue: Issue, shown: ShownIssue | undefined): void {
  const { listLag, listLagMs, clock } = world;
  if (listLag <= 0 && listLagMs <= 0) return;
  issue.stale.push({
    shown: shown === undefined ? undefined : { ...shown },
    until: clock.time + listLagMs,
    lists: listLag,
  });
}

/** The issues of a repository as a list shows them at this moment; every call counts as a list. */
export function listIssues(world: World, repository: FakeRepository): readonly ShownIssue[] {
  const gone = [...repository.gone.values()].map(({ issue }) => listed(world, issue, undefined));
  const there = [...repository.issues.values()].map((issue) => listed(world, issue, issue));
  return [...there, ...gone].filter((issue) => issue !== undefined);
}

function listed(world: World, issue: Issue, now: ShownIssue | undefined): ShownIssue | undefined {
  const { stale } = issue;
  if (stale.length === 0) return now;
  const first = stale.findIndex(({ lists, until }) => lists > 0 || world.clock.time < until);
  stale.splice(0, first === -1 ? stale.length : first);
  const [oldest] = stale;
  for (const each of stale) each.lists = Math.max(0, each.lists - 1);
  return oldest === undefined ? now : oldest.shown;
}
