import type { Finding } from "@pawl/gate";
import { portText } from "../model/port.ts";
import { nameOf } from "../registry/judge-entries.ts";
import { type EntryIndex, isEntryOf } from "../registry/matching.ts";
import type { Registry } from "../registry/registry.ts";
import type { RuleId } from "../rules.ts";
import { findingOf } from "./finding.ts";
import { ALL, isLoopback } from "./interfaces.ts";
import type { Placed } from "./placed.ts";
import { quoted } from "./words.ts";

/** A port that stands in a call of the code itself, where the registry has a name for it. */
export function judgeLiteral(
  endpoint: Placed,
  registry: Registry,
  index: EntryIndex,
): Finding<RuleId> | undefined {
  const { source, steps, overridable, port, host, role } = endpoint;
  if (source !== "python" || steps.length > 0 || overridable !== undefined || port.above !== undefined)
    return undefined;
  if (role === "connect" && host !== ALL && !isLoopback(host)) return undefined;
  const entry = index
    .withNumber(port.number)
    .find((one) => one.name !== undefined && isEntryOf(one, endpoint));
  if (entry === undefined) return undefined;
  return findingOf(endpoint, {
    rule: "port-conflict/hard-coded",
    message: `${quoted(portText(port))} is written into the code; the registry calls it ${nameOf(entry)}`,
    related: [{ at: entry.at, message: `${nameOf(entry)} of the registry` }],
    from: [registry.whole],
  });
}
