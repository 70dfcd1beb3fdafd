import { listEndpoints } from "../lists/list-endpoints.ts";
import type { ListFact } from "../lists/list-fact.ts";
import type { PythonFiles } from "../lists/scripts.ts";
import type { Known } from "../model/endpoint.ts";

/** What the units of systemd bind: on the machine's own network, each under the name of its unit. */
export function systemdEndpoints(facts: ReadonlyMap<string, ListFact>, python: PythonFiles): Known {
  const { endpoints, ...rest } = listEndpoints(facts, python);
  return {
    ...rest,
    endpoints: endpoints.map(({ together: _, ...endpoint }) => ({ ...endpoint, source: "systemd" })),
  };
}
