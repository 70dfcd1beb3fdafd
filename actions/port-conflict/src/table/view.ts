import { UsageError, type ViewTable } from "@pawl/gate";
import { freePorts, ORDINARY } from "../judge/free-ports.ts";
import type { Picture } from "../picture.ts";
import { rangesOf } from "../registry/registry.ts";
import { portRows } from "./rows.ts";

/** What `pawl ports` may be asked beside the table. */
export interface PortFlags extends Readonly<Record<string, unknown>> {
  readonly free: number | undefined;
  readonly machine: string | undefined;
  readonly unresolved: boolean;
}

/**
 * The table of `pawl ports`: all ports; of one machine; so many free ones; or the binds whose port is not known.
 * @throws {UsageError} for a machine that is not declared, and for flags that do not go together.
 */
export function showPorts(picture: Picture, flags: PortFlags): ViewTable {
  const { machine } = flags;
  const { names } = picture.machines;
  if (machine !== undefined && !names.includes(machine)) {
    const known = names.length === 0 ? "pawl.yml declares none" : `there are: ${names.join(", ")}`;
    throw new UsageError(`--machine: found "${machine}", which is no machine of pawl.yml`, `${known}.`);
  }
  if (flags.free !== undefined) {
    if (flags.unresolved) throw new UsageError("--free and --unresolved ask for different things");
    return showFree(picture, flags.free, machine);
  }
  return flags.unresolved ? showUnresolved(picture) : showAll(picture, machine);
}

function showAll(picture: Picture, machine: string | undefined): ViewTable {
  const { binds, declared, registry, unresolved, problems, passedOver } = picture;
  const known = [...binds, ...declared].filter(
    ({ machines }) => machine === undefined || machines.includes(machine),
  );
  // What no entry places may be on any machine: of one machine only its own entries are shown.
  const entries = registry?.registry.entries.filter(
    (entry) => machine === undefined || entry.machine?.toLowerCase() === machine.toLowerCase(),
  );
  const rows = portRows(known, entries ?? [], registry?.index);
  const open = unresolved.filter(({ role }) => role === "bind").length;
  return {
    columns: [
      { id: "port", title: "Port" },
      { id: "protocol", title: "Protocol" },
      { id: "service", title: "Service" },
      { id: "machine", title: "Machine" },
      { id: "interface", title: "Interface" },
      { id: "binds", title: "Bound at" },
      { id: "known", title: "Known from" },
    ],
    rows: rows.map((row) => [
      row.port,
      row.protocol,
      row.service,
      row.machine,
      row.interface,
      row.binds,
      row.known,
    ]),
    notes: [
      ...(open === 0
        ? []
        : [`${open} ${open === 1 ? "bind is" : "binds are"} not fully known: see --unresolved.`]),
      ...problems.map(({ at, message }) => `${at.path}:${at.line}: ${message}.`),
      ...passedOverNotes(passedOver),
    ],
    ...(problems.length > 0 && { incomplete: true }),
  };
}

/** What is not in the table, in one sentence. */
function passedOverNotes(passedOver: Picture["passedOver"]): readonly string[] {
  const parts = Object.entries(passedOver).map(([word, count]) => `${count} ${places.get(word) ?? word}`);
  return parts.length === 0 ? [] : [`Left out: ${parts.join(", ")}.`];
}

/** What of the counted is no thing by itself. */
const places: ReadonlyMap<string, string> = new Map([
  ["tests", "in tests"],
  ["samples", "in samples"],
  ["copies", "in copies"],
  ["portless", "without a port"],
  ["unresolved", "in compose files that are not known"],
]);

function showUnresolved({ unresolved }: Picture): ViewTable {
  return {
    columns: [
      { id: "place", title: "Place" },
      { id: "role", title: "Role" },
      { id: "call", title: "Call" },
      { id: "reason", title: "Why its port is not known" },
    ],
    rows: unresolved.map(({ at, role, what, reason, partly }) => [
      `${at.path}:${at.line}`,
      role,
      what.replaceAll("`", ""),
      `${reason.replaceAll("`", "")}${partly ? " (in part)" : ""}`,
    ]),
    notes: [],
  };
}

function showFree(
  { binds, declared, registry, machines }: Picture,
  count: number,
  machine: string | undefined,
): ViewTable {
  const names = machine === undefined ? [] : [machine];
  // What nothing places on a machine may be on this one.
  const here = [...binds, ...declared].filter(
    (endpoint) =>
      machine === undefined || endpoint.machines.length === 0 || endpoint.machines.includes(machine),
  );
  const taken = new Set(here.map(({ port }) => port.number));
  for (const entry of registry?.registry.entries ?? []) {
    if (machine === undefined || entry.machine === undefined || entry.machine === machine)
      taken.add(entry.port.number);
  }
  const ranges = registry === undefined ? [] : rangesOf(registry.registry, names);
  const ordinary = [...taken].filter((port) => port >= ORDINARY[0]).toSorted((a, b) => a - b);
  // Without ranges, beside those that are there.
  const after = ranges.length > 0 ? 0 : (ordinary[0] ?? 0);
  const ports = freePorts(taken, ranges, count, after);
  const missing = count - ports.length;
  return {
    columns: [
      { id: "port", title: "Port" },
      { id: "machine", title: "Machine" },
    ],
    rows: ports.map((port) => [port, machine ?? null]),
    notes: [
      ...(missing > 0 ? [`No more are free in the ranges: ${missing} fewer than asked for.`] : []),
      ...(machine === undefined && machines.declared
        ? ["Free on all machines; name one with --machine."]
        : []),
    ],
  };
}
