import { type Meeting, meeting } from "./meets.ts";
import type { Placed } from "./placed.ts";

/** A bind with the others that can hold its port on its host at the same time. */
export interface Clash {
  readonly endpoint: Placed;
  readonly others: readonly { readonly endpoint: Placed; readonly how: Meeting }[];
}

/** How many others a finding names; more help nobody. */
const MOST_OTHERS = 100;

/**
 * The binds that clash, in the order given. Only what has a machine, a list or project, or a folder in common is compared:
 * a port that hundreds of separate stacks use costs no more than one that few do.
 */
export function findClashes(binds: readonly Placed[]): readonly Clash[] {
  const buckets = new Map<string, number[]>();
  const keys = binds.map(bucketsOf);
  for (const [index, names] of keys.entries()) {
    for (const name of names) {
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [index]);
      else bucket.push(index);
    }
  }
  const clashes = binds.flatMap((endpoint, index): Clash[] => {
    const seen = new Set([index]);
    const others: { readonly endpoint: Placed; readonly how: Meeting }[] = [];
    for (const name of keys[index] ?? []) {
      for (const at of buckets.get(name) ?? []) {
        if (seen.has(at) || others.length >= MOST_OTHERS) continue;
        seen.add(at);
        const other = binds[at];
        const how = other && meeting(endpoint, other);
        if (other !== undefined && how !== undefined) others.push({ endpoint: other, how });
      }
    }
    return others.length === 0 ? [] : [{ endpoint, others }];
  });
  return onePerSite(clashes);
}

/** One clash for a port at a place, whichever of several hosts it may be bound on. */
function onePerSite(clashes: readonly Clash[]): readonly Clash[] {
  const sites = new Map<
    string,
    { readonly endpoint: Placed; readonly others: Map<string, Clash["others"][number]> }
  >();
  for (const { endpoint, others } of clashes) {
    const key = siteOf(endpoint);
    const site = sites.get(key) ?? { endpoint, others: new Map() };
    sites.set(key, site);
    for (const other of others) {
      const there = siteOf(other.endpoint);
      if (!site.others.has(there) || other.how === "certain") site.others.set(there, other);
    }
  }
  return [...sites.values()].map(({ endpoint, others }) => ({ endpoint, others: [...others.values()] }));
}

/** What says that two are one port at one place. */
export function siteOf({ at, protocol, port, namespace }: Placed): string {
  return [at.path, at.line, at.column, protocol, port.number, port.above ?? "", namespace].join("\0");
}

function bucketsOf({ protocol, port, namespace, machines, together, folder }: Placed): readonly string[] {
  const key = [protocol, port.number, port.above ?? "", namespace].join("\0");
  return [
    ...machines.map((name) => `${key}\0machine\0${name}`),
    ...(together === undefined ? [] : [`${key}\0together\0${together}`]),
    `${key}\0folder\0${folder}`,
  ];
}
