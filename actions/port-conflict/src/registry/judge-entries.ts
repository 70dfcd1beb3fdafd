import type { Finding } from "@pawl/gate";
import { findingOf } from "../judge/finding.ts";
import { interfacesMeet } from "../judge/interfaces.ts";
import { quoted } from "../judge/words.ts";
import { isSamePort, portText } from "../model/port.ts";
import type { RuleId } from "../rules.ts";
import type { Entry, Registry } from "./registry.ts";

/** The entries of a registry that two owners claim: one finding for each, which names the others. */
export function* duplicateEntries({ entries, isList }: Registry): Generator<Finding<RuleId>> {
  // The entries of a start-up list are binds: that two of them meet is said of these.
  if (isList) return;
  const byNumber = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.protocol} ${portText(entry.port)}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), entry]);
  }
  for (const entry of entries) {
    const group = byNumber.get(`${entry.protocol} ${portText(entry.port)}`) ?? [];
    const others = group.filter((other) => other !== entry && overlap(entry, other));
    if (others.length === 0) continue;
    const names = others.map((other) => `${nameOf(other)} on line ${other.at.line}`).join(", ");
    yield findingOf(
      { at: entry.at, scope: nameOf(entry), code: entry.code },
      {
        rule: "port-conflict/registry-duplicate",
        message: `${nameOf(entry)} has ${entry.protocol} port ${portText(entry.port)}, which is given to ${names} too`,
        related: others.map((other) => ({ at: other.at, message: `${nameOf(other)} has it here` })),
      },
    );
  }
}

function overlap(one: Entry, other: Entry): boolean {
  if (!isSamePort(one.port, other.port) || one.protocol !== other.protocol) return false;
  if (one.machine !== undefined && other.machine !== undefined && one.machine !== other.machine) return false;
  if (one.sets.length > 0 && other.sets.length > 0 && !one.sets.some((set) => other.sets.includes(set))) {
    return false;
  }
  return interfacesMeet(one.host ?? "*", other.host ?? "*") !== "no";
}

/** An entry for a person. */
export function nameOf({ name, port }: Entry): string {
  return name === undefined ? `the entry of ${portText(port)}` : quoted(name);
}
