import type { Namespace } from "../model/endpoint.ts";
import { HOST } from "../model/endpoint.ts";
import type { ComposeProjects } from "./projects/projects.ts";
import { namespaceOf } from "./projects/service-endpoints.ts";
import type { PortVariable } from "./service/mentioned.ts";
import type { PortMapping } from "./service/published.ts";

/** A service that is built from a folder: what runs there has the service's network. */
export interface BuildContext {
  /** The project, as endpoints' `together`. */
  readonly project: string;
  readonly service: string;
  readonly namespace: Namespace;
  /** Whether it is on the machine's own network. */
  readonly hostNetwork: boolean;
  /** What of its ports the machine has, and under which number. */
  readonly published: readonly PortMapping[];
  /** The variables that the project gives to it, whose names end in `PORT`. */
  readonly variables: readonly PortVariable[];
}

/** Per folder that a compose file builds from (and folder of a Dockerfile that it names), the services that are built there. */
export function buildContexts({
  configurations,
}: ComposeProjects): ReadonlyMap<string, readonly BuildContext[]> {
  const contexts = new Map<string, BuildContext[]>();
  for (const configuration of configurations) {
    for (const service of configuration.services.values()) {
      const namespace = namespaceOf(service, configuration);
      const context = {
        project: configuration.id,
        service: service.name,
        namespace,
        hostNetwork: namespace === HOST,
        published: service.ports.filter(({ published }) => published !== undefined),
        variables: service.variables,
      };
      for (const folder of service.buildFolders) {
        const known = contexts.get(folder);
        if (known === undefined) contexts.set(folder, [context]);
        else known.push(context);
      }
    }
  }
  return contexts;
}
