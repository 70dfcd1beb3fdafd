import { groupBy, isUntouched, pair } from "@pawl/engine";
import type { Change } from "@pawl/gate";
import type { Pairs } from "./pairs.ts";
import { belongsTo, type Held, type Site } from "./site.ts";

/**
 * Pairs findings with entries that speak of one commit, and adds to `pairs` what holds. A finding that the change left
 * alone stood where it stands at that commit too, so it is the entry of that very line or none: an equal one that was
 * never filed is not the one that was fixed elsewhere.
 * @param change since that commit; without it no line is known, and what moved is recognised only where it can be nothing else.
 * @param equal whether only what says the same counts, or what was edited in its file too.
 */
export function pairSince(
  sites: readonly Site[],
  held: readonly Held[],
  change: Change | undefined,
  equal: boolean,
  pairs: Pairs,
): void {
  const since = change ?? unknownChange([...sites, ...held]);
  const untouched = new Set(sites.filter((site) => isUntouched(site, since)));
  const lines = groupBy(held, ({ gate, at }) => keyOf(gate, at.path, at.line));
  for (const site of untouched) {
    const path = basePath(since, site.at.path);
    const there = lines.get(keyOf(site.gate, path, since.baseLine(site.at.path, site.at.line) ?? 0)) ?? [];
    const free = there.filter((one) => !pairs.has(one));
    const same = free.find((one) => one.code === site.code) ?? (equal ? undefined : free[0]);
    if (same !== undefined) pairs.add(site, same);
  }
  const rest = held.filter((one) => !pairs.has(one));
  const touched = sites.filter((site) => !untouched.has(site));
  const isOnly = change === undefined ? onlyOnes(touched, rest) : () => true;
  const holds = (site: Site, one: Held): boolean => {
    const sameFile = basePath(since, site.at.path) === one.at.path;
    if (one.code !== site.code) return !equal && sameFile;
    return sameFile || (belongsTo(one, site) && isOnly(site));
  };
  for (const [site, one] of pair<Site | Held>(touched, rest, since, () => 0).known) {
    if (!isHeld(site) && isHeld(one) && holds(site, one)) pairs.add(site, one);
  }
  pairDecided(
    touched.filter((site) => !pairs.of(site)),
    rest.filter((one) => one.tier === "decided" && !pairs.has(one)),
    pairs,
  );
}

/** A decision follows its text out of its function too, where there is no second text that it could be about. */
function pairDecided(sites: readonly Site[], held: readonly Held[], pairs: Pairs): void {
  const codeOf = ({ gate, code }: Site | Held): string => keyOf(gate, code);
  const entries = groupBy(held, codeOf);
  for (const [code, [site, second]] of groupBy(sites, codeOf)) {
    const [one, other] = entries.get(code) ?? [];
    if (site !== undefined && one !== undefined && second === undefined && other === undefined)
      pairs.add(site, one);
  }
}

/** The file that a file of now was at the commit, by its name. */
function basePath({ renames }: Change, path: string): string {
  return renames.get(path) ?? path;
}

/** The change since a commit that nobody has any more: every file may be another, and no line is known. */
function unknownChange(places: readonly (Site | Held)[]): Change {
  const paths = new Set(places.map(({ at }) => at.path));
  return { changed: paths, basePaths: paths, renames: new Map(), baseLine: () => undefined };
}

/** Whether a finding is the only one of its kind that is left, among the findings and among the entries. */
function onlyOnes(sites: readonly Site[], held: readonly Held[]): (site: Site) => boolean {
  const kind = ({ gate, scope, code }: Site | Held): string => keyOf(gate, scope, code);
  const here = groupBy(sites, kind);
  const there = groupBy(held, kind);
  return (site) => here.get(kind(site))?.length === 1 && there.get(kind(site))?.length === 1;
}

function isHeld(one: Site | Held | undefined): one is Held {
  return one !== undefined && "issue" in one;
}

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join("\0");
}
