import { settingVariables } from "./setting-variables.ts";
import { readSettings } from "./settings.ts";

/**
 * Settings that take the place of every filter of the configuration. Filters are programs, and git runs them also where it
 * only writes an index, to look again at files of the same second.
 */
export async function filtersOff(root: string): Promise<Readonly<Record<string, string>>> {
  const filters = (await readSettings(root)).filter(([name]) => name.startsWith("filter."));
  return settingVariables(filters.map(([name]) => [name, name.endsWith(".required") ? "false" : ""]));
}
