import type { Endpoint, Known } from "../model/endpoint.ts";
import { nameOf } from "./load/folder.ts";
import { alternativesOf, type Member } from "./projects/alternatives.ts";
import type { ComposeProjects } from "./projects/projects.ts";
import { noteScale, serviceEndpoints } from "./projects/service-endpoints.ts";

/** More endpoints than this are ranges that nobody looks at one by one. */
const MOST_ENDPOINTS = 100_000;

interface Found {
  readonly endpoint: Endpoint;
  readonly members: Set<Member>;
}

/**
 * The ports of all compose projects: what is published is bound on the machine, as is what a service on the machine's own
 * network exposes; what stays within a container is declared in its namespace.
 *
 * A port whose number docker picks, alone or from a range, is no endpoint: it takes one that is free. Where a variable that
 * nothing sets leaves no number behind, the port is passed over as `unresolved`. A value of a default or of `.env` may be
 * overridden by the environment.
 *
 * Configurations of one folder that have no file in common are alternatives, as are services whose only profiles differ.
 */
export function composeEndpoints({ configurations, notes }: ComposeProjects): Known {
  const found = new Map<string, Found>();
  for (const configuration of configurations) {
    const member = { folder: configuration.folder, name: nameOf(configuration.main) };
    for (const service of configuration.services.values()) {
      noteScale(service, notes);
      for (const endpoint of serviceEndpoints(service, configuration)) {
        const key = keyOf(endpoint);
        const known = found.get(key);
        if (known !== undefined) known.members.add(member);
        else if (found.size < MOST_ENDPOINTS) found.set(key, { endpoint, members: new Set([member]) });
        else notes.passOver("ranges", endpoint.at);
      }
    }
  }
  const all = [...found.values()];
  const alternatives = alternativesOf(all.map(({ members }) => members));
  const endpoints = all.map(({ endpoint }, index) => withAlternatives(endpoint, alternatives[index]));
  return { endpoints, problems: notes.problems, passedOver: notes.passedOver };
}

function withAlternatives(endpoint: Endpoint, more: Readonly<Record<string, string>> = {}): Endpoint {
  if (Object.keys(more).length === 0) return endpoint;
  return { ...endpoint, alternatives: { ...endpoint.alternatives, ...more } };
}

/** What makes one endpoint the same in several configurations. */
function keyOf({ role, protocol, host, port, at, namespace, service, what }: Endpoint): string {
  return [at.path, at.line, at.column, port.number, protocol, host, role, namespace, service, what].join(" ");
}
