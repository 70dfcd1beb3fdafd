import type { Place } from "@pawl/gate";
import type { Protocol, Step } from "../../model/endpoint.ts";
import { type Node, type ScalarNode, scalarAt, scalarOf } from "../load/node.ts";
import type { Notes } from "../load/notes.ts";
import { fitted, isOpen, type Mapping, protocolOf, readShortMapping } from "../values/mapping.ts";
import { REQUIRED, withoutMarks } from "../values/marks.ts";
import { type NoPort, readPortRange } from "../values/port-range.ts";

/** A text with a place, for what is reported. */
export interface Source {
  readonly at: Place;
  readonly raw: string;
  readonly steps: readonly Step[];
  readonly variables: readonly string[];
}

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

interface Entry {
  readonly mapping: Mapping;
  readonly source: Source;
}

function readEntry(item: Node, service: string, notes: Notes): Entry | undefined {
  const scalar = item.kind === "scalar" ? item : undefined;
  if (scalar !== undefined) return noted(readShort(scalar), scalar, service, notes);
  if (item.kind === "list") {
    const [first] = item.items.flatMap((inner) => scalarOf(inner) ?? []);
    const wrong: NoPort = { wrong: "form", message: "found a list, expected `host:container`" };
    return first === undefined ? undefined : noted(wrong, first, service, notes);
  }
  if (item.kind !== "map") return undefined;
  const published = scalarAt(item, "published");
  const target = scalarAt(item, "target");
  const main = published ?? target ?? [...item.entries.values()].flatMap((value) => scalarOf(value) ?? [])[0];
  if (main === undefined) return undefined;
  const parts = [main, scalarAt(item, "host_ip"), scalarAt(item, "protocol")].flatMap((part) => part ?? []);
  const source = {
    ...main,
    steps: parts.flatMap(({ steps }) => steps),
    variables: [...new Set(parts.flatMap(({ variables }) => variables))],
  };
  const wrong = [target, ...parts].find((part) => part?.wrong !== undefined)?.wrong;
  return noted(
    wrong === undefined ? readLong(item) : { wrong: "form", message: wrong },
    source,
    service,
    notes,
  );
}

function readShort(scalar: ScalarNode): Mapping | NoPort {
  if (scalar.wrong !== undefined) return { wrong: "form", message: scalar.wrong };
  if (scalar.type === "n" || scalar.type === "t") return readShortMapping(scalar.text);
  const found = scalar.type === "z" ? "nothing" : `\`${scalar.raw}\``;
  return { wrong: "form", message: `found ${found}, expected \`host:container\`` };
}

function readLong(item: Node): Mapping | NoPort {
  const protocolText = scalarAt(item, "protocol")?.text ?? "tcp";
  const protocol = protocolOf(protocolText);
  if (protocol === undefined) {
    return { wrong: "form", message: `found the protocol \`${protocolText}\`, expected tcp, udp or sctp` };
  }
  const targetText = scalarAt(item, "target")?.text;
  if (targetText === undefined) return { wrong: "form", message: "the mapping has no `target`" };
  const target = readField(targetText);
  if (typeof target === "object" && "wrong" in target) return target;
  const published = readField(scalarAt(item, "published")?.text ?? "");
  if (typeof published === "object" && "wrong" in published) return published;
  const hostIp = scalarAt(item, "host_ip")?.text ?? "";
  const address = hostIp.includes(REQUIRED) ? undefined : withoutMarks(hostIp);
  return fitted(address, published, typeof target === "object" ? target : undefined, protocol, targetText);
}

function readField(text: string) {
  if (text === "") return undefined;
  return isOpen(text) && withoutMarks(text) === "" ? "unknown" : readPortRange(withoutMarks(text));
}

/** The entry, or what is wrong with it as a problem. */
function noted(
  mapping: Mapping | NoPort,
  source: Source & { readonly text: string },
  service: string,
  notes: Notes,
): Entry | undefined {
  if ("wrong" in mapping) {
    if (/\{[{%]/.test(source.raw)) notes.passOver("templates", source.at);
    else if (isOpen(source.text)) notes.passOver("unresolved", source.at);
    else noteWrong(mapping, source, `\`ports\` of service \`${service}\``, service, notes);
    return undefined;
  }
  if (mapping.target?.from === 0) {
    const zero: NoPort = { wrong: "range", message: "a container has no port 0" };
    noteWrong(zero, source, `\`ports\` of service \`${service}\``, service, notes);
  }
  return { mapping, source };
}

/** Reports what is no port. */
export function noteWrong(
  { wrong, message }: NoPort,
  source: Source,
  what: string,
  service: string,
  notes: Notes,
): void {
  const rule = wrong === "range" ? "port-conflict/out-of-range" : "port-conflict/unreadable";
  notes.problem(rule, source.at, `In ${what}, ${message}`, `services.${service}`, source.raw);
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
