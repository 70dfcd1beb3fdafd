import type { Endpoint, Step } from "../model/endpoint.ts";
import type { Unresolved } from "../model/unresolved.ts";
import type { ImportGraph } from "../resolve/import-graph.ts";

/** More binds of one script than this are not listed with its entry. */
const MOST_BINDS = 10;

/**
 * Links the entries of start-up lists to the binds of the scripts that they start: a bind of the script, or of what it
 * imports, whose port is not known takes the entry's ports. Gives the endpoints with those binds as steps, and the unresolved
 * that no entry answers.
 */
export function linkScripts(
  endpoints: readonly Endpoint[],
  unresolved: readonly Unresolved[],
  graph: ImportGraph,
): { readonly endpoints: readonly Endpoint[]; readonly unresolved: readonly Unresolved[] } {
  const open = new Map<string, Unresolved[]>();
  for (const one of unresolved) {
    if (one.role !== "bind") continue;
    const group = open.get(one.at.path);
    if (group === undefined) open.set(one.at.path, [one]);
    else group.push(one);
  }
  const answered = new Set<Unresolved>();
  const bindsOf = new Map<string, readonly Unresolved[]>();
  const bindsFor = (script: string): readonly Unresolved[] => {
    const known = bindsOf.get(script);
    if (known !== undefined) return known;
    const found =
      open.size === 0 ? [] : [...graph.reachedFrom(script)].flatMap((path) => open.get(path) ?? []);
    bindsOf.set(script, found);
    return found;
  };
  const linked = endpoints.map((endpoint) => {
    const { role, script, protocol } = endpoint;
    if (role !== "bind" || script === undefined) return endpoint;
    const binds = bindsFor(script).filter((bind) => bind.protocol === protocol);
    if (binds.length === 0) return endpoint;
    for (const bind of binds) answered.add(bind);
    const steps: readonly Step[] = binds
      .slice(0, MOST_BINDS)
      .map(({ at, what }) => ({ at, what: `${what} is bound here` }));
    return { ...endpoint, steps: [...endpoint.steps, ...steps] };
  });
  return { endpoints: linked, unresolved: unresolved.filter((one) => !answered.has(one)) };
}
