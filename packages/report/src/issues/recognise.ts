import { groupBy } from "@pawl/engine";
import type { Change } from "@pawl/gate";
import { pairSince } from "./pair-since.ts";
import { Pairs } from "./pairs.ts";
import { type Held, type Site, TIERS, type Tier } from "./site.ts";

/**
 * Recognises the debt that issues hold in the findings of now, one to one over all issues. What is equal and in the same
 * numbers needs no diff. The rest is paired from the commit that each issue speaks of: first what says the same, in open
 * issues before closed ones, then, in open issues, what was edited.
 * @param commit the one that the findings are of.
 * @param changeSince what changed since each of those commits; a commit that is gone is absent.
 */
export function recognise(
  sites: readonly Site[],
  held: readonly Held[],
  commit: string,
  changeSince: ReadonlyMap<string, Change>,
): Pairs {
  const pairs = pairInPlace(sites, held);
  const commits = groupBy(held, ({ issue }) => issue.mark.swept);
  const each = (tier: Tier, equal: boolean): void => {
    // Once for all commits, of which years of nights have thousands: who is paired meanwhile is left out again below.
    const isWanted = couldBe(sites.filter((site) => !pairs.of(site)));
    for (const [swept, all] of commits) {
      const left = all.filter(
        (one) => one.tier === tier && !pairs.has(one) && (equal || one.followsEdits) && isWanted(one),
      );
      if (left.length === 0) continue;
      const free = sites.filter((site) => !pairs.of(site));
      const change = swept === commit ? NO_CHANGE : changeSince.get(swept);
      pairSince(free, left, change, equal, pairs);
    }
  };
  for (const tier of TIERS) each(tier, true);
  each("open", false);
  return pairs;
}

/**
 * The commits that `recognise` wants to know the changes since: those of issues with an entry that is not simply where it
 * was, while a finding is left that it could be. None on a night on which nothing moved.
 */
export function commitsOfLeft(
  sites: readonly Site[],
  held: readonly Held[],
  commit: string,
): readonly string[] {
  const pairs = pairInPlace(sites, held);
  const isWanted = couldBe(sites.filter((site) => !pairs.of(site)));
  const wanted = held.filter(
    (one) =>
      // What became of its file tells whether the debt can be called paid.
      !pairs.has(one) && (isWanted(one) || one.followsEdits),
  );
  const commits = new Set(wanted.map(({ issue }) => issue.mark.swept));
  commits.delete(commit);
  return [...commits].toSorted();
}

/** How the commit of a sweep differs from itself. */
const NO_CHANGE: Change = {
  changed: new Set(),
  basePaths: new Set(),
  renames: new Map(),
  baseLine: (_path, line) => line,
};

/** Whether an entry could be one of the findings: of its gate, and where no edit is followed, of its code. */
function couldBe(free: readonly Site[]): (one: Held) => boolean {
  const gates = new Set(free.map(({ gate }) => gate));
  const codes = new Set(free.map(({ gate, code }) => `${gate}\0${code}`));
  return ({ gate, code, followsEdits }) => (followsEdits ? gates.has(gate) : codes.has(`${gate}\0${code}`));
}

/** Pairs what has the same gate, path, scope and code where findings and entries are as many, in the order of lines. */
function pairInPlace(sites: readonly Site[], held: readonly Held[]): Pairs {
  const pairs = new Pairs();
  const keyOf = ({ gate, scope, code, at }: Site | Held): string => [gate, at.path, scope, code].join("\0");
  const entries = groupBy(held, keyOf);
  for (const [key, here] of groupBy(sites, keyOf)) {
    const there = entries.get(key) ?? [];
    for (let asked = 1; asked <= TIERS.length; asked++) {
      const tiers = TIERS.slice(0, asked);
      const some = there.filter(({ tier }) => tiers.includes(tier));
      if (some.length !== here.length) continue;
      const inOrder = some.toSorted((a, b) => a.at.line - b.at.line);
      here
        .toSorted((a, b) => a.at.line - b.at.line)
        .forEach((site, index) => {
          const one = inOrder[index];
          if (one !== undefined) pairs.add(site, one);
        });
      break;
    }
  }
  return pairs;
}
