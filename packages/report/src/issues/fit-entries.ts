import type { Entry } from "./filed.ts";
import type { Site } from "./site.ts";

/** The most findings that one issue of a split group is about: a reader can still take them for one thing to do. */
export const PART_SIZE = 100;

/** What the entries of one marker may take, in characters: half of what GitHub lets a body have. */
const MARKER_ROOM = 32_000;

/** What an entry takes at most, and a text of the lists beside its own length; deflate makes it less, never more. */
const ENTRY_SIZE = 80;
const TEXT_SIZE = 8;

/**
 * Which findings a marker holds: those that it holds already before others, each in their order, as many as fit.
 * @param kept entries that stay whatever else fits: what is agreed, and what could not be looked at.
 */
export function fitEntries(
  sites: readonly Site[],
  isHeld: (site: Site) => boolean,
  kept: readonly Entry[],
): ReadonlySet<Site> {
  const seen = new Set<string>();
  let room = MARKER_ROOM;
  const take = ({ rule, path }: Entry): void => {
    room -= ENTRY_SIZE;
    for (const text of [rule, path]) {
      if (!seen.has(text)) room -= TEXT_SIZE + Math.ceil((Buffer.byteLength(JSON.stringify(text)) * 4) / 3);
      seen.add(text);
    }
  };
  kept.forEach(take);
  const fitting = new Set<Site>();
  for (const site of [...sites.filter(isHeld), ...sites.filter((one) => !isHeld(one))]) {
    take(site.entry);
    if (room < 0) break;
    fitting.add(site);
  }
  return fitting;
}
