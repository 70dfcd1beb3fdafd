import type { Endpoint } from "../model/endpoint.ts";
import { originalPath } from "./left-out.ts";
import type { Machines } from "./machines.ts";

/** An endpoint with where it runs. */
export interface Placed extends Endpoint {
  /** The declared machines on which it may be; none where the configuration says nothing of it. */
  readonly machines: readonly string[];
  /** The folder of its file: what lies in one folder and says nothing else is taken for one stack. */
  readonly folder: string;
  /** The path that copies of its file have in common with it. */
  readonly original: string;
}

/** Places endpoints on the declared machines, and what runs in the folder of a container in that container. */
export function place(
  endpoints: readonly Endpoint[],
  machines: Machines,
  containerOf: (path: string) => string | undefined,
): readonly Placed[] {
  return endpoints.map((endpoint) => {
    const { path } = endpoint.at;
    const container = isInContext(endpoint) ? containerOf(path) : undefined;
    return {
      ...endpoint,
      ...(container !== undefined && { namespace: container }),
      machines: machines.of(endpoint),
      folder: path.slice(0, Math.max(path.lastIndexOf("/"), 0)),
      original: originalPath(path),
    };
  });
}

/** What a file in the folder of a container says of itself; compose files and lists stand beside what they start. */
function isInContext({ source }: Endpoint): boolean {
  return source === "python" || source === "dockerfile";
}
