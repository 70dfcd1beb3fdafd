import { groupBy } from "@pawl/engine";
import type { FiledIssue } from "./filed.ts";
import type { Pairs } from "./pairs.ts";
import type { Site } from "./site.ts";

/** How many findings of a group an issue holds. */
interface Claim {
  readonly issue: FiledIssue;
  readonly key: string;
  readonly count: number;
}

/**
 * Finds the issues of each group, the lowest number first: those that are open for its key, else those that are closed for
 * it and hold some of it. A group without any takes the issue that holds most of it and whose own group has nothing any
 * more (a directory that was renamed), with the other parts of that issue's group.
 */
export function matchGroups(
  groups: ReadonlyMap<string, readonly Site[]>,
  issues: readonly FiledIssue[],
  pairs: Pairs,
  split: boolean,
): ReadonlyMap<string, readonly FiledIssue[]> {
  const claims = claimsOf(groups, pairs, issues);
  const takers = new Map<string, FiledIssue[]>();
  const open = groupBy(
    issues.filter(({ state }) => state === "open"),
    ({ mark }) => mark.group,
  );
  for (const key of groups.keys()) {
    const own = open.get(key);
    if (own !== undefined) takers.set(key, own.toSorted(byNumber));
    else {
      const back = claims.filter((claim) => claim.key === key && claim.issue.mark.group === key);
      if (back.length > 0)
        takers.set(
          key,
          (split ? back : back.slice(0, 1)).map(({ issue }) => issue),
        );
    }
  }
  const hadOwn = new Set(takers.keys());
  const used = new Set<FiledIssue>();
  for (const { issue, key } of claims) {
    if (groups.has(issue.mark.group) || hadOwn.has(key) || used.has(issue)) continue;
    const taken = takers.get(key);
    if (taken !== undefined && taken[0]?.mark.group !== issue.mark.group) continue;
    used.add(issue);
    takers.set(key, [...(taken ?? []), issue].toSorted(byNumber));
  }
  return takers;
}

/** The claims of issues on groups: open ones first, then those with the most findings, then the lowest number. */
function claimsOf(
  groups: ReadonlyMap<string, readonly Site[]>,
  pairs: Pairs,
  issues: readonly FiledIssue[],
): readonly Claim[] {
  const isFree = new Set(issues);
  const claims = [...groups].flatMap(([key, sites]) => {
    const counts = new Map<FiledIssue, number>();
    for (const site of sites) {
      const issue = pairs.of(site)?.issue;
      if (issue !== undefined && isFree.has(issue)) counts.set(issue, (counts.get(issue) ?? 0) + 1);
    }
    return [...counts].map(([issue, count]): Claim => ({ issue, key, count }));
  });
  const isClosed = ({ issue }: Claim): number => Number(issue.state === "closed");
  return claims.toSorted(
    (a, b) => isClosed(a) - isClosed(b) || b.count - a.count || byNumber(a.issue, b.issue),
  );
}

function byNumber(a: FiledIssue, b: FiledIssue): number {
  return a.number - b.number;
}
