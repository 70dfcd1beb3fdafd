import { UNKNOWN } from "../judge/interfaces.ts";
import type { Placed } from "../judge/placed.ts";
import { HOST } from "../model/endpoint.ts";
import { portText } from "../model/port.ts";
import { type EntryIndex, isEntryOf } from "../registry/matching.ts";
import type { Entry } from "../registry/registry.ts";

/** One line of the table: a port of a machine and whoever has it. */
export interface PortRow {
  readonly port: string;
  /** As a list, compose file or registry calls it; empty where none does. */
  readonly service: string;
  /** The machine, `container of <folder>` or the like for what has a network of its own; empty where nothing says. */
  readonly machine: string;
  /** `*` for all of them; empty where nothing says. */
  readonly interface: string;
  readonly protocol: string;
  /** Where it is bound: `path:line`, several with commas. */
  readonly binds: string;
  /** How it is known, from there outwards. */
  readonly known: string;
}

interface Group {
  readonly endpoints: Placed[];
  readonly entry?: Entry;
}

/**
 * The table of all ports: what binds them, and the entries of the registry that nothing binds, sorted by number. What one
 * service says of one port in several places is one row.
 */
export function portRows(
  ports: readonly Placed[],
  entries: readonly Entry[],
  index: EntryIndex | undefined,
): readonly PortRow[] {
  const groups = new Map<string, Group>();
  const met = new Set<Entry>();
  const bound = new Set(
    ports.flatMap(({ role, at, steps }) =>
      role === "bind" ? [at, ...steps.map((step) => step.at)].map(placeText) : [],
    ),
  );
  for (const endpoint of ports) {
    // A mapping of compose publishes what it declares, and a variable is where its value comes from: one row says both.
    if (endpoint.role === "declare" && bound.has(placeText(endpoint.at))) continue;
    const entry = index
      ?.withNumber(endpoint.port.number)
      .find((candidate) => isEntryOf(candidate, endpoint) && index.mayBind(candidate, endpoint));
    if (entry !== undefined) met.add(entry);
    const who =
      endpoint.namespace === HOST
        ? (endpoint.service ?? entry?.name ?? endpoint.script ?? endpoint.at.path)
        : endpoint.namespace;
    const key = [portText(endpoint.port), endpoint.protocol, machineOf(endpoint), who].join("\0");
    const group = groups.get(key);
    if (group !== undefined) group.endpoints.push(endpoint);
    else groups.set(key, { endpoints: [endpoint], ...(entry !== undefined && { entry }) });
  }
  const rows = [...groups.values()].map((group) => ({ sort: sortKey(group), row: rowOf(group) }));
  for (const entry of entries) {
    if (met.has(entry)) continue;
    const group = { endpoints: [], entry };
    rows.push({ sort: sortKey(group), row: rowOf(group) });
  }
  return rows.toSorted((a, b) => a.sort - b.sort || compare(a.row, b.row)).map(({ row }) => row);
}

function rowOf({ endpoints, entry }: Group): PortRow {
  const [first] = endpoints;
  const port = first?.port ?? entry?.port;
  const hosts = new Set(endpoints.map(({ host }) => host).filter((host) => host !== UNKNOWN));
  return {
    port: port === undefined ? "" : portText(port),
    service: serviceOf(endpoints) ?? entry?.name ?? "",
    machine: first === undefined ? (entry?.machine ?? "") : machineOf(first),
    interface: first === undefined ? (entry?.host ?? "") : [...hosts].join(", "),
    protocol: first?.protocol ?? entry?.protocol ?? "",
    binds: first === undefined ? (entry?.disabled === true ? "disabled" : "nothing") : boundAt(endpoints),
    known: knownFrom(endpoints, entry),
  };
}

function serviceOf(endpoints: readonly Placed[]): string | undefined {
  const named = endpoints.find(({ service }) => service !== undefined)?.service;
  return named ?? endpoints.map(({ namespace }) => networkOf(namespace)?.service).find(Boolean);
}

/** Where a port is bound; the binds of an entry's script stand beside the entry. */
function boundAt(endpoints: readonly Placed[]): string {
  const all = endpoints.flatMap(({ at, steps, source }) => [
    at,
    ...(source === "list" ? steps.map((step) => step.at) : []),
  ]);
  return [...new Set(all.map(({ path, line }) => `${path}:${line}`))].join(", ");
}

/** What a row is known from, as short as it can be told: a place in the only file that binds is its line. */
function knownFrom(endpoints: readonly Placed[], entry: Entry | undefined): string {
  const [own, ...others] = new Set(endpoints.map(({ at }) => at.path));
  const place = ({ path, line }: Placed["at"]): string =>
    path === own && others.length === 0 ? `line ${line}` : `${path}:${line}`;
  const parts = endpoints.flatMap(
    ({ steps, what, overridable, searched, disabled, role, source }): readonly string[] => [
      role === "declare" ? `${what} (declared)` : what,
      ...(source === "list" ? [] : steps).map(({ at, what: step }) => `${step} (${place(at)})`),
      ...(searched === true ? ["the first free one of several"] : []),
      ...(overridable === undefined ? [] : [`unless ${overridable} says otherwise`]),
      ...(disabled === true ? ["switched off"] : []),
    ],
  );
  const registered = entry === undefined ? [] : [`registry (${entry.at.path}:${entry.at.line})`];
  return [...new Set([...parts, ...registered])].join("; ").replaceAll("`", "");
}

/** The machine or network of an endpoint, for a person. */
function machineOf({ machines, machine, namespace }: Placed): string {
  const network = networkOf(namespace);
  if (network !== undefined) return `${network.kind} of ${network.place}`;
  // A name that pawl.yml does not declare says nothing of what meets, but something to a person.
  return machines.length > 0 ? machines.join(" or ") : (machine ?? "");
}

/** The parts of a network that is not a machine's: `container:deploy/compose.yml#web`, `container:web` of a Dockerfile's folder. */
function networkOf(
  namespace: string,
): { readonly kind: string; readonly place: string; readonly service?: string } | undefined {
  if (namespace === HOST) return undefined;
  const [, kind = "", name = ""] = /^([a-z]+):(.*)$/.exec(namespace) ?? [];
  const [place = "", service] = name.split("#");
  return { kind, place, ...(service !== undefined && { service }) };
}

function placeText({ path, line, column }: Placed["at"]): string {
  return `${path}:${line}:${column}`;
}

function sortKey({ endpoints: [first], entry }: Group): number {
  return (first?.port ?? entry?.port)?.number ?? 0;
}

function compare(a: PortRow, b: PortRow): number {
  const [one, other] = [a, b].map((row) =>
    [row.port, row.machine, row.protocol, row.service, row.binds].join("\0"),
  );
  return (one ?? "") < (other ?? "") ? -1 : one === other ? 0 : 1;
}
