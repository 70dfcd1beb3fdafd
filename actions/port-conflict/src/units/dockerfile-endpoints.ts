import { listEndpoints } from "../lists/list-endpoints.ts";
import type { ListFact } from "../lists/list-fact.ts";
import type { PythonFiles } from "../lists/scripts.ts";
import type { Known, Namespace } from "../model/endpoint.ts";

/** The network namespace of the containers that are built in a folder; `.` for the root. */
export function containerOf(dockerfile: string): Namespace {
  const slash = dockerfile.lastIndexOf("/");
  return `container:${slash < 0 ? "." : dockerfile.slice(0, slash)}`;
}

/** What Dockerfiles declare, and what their commands bind: each in the namespace of its folder. */
export function dockerfileEndpoints(facts: ReadonlyMap<string, ListFact>, python: PythonFiles): Known {
  const { endpoints, ...rest } = listEndpoints(facts, python);
  return {
    ...rest,
    endpoints: endpoints.map(({ together: _, service: __, ...endpoint }) => ({
      ...endpoint,
      source: "dockerfile",
      namespace: containerOf(endpoint.at.path),
    })),
  };
}
