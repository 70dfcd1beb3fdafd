import type { Project } from "@pawl/gate";
import { composeEndpoints } from "../compose/compose-endpoints.ts";
import type { composeProjects } from "../compose/projects/projects.ts";
import type { Facts } from "../facts.ts";
import { kubernetesEndpoints } from "../kubernetes/kubernetes-endpoints.ts";
import { listEndpoints } from "../lists/list-endpoints.ts";
import type { PythonFiles } from "../lists/scripts.ts";
import type { Known } from "../model/endpoint.ts";
import { type Options, registryPath } from "../options.ts";
import { dockerfileEndpoints } from "../units/dockerfile-endpoints.ts";
import { envEndpoints } from "../units/env-endpoints.ts";
import { systemdEndpoints } from "../units/systemd-endpoints.ts";

/** What all sources but Python say of ports. */
export function fileSources(
  { facts }: Project<Facts>,
  options: Options,
  python: PythonFiles,
  projects: ReturnType<typeof composeProjects>,
): readonly Known[] {
  const own = typeof options.registry === "string" ? registryPath(options) : undefined;
  return [
    // The registry says who may bind a port: it starts nothing.
    listEndpoints(new Map([...facts.lists].filter(([path]) => path !== own)), python, options.lists),
    composeEndpoints(projects),
    kubernetesEndpoints(facts.kubernetes),
    dockerfileEndpoints(facts.dockerfiles, python),
    systemdEndpoints(facts.systemd, python),
    envEndpoints(facts.env),
  ];
}
