import { listEndpoints } from "../lists/list-endpoints.ts";
import type { ListFact } from "../lists/list-fact.ts";
import type { Known } from "../model/endpoint.ts";
import type { EnvFact } from "./collect-env.ts";

/** A variable of a `.env` file, with where it is set. */
export interface EnvValue {
  readonly value: string;
  readonly path: string;
  readonly line: number;
}

/** What the `.env` files of a tree declare. */
export function envEndpoints(facts: ReadonlyMap<string, EnvFact>): Known {
  const ports = new Map<string, ListFact>();
  for (const [path, fact] of facts) if (fact.ports !== null) ports.set(path, fact.ports);
  const { endpoints, ...rest } = listEndpoints(ports, []);
  return { ...rest, endpoints: endpoints.map((endpoint) => ({ ...endpoint, source: "env" })) };
}

/** The variables of each folder's `.env` (not of its `.env.example` and the like), by folder: `""` for the root. */
export function envByFolder(
  facts: ReadonlyMap<string, EnvFact>,
): ReadonlyMap<string, ReadonlyMap<string, EnvValue>> {
  const folders = new Map<string, ReadonlyMap<string, EnvValue>>();
  for (const [path, { variables }] of facts) {
    const slash = path.lastIndexOf("/");
    if (path.slice(slash + 1) !== ".env") continue;
    const values = variables.map(([name, value, line]) => [name, { value, path, line }] as const);
    folders.set(path.slice(0, Math.max(slash, 0)), new Map(values));
  }
  return folders;
}
