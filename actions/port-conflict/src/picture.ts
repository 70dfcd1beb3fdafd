import type { Project } from "@pawl/gate";
import type { Facts } from "./facts.ts";
import { makeContainers } from "./judge/containers.ts";
import { type Machines, makeMachines } from "./judge/machines.ts";
import { type Placed, place } from "./judge/placed.ts";
import type { Endpoint, Problem } from "./model/endpoint.ts";
import type { Unresolved } from "./model/unresolved.ts";
import { type Options, registryPath } from "./options.ts";
import { EntryIndex } from "./registry/matching.ts";
import { listRegistry, openRegistry } from "./registry/open-registry.ts";
import type { Registry } from "./registry/registry.ts";
import { portsKnown } from "./sources/ports-known.ts";

/** Every port of a repository: what the gate judges, and what the table shows. */
export interface Picture {
  readonly binds: readonly Placed[];
  readonly connects: readonly Placed[];
  /** Ports that are spoken of and not bound by what speaks of them. */
  readonly declared: readonly Placed[];
  readonly unresolved: readonly Unresolved[];
  readonly problems: readonly Problem[];
  readonly registry?: { readonly registry: Registry; readonly index: EntryIndex };
  readonly machines: Machines;
  /** What was passed over, by word. */
  readonly passedOver: Readonly<Record<string, number>>;
}

/** Puts together what all sources say, without what the options leave out. */
export function makePicture(project: Project<Facts>, options: Options): Picture {
  const { facts } = project;
  const own = registryPath(options);
  const isFile = typeof options.registry === "string";
  const { endpoints, unresolved, problems, contexts, passedOver } = portsKnown(project, options);
  const machines = makeMachines(project.machines);
  const containerOf = makeContainers(contexts, facts.dockerfiles.keys(), machines);
  const placed = place(endpoints, machines, containerOf);
  const withRole = (role: Endpoint["role"]): readonly Placed[] => placed.filter((one) => one.role === role);
  const binds = withRole("bind");
  const fact = facts.registry.get(own);
  const opened = isFile && fact !== undefined ? openRegistry(own, fact) : undefined;
  const registry = opened?.registry ?? (isFile ? undefined : listRegistry(own, binds));
  return {
    binds,
    connects: withRole("connect"),
    declared: withRole("declare"),
    unresolved,
    problems: [...(opened?.problems ?? []), ...problems],
    ...(registry !== undefined && { registry: { registry, index: new EntryIndex(registry) } }),
    machines,
    passedOver,
  };
}
