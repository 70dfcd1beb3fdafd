import type { Gate } from "@pawl/gate";
import { z } from "zod";

/** An option of a gate as an input of its action: both have the same name. */
export interface OptionInput {
  readonly name: string;
  readonly kind: "text" | "number" | "switch" | "list";
  /** What it does, from the schema's description: lower case, no full stop. */
  readonly description: string;
  /** The only values allowed, for a choice. */
  readonly choices: readonly string[];
  /** The default as a person writes it in the input; empty where the schema has none or an empty list. */
  readonly preset: string;
}

const propertySchema = z.object({
  type: z.enum(["string", "number", "integer", "boolean", "array"]),
  description: z.string(),
  enum: z.array(z.string()).default([]),
  items: z.object({ type: z.literal("string") }).optional(),
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
});

const objectSchema = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });

const kinds = {
  string: "text",
  number: "number",
  integer: "number",
  boolean: "switch",
  array: "list",
} as const;

/**
 * The options of a gate as inputs, in the order of its schema.
 * @throws {TypeError} for an option that no input can hold (an object, a list of anything but strings), whose name is not in
 * kebab-case, or that has no description: a mistake in the gate, found when files are generated.
 */
export function optionInputs(gate: Gate): readonly OptionInput[] {
  const schema = objectSchema.parse(z.toJSONSchema(gate.options, { io: "input" }));
  return Object.entries(schema.properties).map(([name, json]) => {
    const property = propertySchema.safeParse(json);
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
      throw new TypeError(`option ${name} of gate ${gate.name}: expected a name in kebab-case`);
    }
    if (!property.success || (property.data.type === "array") !== (property.data.items !== undefined)) {
      throw new TypeError(
        `option ${name} of gate ${gate.name}: expected a described string, number, boolean or list of strings`,
      );
    }
    const { type, description, enum: choices, default: preset = "" } = property.data;
    return {
      name,
      kind: kinds[type],
      description,
      choices,
      preset: Array.isArray(preset) ? preset.join("\n") : String(preset),
    };
  });
}
