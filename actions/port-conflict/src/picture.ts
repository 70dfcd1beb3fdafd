import type { Project } from "@pawl/gate";
import { buildContexts } from "./compose/build-contexts.ts";
import { composeEndpoints } from "./compose/compose-endpoints.ts";
import { composeProjects } from "./compose/projects/projects.ts";
import type { Facts } from "./facts.ts";
import { makeContainers } from "./judge/containers.ts";
import { leftOut } from "./judge/left-out.ts";
import { type Machines, makeMachines } from "./judge/machines.ts";
import { type Placed, place } from "./judge/placed.ts";
import { kubernetesEndpoints } from "./kubernetes/kubernetes-endpoints.ts";
import { linkScripts } from "./lists/answered.ts";
import { listEndpoints } from "./lists/list-endpoints.ts";
import type { Endpoint, Known, Problem } from "./model/endpoint.ts";
import type { Unresolved } from "./model/unresolved.ts";
import { type Options, registryPath } from "./options.ts";
import { pythonEndpoints } from "./python/python-endpoints.ts";
import { EntryIndex } from "./registry/matching.ts";
import { listRegistry, openRegistry } from "./registry/open-registry.ts";
import type { Registry } from "./registry/registry.ts";
import { makeImportGraph } from "./resolve/import-graph.ts";
import { makeResolver } from "./resolve/resolver.ts";
import { dockerfileEndpoints } from "./units/dockerfile-endpoints.ts";
import { envEndpoints } from "./units/env-endpoints.ts";
import { systemdEndpoints } from "./units/systemd-endpoints.ts";

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
  const passedOver: Record<string, number> = {};
  const counts = (path: string): boolean => {
    const why = leftOut(path);
    if (why === undefined || options[why] || path === own) return true;
    passedOver[why] = (passedOver[why] ?? 0) + 1;
    return false;
  };
  const projects = composeProjects(facts.compose, facts.env);
  const python = pythonEndpoints(facts.sites, makeResolver(facts.names));
  const scripts = { has: (path: string) => project.has(path), paths: [...facts.names.keys()] };
  const sources: readonly Known[] = [
    python,
    // The registry says who may bind a port: it starts nothing.
    listEndpoints(without(facts.lists, isFile ? own : undefined), scripts, options.lists),
    composeEndpoints(projects),
    kubernetesEndpoints(facts.kubernetes),
    dockerfileEndpoints(facts.dockerfiles, scripts),
    systemdEndpoints(facts.systemd, scripts),
    envEndpoints(facts.env),
  ];
  for (const source of sources) {
    for (const [word, count] of Object.entries(source.passedOver))
      passedOver[word] = (passedOver[word] ?? 0) + count;
  }
  const machines = makeMachines(project.machines);
  const containerOf = makeContainers(buildContexts(projects), facts.dockerfiles.keys(), machines);
  const { endpoints, unresolved } = linkScripts(
    sources.flatMap(({ endpoints: all }) => all.filter(({ at }) => counts(at.path))),
    python.unresolved.filter(({ at }) => counts(at.path)),
    makeImportGraph(facts.names),
  );
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
    problems: [
      ...(opened?.problems ?? []),
      ...sources.flatMap(({ problems }) => problems.filter(({ at }) => counts(at.path))),
    ],
    ...(registry !== undefined && { registry: { registry, index: new EntryIndex(registry) } }),
    machines,
    passedOver,
  };
}

function without<Fact>(
  facts: ReadonlyMap<string, Fact>,
  path: string | undefined,
): ReadonlyMap<string, Fact> {
  if (path === undefined || !facts.has(path)) return facts;
  return new Map([...facts].filter(([name]) => name !== path));
}
