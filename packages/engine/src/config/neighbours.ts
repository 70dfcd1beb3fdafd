import type { Gate } from "@pawl/gate";
import { suiteRules } from "./suite-rules.ts";

/** A gate of the suite that this run does not have: of it only names are known. */
export interface Neighbour {
  readonly name: string;
  readonly rules: readonly string[];
}

/**
 * The other gates of the suite. One `pawl.yml` speaks of them all, and an action of one gate has to read it: what it says
 * of a neighbour's options is judged where that gate runs. None for gates that are not of the suite.
 */
export function neighbours(gates: readonly Gate[]): readonly Neighbour[] {
  const here = new Set(gates.map(({ name }) => name));
  if (![...suiteRules.keys()].some((name) => here.has(name))) return [];
  return [...suiteRules].flatMap(([name, rules]) => (here.has(name) ? [] : [{ name, rules }]));
}
