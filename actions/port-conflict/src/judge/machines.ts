import { compileGlobs } from "@pawl/gate";
import type { Endpoint } from "../model/endpoint.ts";

/** Tells on which of the declared machines something runs. */
export interface Machines {
  /** Whether the configuration declares any. */
  readonly declared: boolean;
  readonly names: readonly string[];
  /** The declared machines on which an endpoint may be: the one it names itself, else those its file belongs to. */
  of(endpoint: Pick<Endpoint, "machine" | "script" | "at">): readonly string[];
}

/** The machines of a configuration: globs over paths by name. A file may belong to several. */
export function makeMachines(declared: ReadonlyMap<string, readonly string[]>): Machines {
  const tests = [...declared].map(([name, globs]) => ({ name, matches: compileGlobs(globs) }));
  const byName = new Map(tests.map(({ name }) => [name.toLowerCase(), name]));
  const byPath = new Map<string, readonly string[]>();
  const ofPath = (path: string): readonly string[] => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const names = tests.filter(({ matches }) => matches(path)).map(({ name }) => name);
    byPath.set(path, names);
    return names;
  };
  return {
    declared: declared.size > 0,
    names: [...declared.keys()],
    of: ({ machine, script, at }) => {
      const named = machine === undefined ? undefined : byName.get(machine.toLowerCase());
      if (named !== undefined) return [named];
      // A list in a shared folder starts scripts of one machine each.
      const own = ofPath(at.path);
      if (own.length > 0 || script === undefined) return own;
      return ofPath(script);
    },
  };
}
