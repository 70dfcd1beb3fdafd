import type { Place } from "@pawl/gate";
import { type Endpoint, HOST, type Known, type Problem } from "../model/endpoint.ts";
import type { Expression } from "../model/expression.ts";
import type { Site } from "../model/site.ts";
import type { Unresolved } from "../model/unresolved.ts";
import type { Handed, Resolved } from "../resolve/known.ts";
import type { Resolver } from "../resolve/resolver.ts";
import { type Address, readAddresses } from "./addresses.ts";
import type { Sites } from "./collect-sites.ts";
import { fromRow } from "./site-row.ts";

/** What the Python files of a tree bind and connect to, and where that is not known. */
export interface PythonPorts extends Known {
  readonly unresolved: readonly Unresolved[];
}

/** Follows what each site is given to its values: an endpoint for each port at each place that gives it. */
export function pythonEndpoints(facts: ReadonlyMap<string, Sites>, resolver: Resolver): PythonPorts {
  const endpoints = new Map<string, Endpoint>();
  const unresolved: Unresolved[] = [];
  const problems: Problem[] = [];
  let portless = 0;
  let probes = 0;
  for (const [path, fact] of facts) {
    portless += fact.portless;
    const sites = fact.sites.map(fromRow);
    const byPlace = new Map(sites.map((site) => [`${site.line}:${site.column}`, site]));
    for (const site of sites) {
      if (site.probe === true) {
        probes++;
        continue;
      }
      const found = resolver.resolve(path, site.scope, givenTo(site), site.line, site.branches);
      const instead = portsInstead(path, site, byPlace, resolver);
      let { unresolved: reason } = found;
      let partly = false;
      for (const resolved of found.values) {
        const read = readAddresses(resolved.value, defaultsOf(site));
        if ("wrong" in read) problems.push(problemOf(path, site, resolved, read.wrong));
        else {
          if (read.open === true) reason ??= resolved.gap ?? "a part of its text is not known";
          for (const address of read.addresses) {
            partly = true;
            const endpoint = endpointOf(path, site, resolved, address, instead);
            const key = keyOf(endpoint);
            // Written again on another way through the same code it is the same port.
            if (!endpoints.has(key)) endpoints.set(key, endpoint);
          }
        }
      }
      if (reason !== undefined) unresolved.push(unresolvedOf(path, site, reason, partly));
    }
  }
  return {
    endpoints: [...endpoints.values()],
    problems,
    passedOver: { ...(portless > 0 && { "without a port": portless }), ...(probes > 0 && { probes }) },
    unresolved,
  };
}

/** The ports that a handler binds where a site fails; `undefined` where none does. */
function portsInstead(
  path: string,
  { otherwise }: Site,
  sites: ReadonlyMap<string, Site>,
  resolver: Resolver,
): ReadonlySet<number> | undefined {
  if (otherwise === undefined) return undefined;
  const ports = new Set<number>();
  const other = otherwise === 0 ? undefined : sites.get(otherwise.join(":"));
  if (other === undefined) return ports;
  const { values } = resolver.resolve(path, other.scope, givenTo(other), other.line, other.branches);
  for (const { value } of values) {
    const read = readAddresses(value, defaultsOf(other));
    if (!("wrong" in read)) for (const { port } of read.addresses) ports.add(port.number);
  }
  return ports;
}

/** What a site is given as one expression, so that port and host come from the same call. */
function givenTo({ endpoint, port, host, defaultPort, defaultHost }: Site): Expression {
  if (endpoint !== undefined) return endpoint;
  const number: Expression = port ?? (defaultPort === undefined ? ["k", null] : ["n", defaultPort]);
  if (host !== undefined) return ["list", [host, number]];
  return defaultHost === undefined ? number : ["list", [["s", defaultHost], number]];
}

function defaultsOf({ defaultPort, defaultHost }: Site) {
  return {
    ...(defaultPort !== undefined && { port: defaultPort }),
    ...(defaultHost !== undefined && { host: defaultHost }),
  };
}

function endpointOf(
  path: string,
  site: Site,
  { steps, overridable, from, ofLoop, standIn }: Resolved,
  address: Address,
  instead: ReadonlySet<number> | undefined,
): Endpoint {
  const own = placeOf(path, site);
  // A bind that is tried on one number after another takes the first that is free.
  const searched = site.retried === true && ofLoop === true;
  // The second try of the same port is no way out.
  const yields = instead?.has(address.port.number) === false;
  const here = from ?? { at: own, scope: site.scope, code: site.code, branches: site.branches };
  return {
    role: site.role,
    source: "python",
    protocol: address.protocol ?? site.protocol,
    host: address.host,
    port: address.port,
    at: here.at,
    scope: here.scope,
    code: here.code,
    what: site.what,
    steps: [...(from === undefined ? [] : [{ at: own, what: `${site.what} is here` }]), ...steps],
    ...(overridable !== undefined && { overridable }),
    ...(standIn && { standIn, overridable: overridable ?? "a value that is not known" }),
    ...(searched && { searched }),
    ...(yields && { yields }),
    namespace: HOST,
    ...(site.attribute !== undefined && from === undefined && { attribute: site.attribute }),
    alternatives: alternativesOf(path, site, here),
    together: `python:${here.at.path} ${here.scope}`,
  };
}

function alternativesOf(
  path: string,
  { blocks, line, column }: Site,
  { at, branches }: Pick<Handed, "at" | "branches">,
) {
  const found: Record<string, string> = {};
  for (const block of branches) {
    const [statement = "", branch] = block.split(":");
    if (branch !== undefined) found[`branch:${at.path}:${statement}`] = branch;
  }
  if (blocks === true) found[`serving:${at.path}`] = `${path}:${line}:${column}`;
  return found;
}

function unresolvedOf(path: string, site: Site, reason: string, partly: boolean): Unresolved {
  const { role, scope, what, protocol } = site;
  return { role, at: placeOf(path, site), scope, what, protocol, reason, partly, files: [path] };
}

function problemOf(path: string, site: Site, { from }: Resolved, found: string): Problem {
  const { at, scope, code } = from ?? { at: placeOf(path, site), scope: site.scope, code: site.code };
  const shown = found.replaceAll(/[`\s]+/g, " ").slice(0, 60);
  return {
    rule: "port-conflict/out-of-range",
    at,
    message: `${site.what} is given \`${shown}\`, expected a port from 0 to 65535`,
    scope,
    code,
  };
}

function keyOf({ role, protocol, host, port, at }: Endpoint): string {
  return [role, protocol, host, port.number, port.above ?? "", at.path, at.line, at.column].join("\0");
}

function placeOf(path: string, { line, column, endLine, endColumn }: Site): Place {
  return { path, line, column, endLine, endColumn };
}
