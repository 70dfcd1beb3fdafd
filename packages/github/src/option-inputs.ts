import type { Gate } from "@pawl/gate";
import { z } from "zod";
import { formInWords, formSchema } from "./option-form.ts";

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

/** An option that holds more than an input can: mappings, lists of them, one of several forms. Only `pawl.yml` sets it. */
export interface StructuredOption {
  readonly name: string;
  readonly kind: "structure";
  readonly description: string;
  /** What it may hold, in words and as Markdown. */
  readonly values: string;
  /** The default as JSON, text as it is; empty where the schema has none, or an empty list or mapping. */
  readonly preset: string;
}

const inputSchema = z
  .object({
    type: z.enum(["string", "number", "integer", "boolean", "array"]),
    enum: z.array(z.string()).default([]),
    items: z.object({ type: z.literal("string") }).optional(),
    default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
  })
  .refine(({ type, items }) => (type === "array") === (items !== undefined));

const structureSchema = z.object({
  default: z.unknown().optional(),
  examples: z.array(z.unknown()).default([]),
});

const namedSchema = z.object({ description: z.string().min(1) });

const objectSchema = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });

const kinds = {
  string: "text",
  number: "number",
  integer: "number",
  boolean: "switch",
  array: "list",
} as const;

/**
 * The options of a gate that are inputs, in the order of its schema.
 * @throws {TypeError} as `gateOptions` does.
 */
export function optionInputs(gate: Gate): readonly OptionInput[] {
  return gateOptions(gate).filter((option) => option.kind !== "structure");
}

/**
 * All options of a gate, in the order of its schema.
 * @throws {TypeError} for an option whose name is not in kebab-case, that has no description, whose schema does not say what
 * it holds, or that only `pawl.yml` can set and has neither a default nor an example: a mistake in the gate, found when files
 * are generated.
 */
export function gateOptions(gate: Gate): readonly (OptionInput | StructuredOption)[] {
  const schema = objectSchema.parse(z.toJSONSchema(gate.options, { io: "input" }));
  return Object.entries(schema.properties).map(([name, json]) => {
    const subject = `option ${name} of gate ${gate.name}`;
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
      throw new TypeError(`${subject}: expected a name in kebab-case`);
    }
    const named = namedSchema.safeParse(json);
    if (!named.success) throw new TypeError(`${subject}: expected a description`);
    const { description } = named.data;
    const input = inputSchema.safeParse(json);
    if (!input.success) return { name, kind: "structure", description, ...structure(json, subject) };
    const { type, enum: choices, default: preset = "" } = input.data;
    return {
      name,
      kind: kinds[type],
      description,
      choices,
      preset: Array.isArray(preset) ? preset.join("\n") : String(preset),
    };
  });
}

function structure(json: unknown, subject: string): Pick<StructuredOption, "values" | "preset"> {
  const form = formSchema.safeParse(json);
  const values = form.success ? formInWords(form.data) : undefined;
  if (values === undefined) throw new TypeError(`${subject}: expected a schema that says what it holds`);
  const { default: preset, examples } = structureSchema.parse(json);
  if (preset === undefined && examples.length === 0) {
    throw new TypeError(`${subject}: expected a default, or an example (\`meta({ examples: [...] })\`)`);
  }
  return { values, preset: presetText(preset) };
}

function presetText(preset: unknown): string {
  if (preset === undefined || preset === null) return "";
  if (typeof preset === "string") return preset;
  return typeof preset === "object" && Object.keys(preset).length === 0 ? "" : JSON.stringify(preset);
}
