import type { EnvFact } from "../compose/read/env-fact.ts";
import { type Endpoint, HOST, type Known } from "../model/endpoint.ts";
import { namesOwnPort } from "../values/port-name.ts";
import { readPortText } from "../values/port-text.ts";
import { placeOf } from "../yaml/span.ts";

/** What the `.env` files of a tree declare: `PORT` and `*_PORT`. No program need read them, so nothing is wrong with others. */
export function envEndpoints(facts: ReadonlyMap<string, EnvFact>): Known {
  const endpoints: Endpoint[] = [];
  for (const [path, { entries }] of facts) {
    // Of a variable that is set twice the last counts.
    const last = new Map(entries.map((entry) => [entry[0], entry]));
    for (const [name, text, , span] of last.values()) {
      if (!namesOwnPort(name)) continue;
      const reading = readPortText(text);
      if (reading.kind !== "ports" || reading.range.from !== reading.range.to) continue;
      const { from, above } = reading.range;
      endpoints.push({
        role: "declare",
        source: "env",
        protocol: reading.protocol ?? "tcp",
        host: reading.host ?? "?",
        port: { number: from, ...(above !== undefined && { above }) },
        at: placeOf(path, span),
        scope: "<module>",
        code: `${name}=${text}`,
        what: `\`${name}\``,
        steps: [],
        namespace: HOST,
      });
    }
  }
  return { endpoints, problems: [], passedOver: {} };
}
