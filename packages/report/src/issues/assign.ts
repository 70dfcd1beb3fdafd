import { groupBy } from "@pawl/engine";
import type { FiledIssue } from "./filed.ts";
import { type EffectiveFiling, groupKey } from "./filing.ts";
import { PART_SIZE } from "./fit-entries.ts";
import { matchGroups } from "./match-groups.ts";
import type { Pairs } from "./pairs.ts";
import type { Held, Site } from "./site.ts";

/** Findings of a group for which there is no issue. */
export interface UnfiledGroup {
  readonly key: string;
  /** At least one, in the order of the report. */
  readonly sites: readonly Site[];
  /** Findings of the group that an issue of another group holds, because they stood there; they come along when the group is filed. */
  readonly guests: readonly Site[];
}

/** Where the debt of a gate belongs. */
export interface Assignment {
  /** Per issue the findings that it is about now, in the order of the report; without those that have nothing. */
  readonly byIssue: ReadonlyMap<FiledIssue, readonly Site[]>;
  /** Per issue of a group the key of the group that it is about now. */
  readonly keyOf: ReadonlyMap<FiledIssue, string>;
  readonly unfiled: readonly UnfiledGroup[];
}

/**
 * Says which issue each finding that stands belongs to. What a human decided is out. An issue of another grouping than
 * that of now keeps what it holds, so that a change of the configuration files nothing twice. A group has the issue of its
 * key, or one that followed it; what moved into a group without an issue stays where it is.
 */
export function assign(
  standing: readonly Site[],
  issues: readonly FiledIssue[],
  held: readonly Held[],
  pairs: Pairs,
  filing: EffectiveFiling,
  split: boolean,
): Assignment {
  const byIssue = new Map<FiledIssue, Site[]>();
  const put = (issue: FiledIssue, site: Site): void => {
    const sites = byIssue.get(issue);
    if (sites === undefined) byIssue.set(issue, [site]);
    else sites.push(site);
  };
  const isGroup = ({ mark }: FiledIssue): boolean =>
    filing.groupBy !== "finding" && mark.groupBy === filing.groupBy;
  const open: Site[] = [];
  for (const site of standing) {
    const one = pairs.of(site);
    if (one?.tier === "decided") continue;
    if (one !== undefined && !isGroup(one.issue)) put(one.issue, site);
    else open.push(site);
  }
  if (filing.groupBy === "finding") {
    const unfiled = open.map((site) => ({
      key: groupKey("finding", site.finding),
      sites: [site],
      guests: [],
    }));
    return { byIssue, keyOf: new Map(), unfiled };
  }
  const decided = new Set(held.filter(({ tier }) => tier === "decided").map(({ issue }) => issue));
  const rest = withoutCovered(open, [...decided].filter(isGroup), pairs, filing);
  const groups = groupBy(rest, ({ finding }) => groupKey(filing.groupBy, finding));
  const free = issues.filter((issue) => isGroup(issue) && !decided.has(issue));
  const takers = matchGroups(groups, free, pairs, split);
  const keyOf = new Map<FiledIssue, string>();
  const unfiled: UnfiledGroup[] = [];
  for (const [key, sites] of groups) {
    const own = takers.get(key) ?? [];
    for (const issue of own) keyOf.set(issue, key);
    const left = share(sites, own, pairs, split, put);
    const guests = left.filter((site) => own.length === 0 && pairs.of(site)?.tier === "open");
    for (const site of guests) {
      const host = pairs.of(site)?.issue;
      if (host !== undefined) put(host, site);
    }
    const isGuest = new Set(guests);
    const fresh = left.filter((site) => !isGuest.has(site));
    const size = split ? PART_SIZE : Math.max(fresh.length, 1);
    for (let from = 0; from < fresh.length; from += size) {
      unfiled.push({ key, sites: fresh.slice(from, from + size), guests: from === 0 ? guests : [] });
    }
  }
  return { byIssue: inOrder(byIssue, standing), keyOf, unfiled };
}

/** Gives the findings of a group to its issues: each stays where it is, a new one goes where there is room. Returns the rest. */
function share(
  sites: readonly Site[],
  issues: readonly FiledIssue[],
  pairs: Pairs,
  split: boolean,
  put: (issue: FiledIssue, site: Site) => void,
): readonly Site[] {
  const counts = new Map(issues.map((issue) => [issue, 0]));
  const give = (issue: FiledIssue, site: Site): void => {
    counts.set(issue, (counts.get(issue) ?? 0) + 1);
    put(issue, site);
  };
  const left = sites.filter((site) => {
    const home = pairs.of(site)?.issue;
    if (home === undefined || !counts.has(home)) return true;
    give(home, site);
    return false;
  });
  return left.filter((site) => {
    const issue = issues.find((one) => !split || (counts.get(one) ?? 0) < PART_SIZE);
    if (issue !== undefined) give(issue, site);
    return issue === undefined;
  });
}

/**
 * A decided issue may be about more findings than its marker holds. As many of its group are covered by the decision too:
 * those that were there before the others, in the order of the report.
 */
function withoutCovered(
  sites: readonly Site[],
  decided: readonly FiledIssue[],
  pairs: Pairs,
  filing: EffectiveFiling,
): readonly Site[] {
  const covered = new Set<Site>();
  for (const { mark } of decided) {
    const free = sites.filter(
      (site) =>
        !covered.has(site) && !pairs.of(site) && groupKey(filing.groupBy, site.finding) === mark.group,
    );
    const known = free.filter(({ finding }) => finding.status === "known");
    const fresh = free.filter(({ finding }) => finding.status !== "known");
    for (const site of [...known, ...fresh].slice(0, mark.more ?? 0)) covered.add(site);
  }
  return sites.filter((site) => !covered.has(site));
}

function inOrder(
  byIssue: ReadonlyMap<FiledIssue, readonly Site[]>,
  standing: readonly Site[],
): ReadonlyMap<FiledIssue, readonly Site[]> {
  const order = new Map(standing.map((site, index) => [site, index]));
  const at = (site: Site): number => order.get(site) ?? 0;
  return new Map([...byIssue].map(([issue, sites]) => [issue, sites.toSorted((a, b) => at(a) - at(b))]));
}
