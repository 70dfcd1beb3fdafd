import { type Endpoint, HOST, type Namespace } from "../../model/endpoint.ts";
import { interfaceOf } from "../../network/ip-address.ts";
import type { Notes } from "../load/notes.ts";
import type { MentionedPort } from "../service/mentioned.ts";
import type { PortMapping } from "../service/published.ts";
import type { Service } from "../service/service.ts";
import type { Source } from "../service/source.ts";
import type { Configuration } from "./projects.ts";

/** The ports of one service of a configuration. */
export function* serviceEndpoints(service: Service, configuration: Configuration): Generator<Endpoint> {
  const namespace = namespaceOf(service, configuration);
  const one = endpointMaker(service, configuration);
  const isOwn = namespace === ownNamespace(service, configuration) && service.networkMode !== "none";
  const role = namespace === HOST ? "bind" : "declare";
  for (const mapping of service.ports) {
    if (isOwn && isFixed(mapping)) {
      const host = mapping.hostIp === undefined ? "?" : interfaceOf(mapping.hostIp);
      yield one("ports", "bind", HOST, host, mapping.published, mapping);
    }
    // docker leaves `ports` aside on the machine's own network: there the process has the container's port itself.
    if (mapping.target !== undefined && mapping.target > 0) {
      yield one("ports", role, namespace, "*", mapping.target, mapping);
    }
  }
  for (const port of service.expose) yield one("expose", role, namespace, "*", port.port, port);
  for (const port of service.command) yield one("command", role, namespace, "*", port.port, port);
  for (const port of service.variables) yield one(port.name, "declare", namespace, "*", port.port, port);
}

/** Whether docker takes exactly one port of the machine for it. */
function isFixed(mapping: PortMapping): mapping is PortMapping & { readonly published: number } {
  return mapping.published !== undefined && mapping.published > 0 && mapping.publishedTo === undefined;
}

function endpointMaker(service: Service, { id }: Configuration) {
  const [profile, ...others] = service.profiles;
  const alternatives =
    profile === undefined || others.length > 0 ? {} : { alternatives: { [`profile:${id}`]: profile } };
  return (
    key: string,
    role: Endpoint["role"],
    namespace: Namespace,
    host: string,
    port: number,
    source: Source & Pick<MentionedPort, "protocol">,
  ): Endpoint => ({
    role,
    source: "compose",
    protocol: source.protocol,
    host,
    port: { number: port },
    at: source.at,
    scope: `services.${service.name}`,
    code: `${key} ${source.raw}`,
    what: `\`${key}\` of service \`${service.name}\``,
    steps: source.steps,
    ...overridableBy(source.variables),
    namespace,
    service: service.name,
    ...alternatives,
    together: id,
  });
}

function overridableBy(variables: readonly string[]): { readonly overridable?: string } {
  if (variables.length === 0) return {};
  return { overridable: `${variables.map((name) => `\`${name}\``).join(" or ")} in the environment` };
}

function ownNamespace({ name }: Service, { main, paths }: Configuration): Namespace {
  return `container:${paths[0] ?? main}#${name}`;
}

/** Whose network a service is on: its own, the machine's, or that of a service that it names, which may name another. */
export function namespaceOf(service: Service, configuration: Configuration): Namespace {
  const seen = new Set<Service>();
  let current = service;
  while (!seen.has(current)) {
    seen.add(current);
    const mode = current.networkMode ?? "";
    if (mode === "host") return HOST;
    const [kind, name = ""] = mode.split(":");
    if (kind !== "service" && kind !== "container") break;
    const other = kind === "service" ? configuration.services.get(name) : containerOf(name, configuration);
    if (other === undefined) return `container:${name}`;
    current = other;
  }
  return ownNamespace(current, configuration);
}

function containerOf(name: string, { services }: Configuration): Service | undefined {
  for (const service of services.values()) if (service.containerName === name) return service;
  return undefined;
}

/**
 * Reports a service of which `scale` wants several containers on one port of the machine: only the first would start.
 * `deploy.replicas` is left alone, as a swarm shares one published port among all of them.
 */
export function noteScale(service: Service, notes: Notes): void {
  const { scale, name } = service;
  const fixed = service.ports.find(isFixed);
  if (scale === undefined || fixed === undefined || service.networkMode !== undefined) return;
  if (!/^[0-9]+$/.test(scale.text) || Number(scale.text) < 2) return;
  const message = `Service \`${name}\` wants ${scale.text} containers on port ${fixed.published}, which only one can have`;
  notes.problem("port-conflict/duplicate-bind", fixed.at, message, `services.${name}`, `ports ${fixed.raw}`);
}
