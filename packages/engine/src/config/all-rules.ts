import type { Gate, Rule } from "@pawl/gate";
import { ownRules } from "../own-rules.ts";
import { neighbours } from "./neighbours.ts";

/** The rules of the gates, then Pawl's own, by id. */
export function allRules(gates: readonly Gate[]): ReadonlyMap<string, Rule> {
  const tables: readonly Readonly<Record<string, Rule>>[] = [...gates.map((gate) => gate.rules), ownRules];
  return new Map(tables.flatMap((table) => Object.entries(table)));
}

/** Names that an allow comment may use: every gate and every rule, those of the suite's other gates too. */
export function knownNames(gates: readonly Gate[]): ReadonlySet<string> {
  const others = neighbours(gates).flatMap(({ name, rules }) => [name, ...rules]);
  return new Set([...gates.map((gate) => gate.name), ...allRules(gates).keys(), ...others]);
}
