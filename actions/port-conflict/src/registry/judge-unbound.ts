import type { Finding } from "@pawl/gate";
import { findingOf } from "../judge/finding.ts";
import type { Placed } from "../judge/placed.ts";
import { placeWords, portWords } from "../judge/words.ts";
import { portText } from "../model/port.ts";
import type { RuleId } from "../rules.ts";
import { nameOf } from "./judge-entries.ts";
import { type EntryIndex, isEntryOf } from "./matching.ts";
import type { Entry, Registry } from "./registry.ts";

/** What the rest of the repository says, for the entries that nothing binds. */
export interface Elsewhere {
  /** All that binds or declares a port, in a container or not. */
  readonly ports: readonly Placed[];
  /** The files with a bind whose port is not known: it may be any. */
  readonly unresolved: ReadonlySet<string>;
  /** Whether all files were looked at. */
  readonly whole: boolean;
  /** Whether a file is in the tree. */
  has(path: string): boolean;
}

/**
 * The entries that disagree with the rest of the repository: `registry-mismatch` where the service has another port there,
 * `stale-entry` where nothing has the port and no unknown bind could.
 */
export function* judgeUnbound(
  registry: Registry,
  index: EntryIndex,
  elsewhere: Elsewhere,
): Generator<Finding<RuleId>> {
  if (registry.isList) return;
  const byNumber = new Map<number, Placed[]>();
  const byService = new Map<string, Placed[]>();
  for (const endpoint of elsewhere.ports) {
    push(byNumber, endpoint.port.number, endpoint);
    if (endpoint.service !== undefined) push(byService, endpoint.service.toLowerCase(), endpoint);
  }
  for (const entry of registry.entries) {
    const binds = byNumber.get(entry.port.number) ?? [];
    if (entry.disabled || binds.some((endpoint) => isEntryOf(entry, endpoint))) continue;
    const said = mismatch(entry, byService, index) ?? (elsewhere.whole ? stale(entry, elsewhere) : undefined);
    if (said !== undefined) yield findingOf({ at: entry.at, scope: nameOf(entry), code: entry.code }, said);
  }
}

function mismatch(entry: Entry, byService: ReadonlyMap<string, readonly Placed[]>, index: EntryIndex) {
  if (entry.name === undefined) return undefined;
  const others = (byService.get(entry.name.toLowerCase()) ?? []).filter((endpoint) => {
    // A port of the service that another entry has is no other port of this one.
    return !index.withNumber(endpoint.port.number).some((other) => isEntryOf(other, endpoint));
  });
  const [first] = others;
  if (first === undefined) return undefined;
  return {
    rule: "port-conflict/registry-mismatch",
    message: `${nameOf(entry)} is ${entry.protocol} port ${portText(entry.port)} here, and ${portWords(first)} at ${placeWords({ path: first.at.path, line: first.at.line })}`,
    related: others.map(({ at, what, port }) => ({ at, message: `${what} has ${portText(port)} here` })),
    from: others.flatMap(({ at, steps }) => [at, ...steps.map((step) => step.at)]),
  } as const;
}

function stale(entry: Entry, { unresolved, has }: Elsewhere) {
  const files = entry.files.filter((file) => !/[*?[{]/.test(file));
  const gone = files.length > 0 && files.length === entry.files.length && !files.some(has);
  const mayBe = files.length > 0 ? files.some((file) => unresolved.has(file)) : unresolved.size > 0;
  if (!gone && mayBe) return undefined;
  const reason = gone ? `; ${files.join(", ")} is not there` : "";
  return {
    rule: "port-conflict/stale-entry",
    message: `nothing binds ${entry.protocol} port ${portText(entry.port)} of ${nameOf(entry)}${reason}`,
  } as const;
}

function push<Key>(map: Map<Key, Placed[]>, key: Key, endpoint: Placed): void {
  const group = map.get(key);
  if (group === undefined) map.set(key, [endpoint]);
  else group.push(endpoint);
}
