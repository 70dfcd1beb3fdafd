import { plainName } from "./service-name.ts";

/** A service in a start-up list. */
export interface Listed {
  readonly list: string;
  readonly service: string;
}

/** Lists that share fewer services than this may share them by chance. */
const FEWEST_SHARED = 2;
/** A service that stands in more lists than this is looked for in the first of them only. */
const MOST_LISTS = 100;

/**
 * By path, the alternatives of the lists that are versions of one start-up (`startup.v2.yaml` beside `minimal.yaml`): they have
 * a third of the services of the smaller one in common, so one of them is started and not both.
 */
export function versionsOf(
  services: Iterable<Listed>,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const byList = new Map<string, Set<string>>();
  const byService = new Map<string, string[]>();
  for (const { list, service } of services) {
    const name = plainName(service);
    const own = byList.get(list) ?? new Set<string>();
    byList.set(list, own);
    if (own.has(name)) continue;
    own.add(name);
    const lists = byService.get(name) ?? [];
    if (lists.length < MOST_LISTS) lists.push(list);
    byService.set(name, lists);
  }
  const found = new Map<string, Record<string, string>>();
  for (const [list, own] of byList) {
    const shared = new Map<string, number>();
    for (const name of own) {
      for (const other of byService.get(name) ?? [])
        if (other > list) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const smaller = Math.min(own.size, byList.get(other)?.size ?? 0);
      if (count < FEWEST_SHARED || count * 3 < smaller) continue;
      const key = `version:${list}:${other}`;
      for (const each of [list, other]) found.set(each, { ...found.get(each), [key]: each });
    }
  }
  return found;
}
