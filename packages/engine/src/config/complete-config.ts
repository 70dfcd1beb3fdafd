import type { Gate } from "@pawl/gate";
import { z } from "zod";
import type { Limit } from "./agreed.ts";
import type { Config } from "./config.ts";
import { allRules, settingsShape } from "./config-schema.ts";

/**
 * The configuration from what its schema returned.
 * @param lineOf the 1-based line at which a value stands, by its path.
 */
export function completeConfig(
  data: Readonly<Record<string, unknown>>,
  gates: readonly Gate[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Config {
  const settings = z.object(settingsShape(gates)).parse(data);
  return {
    include: settings.include ?? ["**"],
    exclude: settings.exclude ?? [],
    defaultExcludes: settings["default-excludes"],
    honourNoqa: settings["honour-noqa"],
    rules: levels(settings.rules ?? {}),
    overrides: (settings.overrides ?? []).map(({ paths, rules }) => ({ paths, rules: levels(rules) })),
    accept: (settings.accept ?? []).map(({ expires, ...entry }, index) => ({
      ...entry,
      ...(expires === undefined ? {} : { expires }),
      line: lineOf(["accept", index]),
    })),
    limits: limitsOf(settings.limits ?? {}, (name) => lineOf(["limits", name])),
    options: new Map(gates.map((gate) => [gate.name, data[gate.name]])),
    known: new Set([...gates.map((gate) => gate.name), ...allRules(gates).keys()]),
  };
}

type Limits = NonNullable<z.output<z.ZodObject<ReturnType<typeof settingsShape>>>["limits"]>;

function limitsOf(limits: Limits, lineOf: (name: string) => number): Config["limits"] {
  const given = new Map<string, Limit>();
  for (const [name, limit] of Object.entries(limits)) {
    if (limit === undefined) continue;
    const { "per-weekday": perWeekday, ...rest } = limit;
    given.set(name, { ...rest, perWeekday, line: lineOf(name) });
  }
  return given;
}

function levels<Level>(rules: Readonly<Record<string, Level | undefined>>): ReadonlyMap<string, Level> {
  const given = new Map<string, Level>();
  for (const [id, level] of Object.entries(rules)) if (level !== undefined) given.set(id, level);
  return given;
}

/** A gate that the file does not name has an empty mapping of options, so that its schema fills in the defaults. */
export function withEveryGate(
  value: Record<string, unknown>,
  gates: readonly Gate[],
): Record<string, unknown> {
  for (const gate of gates) if (!Object.hasOwn(value, gate.name)) value[gate.name] = {};
  return value;
}
