import type { Gate } from "@pawl/gate";
import { z } from "zod";
import { agreedShape } from "./agreed.ts";
import { allRules } from "./all-rules.ts";
import { LEVELS, PRESETS } from "./config.ts";
import { globs } from "./glob-text.ts";
import { issuesSchema } from "./issues-schema.ts";
import { machines } from "./machines.ts";
import { neighbours } from "./neighbours.ts";

/** The part of a configuration that is the same whatever gates there are; rules by id. */
export function settingsShape(gates: readonly Gate[]) {
  const rules = rulesSchema(gates);
  return {
    include: globs.describe("Globs: only these files are judged. Left out: all files.").optional(),
    exclude: globs.describe("Globs: these files are not judged.").optional(),
    "default-excludes": z
      .boolean()
      .describe(
        "Whether virtual environments, installed packages, build folders and vendored files are left out.",
      )
      .default(PRESETS.defaultExcludes),
    "honour-noqa": z
      .boolean()
      .describe(
        "Whether linters' comments (noqa, pylint: disable, nosec) count for rules that have a twin there.",
      )
      .default(PRESETS.honourNoqa),
    rules: rules.describe("The level of each rule: off, notice, warning or error.").optional(),
    overrides: z
      .array(
        z.strictObject({
          paths: globs.describe("Globs: the files for which these levels hold."),
          rules: rules.describe("The level of each rule for these files."),
        }),
      )
      .describe("Levels for parts of the tree; later entries win.")
      .optional(),
    ...agreedShape(gates),
    machines: machines.optional(),
    issues: issuesSchema(gates).optional(),
  };
}

/** The schema of `pawl.yml` for the given gates: settings, and one key per gate with the gate's own options. */
export function fileSchema(gates: readonly Gate[]) {
  const settings = settingsShape(gates);
  const shape: Record<string, z.ZodType> = { ...settings };
  for (const gate of gates) {
    if (Object.hasOwn(shape, gate.name))
      throw new TypeError(`two things of the configuration are called ${gate.name}`);
    shape[gate.name] = gate.options.optional().describe(gate.summary);
  }
  for (const { name } of neighbours(gates)) shape[name] = z.unknown().optional();
  return z
    .strictObject(shape)
    .describe("Configuration of Pawl, the guardrails for large Python repositories.");
}

/**
 * The JSON Schema (2020-12) of `pawl.yml` for the given gates, for editors; the descriptions are those of the schemas.
 */
export function configSchema(gates: readonly Gate[]): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(fileSchema(gates), { io: "input", unrepresentable: "any" }) };
}

function rulesSchema(gates: readonly Gate[]) {
  const level = z.enum(LEVELS);
  const shape = [...allRules(gates)].map(
    ([id, rule]) => [id, level.optional().describe(rule.summary)] as const,
  );
  const others = neighbours(gates).flatMap(({ rules }) => rules.map((id) => [id, level.optional()] as const));
  return z.strictObject(Object.fromEntries([...shape, ...others]));
}
