import { configSchema, ownRules } from "@pawl/engine";
import type { Gate, Rule } from "@pawl/gate";
import { z } from "zod";

/** What the template needs to know of a JSON Schema; the rest of it is left alone. */
interface Schema {
  readonly description?: string | undefined;
  readonly default?: unknown;
  readonly type?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly examples?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
}

const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    default: z.unknown().optional(),
    type: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    examples: z.array(z.unknown()).optional(),
    anyOf: z.array(Schema).optional(),
    properties: z.record(z.string(), Schema).optional(),
  }),
);

/** The day in the examples. */
const DAY = "2027-06-30";

/** Lists longer than this stand one entry per line. */
const WIDTH = 100;

/**
 * A `pawl.yml` for the given gates with every setting at its default, made from their schemas. All settings are commented
 * out with a `#` and no space: removing it from a line, or from all, leaves a valid file. Comments have a space.
 */
export function configTemplate(gates: readonly Gate[]): string {
  const [firstRule] = gates.flatMap((gate) => Object.keys(gate.rules));
  const [firstGate] = gates.map((gate) => gate.name);
  const { properties = {} } = Schema.parse(configSchema(gates));
  const examples = new Map<string, unknown>([
    ["include", ["**"]],
    ["exclude", ["docs/**"]],
    ["rules", levels([...gates.map((gate) => gate.rules), ownRules])],
    [
      "overrides",
      [{ paths: ["tests/**"], rules: levels(gates.map((gate) => gate.rules).slice(0, 1), "warning") }],
    ],
    ["accept", [{ rule: firstRule, path: "legacy/**", reason: "replaced by the pipeline", expires: DAY }]],
    [
      "limits",
      { [firstGate ?? ""]: { start: 500, from: DAY, "per-weekday": 1, unit: "findings", floor: 0 } },
    ],
    ["machines", { "main-pc": ["main_pc/**"], "pc-2": ["pc2/**", "shared/**"] }],
  ]);
  const sections = Object.entries(properties).map(([key, schema]) => {
    const setting = examples.has(key) ? entry(key, examples.get(key)) : optionLines(key, schema);
    return [...comment(schema.description), ...setting.map((line) => `#${line}`), ""].join("\n");
  });
  return `${HEAD}\n${sections.join("\n")}`;
}

const HEAD = `# Configuration of Pawl. Every setting stands here with its default or an example. To change one, remove
# the # in front of it and of the key that it stands below. What a rule finds, and why: pawl explain
`;

function levels(
  tables: readonly Readonly<Record<string, Rule>>[],
  level?: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tables.flatMap((table) => Object.entries(table).map(([id, rule]) => [id, level ?? rule.severity])),
  );
}

/** A key with a value, or, for a gate, with its options, each below its description. */
function optionLines(key: string, schema: Schema): readonly string[] {
  const [example] = schema.examples ?? [];
  if (schema.default !== undefined && example !== undefined) {
    const shown = entry(key, example).map((line) => `# ${line}`);
    return ["# For example:", ...shown, ...entry(key, schema.default)];
  }
  if (schema.default === undefined && example !== undefined) return entry(key, example);
  if (schema.default !== undefined || schema.properties === undefined) return entry(key, presetOf(schema));
  const options = Object.entries(schema.properties);
  if (options.length === 0) return [`${key}: {}`];
  const lines = options.flatMap(([name, option]) => [
    ...comment(option.description),
    ...optionLines(name, option),
  ]);
  return [`${key}:`, ...lines.map((line) => `  ${line}`)];
}

/** The value that an option has where nobody sets it; where it has none, the emptiest of its type. */
function presetOf(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.enum !== undefined) return schema.enum[0];
  const [first] = schema.anyOf ?? [];
  if (first !== undefined) return presetOf(first);
  const empty: Readonly<Record<string, unknown>> = {
    array: [],
    boolean: false,
    integer: 0,
    number: 0,
    object: {},
  };
  return schema.type === undefined ? null : (empty[schema.type] ?? "");
}

/** A key and its value as lines of YAML: short values on the key's line, long lists and mappings below it. */
function entry(key: string, value: unknown): readonly string[] {
  const flow = JSON.stringify(value);
  if (Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null)) {
    return [`${key}:`, ...value.flatMap((item) => listItem(item))];
  }
  if (Array.isArray(value) && flow.length + key.length > WIDTH) {
    return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
  }
  if (Array.isArray(value)) return [`${key}: [${value.map(scalar).join(", ")}]`];
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return [`${key}: {}`];
    return [`${key}:`, ...entries.flatMap(([name, item]) => entry(name, item)).map((line) => `  ${line}`)];
  }
  return [`${key}: ${scalar(value)}`];
}

function listItem(item: unknown): readonly string[] {
  const isMapping = typeof item === "object" && item !== null && !Array.isArray(item);
  if (!isMapping || Object.keys(item).length === 0) return [`  - ${scalar(item)}`];
  const lines = Object.entries(z.record(z.string(), z.unknown()).parse(item)).flatMap(([key, value]) =>
    entry(key, value),
  );
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}

/** Plain where YAML and a reader cannot take it for anything but this text, else in JSON's quotes, which YAML reads. */
function scalar(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const isPlain = /^[a-z][\w./-]*$/i.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** A description as comment lines of at most `WIDTH` characters. */
function comment(description: string | undefined): readonly string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of (description ?? "").split(/\s+/)) {
    if (word === "") continue;
    if (line.length + 1 + word.length > WIDTH && line !== "#") {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  return line === "#" ? lines : [...lines, line];
}
