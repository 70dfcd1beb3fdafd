import type { Protocol } from "../../model/endpoint.ts";
import type { Node } from "../load/node.ts";
import type { Notes } from "../load/notes.ts";
import type { Mapping } from "../values/mapping.ts";
import { readEntry } from "./port-entry.ts";
import type { Source } from "./source.ts";

/** One port of a container that is mapped, or may be. */
export interface PortMapping extends Source {
  /** As in `Mapping`. */
  readonly hostIp: string | undefined;
  /** A port of the machine; `undefined` where docker picks one, of any or of a range, or where it is not known. */
  readonly published: number | undefined;
  /** The last of the range that docker picks one of; with `published` the first. */
  readonly publishedTo?: number;
  /** A port of the container; `undefined` where it is not known. */
  readonly target: number | undefined;
  readonly protocol: Protocol;
}

/** A service may map so many ports: all that a machine has, of two protocols. */
const MOST_PORTS = 131_072;

/**
 * The entries of `ports`, ranges as their ports one by one, with no mapping twice: of several with one address, protocol
 * and pair of ports the last counts, as in docker compose.
 */
export function readPorts(items: readonly Node[], service: string, notes: Notes): readonly PortMapping[] {
  const unique = new Map<string, PortMapping>();
  let count = 0;
  for (const item of items) {
    const entry = readEntry(item, service, notes);
    if (entry === undefined) continue;
    count += portsOf(entry.mapping);
    if (count > MOST_PORTS) {
      notes.passOver("ranges", entry.source.at);
      break;
    }
    if (entry.mapping.published === "unknown" || entry.mapping.target === undefined)
      notes.passOver("unresolved", entry.source.at);
    for (const mapping of expanded(entry.mapping, entry.source)) {
      const { hostIp, published, publishedTo, target, protocol } = mapping;
      const address = hostIp === undefined || hostIp === "" ? "0.0.0.0" : hostIp;
      unique.set(`${address} ${published} ${publishedTo} ${target} ${protocol}`, mapping);
    }
  }
  return [...unique.values()];
}

function portsOf({ target, published, oneOf }: Mapping): number {
  if (target !== undefined) return target.to - target.from + 1;
  return typeof published === "object" && !oneOf ? published.to - published.from + 1 : 1;
}

function* expanded(
  { hostIp, published, target, oneOf, protocol }: Mapping,
  source: Source,
): Generator<PortMapping> {
  const { at, raw, steps, variables } = source;
  const common = { at, raw, steps, variables, hostIp, protocol };
  const host = typeof published === "object" && published.to > 0 ? published : undefined;
  if (oneOf && host !== undefined) {
    yield { ...common, published: host.from, publishedTo: host.to, target: target?.from };
    return;
  }
  const count = portsOf({ hostIp, published, target, oneOf, protocol });
  for (let index = 0; index < count; index++) {
    yield {
      ...common,
      published: host === undefined ? undefined : host.from + index,
      target: target === undefined ? undefined : target.from + index,
    };
  }
}
