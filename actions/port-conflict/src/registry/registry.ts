import type { Place } from "@pawl/gate";
import type { PortRange } from "../judge/free-ports.ts";
import type { Protocol } from "../model/endpoint.ts";
import type { Port } from "../model/port.ts";

/** An entry of the registry: a port, and who has it. */
export interface Entry {
  readonly port: Port;
  readonly protocol: Protocol;
  readonly name?: string;
  /** As in an endpoint; absent where the entry does not say. */
  readonly host?: string;
  readonly machine?: string;
  readonly owner?: string;
  readonly purpose?: string;
  /** Globs over paths: the files that may bind the port; none where any may. */
  readonly files: readonly string[];
  /** Switched off for now: it keeps its port, and nothing needs to bind it. */
  readonly disabled: boolean;
  /** The named sets that it belongs to; none where it belongs to all. */
  readonly sets: readonly string[];
  readonly at: Place;
  /** A digest of the entry as in a finding. */
  readonly code: string;
}

/** Who has which port of which machine: a file of its own, or a start-up list that is taken for it. */
export interface Registry {
  readonly path: string;
  /** All of the file: whatever changes in it may make a bind unregistered. */
  readonly whole: Place;
  readonly entries: readonly Entry[];
  /** By machine the ranges in which its ports lie; `*` for machines that have none of their own. */
  readonly ranges: ReadonlyMap<string, readonly PortRange[]>;
  /** Whether it is a start-up list, whose entries are binds themselves. */
  readonly isList: boolean;
}

/** The ranges of a machine, by its name or for all; none where the registry has none for it. */
export function rangesOf({ ranges }: Registry, machines: readonly string[]): readonly PortRange[] {
  const own = machines.flatMap((name) => ranges.get(name) ?? []);
  return own.length > 0 ? own : (ranges.get("*") ?? []);
}
