import { readSettings } from "./settings.ts";

/**
 * Settings that take the place of every filter of the configuration. Filters are programs, and git runs them also where it
 * only writes an index, to look again at files of the same second.
 */
export async function filtersOff(root: string): Promise<readonly (readonly [string, string])[]> {
  const filters = (await readSettings(root)).filter(([name]) => name.startsWith("filter."));
  return filters.map(([name]) => [name, name.endsWith(".required") ? "false" : ""]);
}
