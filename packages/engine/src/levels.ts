import { compileGlobs, type Rule, type Severity } from "@pawl/gate";
import type { Config, Level } from "./config/config.ts";

/** The level of a rule for a file; of a finding that has a severity of its own, with that in place of the rule's. */
export type LevelOf = (rule: string, path: string, own?: Severity) => Level;

/** The severities, the loudest first. */
const LOUDEST_FIRST: readonly Severity[] = ["error", "warning", "notice"];

/** Whether a severity is louder than another. */
export function isLouder(one: Severity, other: Severity): boolean {
  return LOUDEST_FIRST.indexOf(one) < LOUDEST_FIRST.indexOf(other);
}

/**
 * Levels as configured: the last override that matches the path and names the rule, else `rules`, else the severity
 * of the finding or of its rule.
 */
export function compileLevels(config: Config, rules: ReadonlyMap<string, Rule>): LevelOf {
  const overrides = config.overrides
    .map((override) => ({ matches: compileGlobs(override.paths), rules: override.rules }))
    .toReversed();
  return (rule, path, own) => {
    for (const override of overrides) {
      const level = override.rules.get(rule);
      if (level !== undefined && override.matches(path)) return level;
    }
    return config.rules.get(rule) ?? own ?? rules.get(rule)?.severity ?? "off";
  };
}

/**
 * The rules that can report anything, by id, with the severity that `rules` of the configuration gives them. A rule that
 * is off for all files is left out; one that only overrides turn on keeps its own severity here.
 */
export function configuredRules(config: Config, rules: ReadonlyMap<string, Rule>): ReadonlyMap<string, Rule> {
  const configured = new Map<string, Rule>();
  for (const [id, rule] of rules) {
    const level = config.rules.get(id) ?? rule.severity;
    if (level !== "off") configured.set(id, { ...rule, severity: level });
    else if (config.overrides.some((override) => (override.rules.get(id) ?? "off") !== "off")) {
      configured.set(id, rule);
    }
  }
  return configured;
}
