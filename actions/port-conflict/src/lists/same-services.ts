/** What tells a service: its name and the file that it runs, as one start-up file has them. */
export interface NamedEntry {
  readonly list: string;
  readonly name: string;
  readonly script: string | undefined;
}

/**
 * The names of services across start-up files. Entries of several files that run one script are one service, even where
 * each file calls it otherwise: it has the name that the first file gives it. Within one file, entries that share a script
 * are instances of it, so a script that a file has twice tells nothing.
 */
export function serviceNames(entries: readonly NamedEntry[]): (entry: NamedEntry) => string {
  /** By script, per file the name it has there; `undefined` where a file has several. */
  const byScript = new Map<string, Map<string, string | undefined>>();
  for (const { list, name, script } of entries) {
    if (script === undefined) continue;
    const lists = byScript.get(script) ?? new Map<string, string | undefined>();
    const there = lists.get(list);
    lists.set(list, lists.has(list) && there !== name ? undefined : name);
    byScript.set(script, lists);
  }
  const taken = new Map<string, string>();
  for (const [script, lists] of byScript) {
    const names = [...lists.values()];
    const [first] = names;
    if (first !== undefined && lists.size > 1 && !names.includes(undefined)) taken.set(script, first);
  }
  return ({ name, script }) => (script === undefined ? undefined : taken.get(script)) ?? name;
}
