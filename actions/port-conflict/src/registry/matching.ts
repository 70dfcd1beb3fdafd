import { compileGlobs } from "@pawl/gate";
import type { Placed } from "../judge/placed.ts";
import type { Entry, Registry } from "./registry.ts";

/** Finds the entries that speak of an endpoint. */
export class EntryIndex {
  private readonly byNumber = new Map<number, Entry[]>();
  private readonly byName = new Map<string, Entry[]>();
  private readonly withFiles: readonly Entry[];
  private readonly fileTests = new Map<Entry, (path: string) => boolean>();

  constructor({ entries }: Pick<Registry, "entries">) {
    for (const entry of entries) {
      add(this.byNumber, entry.port.number, entry);
      if (entry.name !== undefined) add(this.byName, entry.name.toLowerCase(), entry);
      if (entry.files.length > 0) this.fileTests.set(entry, compileGlobs(entry.files));
    }
    this.withFiles = entries.filter(({ files }) => files.length > 0);
  }

  /** The entries with the number of a port, of whatever protocol and machine. */
  withNumber(number: number): readonly Entry[] {
    return this.byNumber.get(number) ?? [];
  }

  /** The entries with the name of the endpoint's service. */
  named({ service }: Pick<Placed, "service">): readonly Entry[] {
    return service === undefined ? [] : (this.byName.get(service.toLowerCase()) ?? []);
  }

  /** The entries that name a file which the endpoint's value goes through. */
  ofFile(endpoint: Placed): readonly Entry[] {
    return this.withFiles.filter((entry) => this.mayBind(entry, endpoint));
  }

  /** Whether an entry lets the endpoint's files bind its port; one that names none lets all. */
  mayBind(entry: Entry, endpoint: Placed): boolean {
    const test = this.fileTests.get(entry);
    return test === undefined || filesOf(endpoint).some(test);
  }
}

/** Whether an entry is about the endpoint's port, protocol and machine. An entry without an offset stands for all of them. */
export function isEntryOf(entry: Entry, endpoint: Placed): boolean {
  return isPortOf(entry, endpoint) && entry.protocol === endpoint.protocol && isOnMachineOf(entry, endpoint);
}

/** Whether the numbers are the same, and the offsets where the entry has one. */
export function isPortOf({ port }: Entry, endpoint: Placed): boolean {
  if (port.number !== endpoint.port.number) return false;
  return port.above === undefined || port.above === endpoint.port.above;
}

/** Whether the entry is for a machine on which the endpoint may be. */
export function isOnMachineOf({ machine }: Entry, { machines }: Placed): boolean {
  return machine === undefined || machines.length === 0 || machines.includes(machine);
}

/** The files that a bind is made by: where it stands, the script that runs it, and what its value came through. */
function filesOf({ at, script, steps }: Placed): readonly string[] {
  return [at.path, ...(script === undefined ? [] : [script]), ...steps.map((step) => step.at.path)];
}

function add<Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const group = map.get(key);
  if (group === undefined) map.set(key, [entry]);
  else group.push(entry);
}
