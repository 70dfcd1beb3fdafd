import type { Place } from "@pawl/gate";
import type { PortRange } from "../judge/free-ports.ts";
import type { Placed } from "../judge/placed.ts";
import type { Problem } from "../model/endpoint.ts";
import type { Entry, Registry } from "./registry.ts";
import type { Extent, RegistryFact } from "./registry-fact.ts";

/** The registry that a file holds, and what of it cannot be right. */
export function openRegistry(
  path: string,
  fact: RegistryFact,
): { readonly registry: Registry; readonly problems: readonly Problem[] } {
  const place = (at: Extent): Place => placeOf(path, at);
  const ranges = new Map<string, PortRange[]>();
  for (const [machine, from, to] of fact.ranges) {
    const known = ranges.get(machine);
    if (known === undefined) ranges.set(machine, [[from, to]]);
    else known.push([from, to]);
  }
  return {
    registry: {
      path,
      whole: place(fact.whole),
      entries: fact.entries.map(({ port: [number, above], at, ...entry }): Entry => {
        return { ...entry, port: { number, ...(above !== null && { above }) }, at: place(at) };
      }),
      ranges,
      isList: false,
    },
    problems: fact.mistakes.map(({ isPort, message, at }) => ({
      rule: isPort ? "port-conflict/out-of-range" : "port-conflict/unreadable",
      at: place(at),
      message: `the registry: ${message}`,
      scope: "<module>",
      code: message,
    })),
  };
}

/** A start-up list as the registry: its entries are those of the list, each for the script that it starts. */
export function listRegistry(path: string, binds: readonly Placed[]): Registry {
  const own = binds.filter(({ at, source }) => source === "list" && at.path === path);
  const last = own.reduce((line, { at }) => Math.max(line, at.endLine), 1);
  return {
    path,
    whole: { path, line: 1, column: 1, endLine: last, endColumn: 1 },
    entries: own.map(({ port, protocol, service, host, machine, script, at, code }): Entry => {
      return {
        port,
        protocol,
        ...(service !== undefined && { name: service }),
        ...(host !== "*" && host !== "?" && { host }),
        ...(machine !== undefined && { machine }),
        files: script === undefined ? [] : [script],
        disabled: false,
        sets: [],
        at,
        code,
      };
    }),
    ranges: new Map(),
    isList: true,
  };
}

function placeOf(path: string, [line, column, endLine, endColumn]: Extent): Place {
  return { path, line, column, endLine, endColumn };
}
