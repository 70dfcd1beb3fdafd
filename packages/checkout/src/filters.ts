import { GitFailure, git } from "./git.ts";
import { decodePaths } from "./path-bytes.ts";
import { settingVariables } from "./setting-variables.ts";

/**
 * Settings that take the place of every filter of the configuration. Filters are programs, and git runs them also where it
 * only writes an index, to look again at files of the same second.
 */
export async function filtersOff(root: string): Promise<Readonly<Record<string, string>>> {
  let names: string[];
  try {
    const keys = "^filter\\..*\\.(clean|process|required)$";
    names = decodePaths(await git(root, ["config", "-z", "--name-only", "--get-regexp", keys]));
  } catch (error) {
    if (error instanceof GitFailure && error.status === 1) return {};
    throw error;
  }
  return settingVariables(names.map((name) => [name, name.endsWith(".required") ? "false" : ""]));
}
