/** What a configuration is known by among those of its folder. */
export interface Member {
  readonly folder: string;
  readonly name: string;
}

/**
 * Which of a tree's things never run together, by the configurations that they are part of: two of one folder with no
 * configuration in common are alternatives. Given is, per thing, the members that it is in; the answer is per thing the
 * record that the model's endpoints have (two values of one key exclude one another).
 */
export function alternativesOf(
  memberships: readonly ReadonlySet<Member>[],
): readonly Readonly<Record<string, string>>[] {
  const sets = memberships.map(setsByFolder);
  const folders = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const byFolder of sets) {
    for (const [folder, names] of byFolder) {
      const known = folders.get(folder) ?? new Map<string, ReadonlySet<string>>();
      known.set(textOf(names), names);
      folders.set(folder, known);
    }
  }
  const keys = new Map(
    [...folders].map(([folder, distinct]) => [folder, keysOf(folder, [...distinct.values()])]),
  );
  return sets.map((byFolder) => {
    const record: Record<string, string> = {};
    for (const [folder, names] of byFolder) Object.assign(record, keys.get(folder)?.get(textOf(names)));
    return record;
  });
}

function setsByFolder(members: ReadonlySet<Member>): ReadonlyMap<string, ReadonlySet<string>> {
  const byFolder = new Map<string, Set<string>>();
  for (const { folder, name } of members) {
    const known = byFolder.get(folder) ?? new Set<string>();
    known.add(name);
    byFolder.set(folder, known);
  }
  return byFolder;
}

function textOf(names: ReadonlySet<string>): string {
  return [...names].sort().join(" + ");
}

/**
 * Per set of names its keys. Sets of one name share one key. Each larger set has a key of its own, which those that have
 * nothing in common with it share.
 */
function keysOf(
  folder: string,
  distinct: readonly ReadonlySet<string>[],
): ReadonlyMap<string, Record<string, string>> {
  const records = new Map(distinct.map((names) => [textOf(names), {} as Record<string, string>]));
  if (distinct.length < 2) return records;
  for (const names of distinct) {
    const text = textOf(names);
    const key = names.size === 1 ? `compose:${folder}` : `compose:${folder}: ${text}`;
    const apart = names.size === 1 ? [] : distinct.filter((other) => isDisjoint(names, other));
    if (names.size > 1 && apart.length === 0) continue;
    for (const set of [names, ...apart]) {
      const record = records.get(textOf(set));
      if (record !== undefined) record[key] = textOf(set);
    }
  }
  return records;
}

function isDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) if (other.has(name)) return false;
  return true;
}
