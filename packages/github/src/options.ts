import type { Gate } from "@pawl/gate";
import { z } from "zod";
import { type OptionInput, optionInputs } from "./option-inputs.ts";

/** The options that a step gives, and what is wrong with them, in words. */
interface GivenOptions {
  readonly options: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly string[];
}

/** Reads a gate's own inputs: text as it is, numbers, `true` or `false` as YAML writes them, lists one per line. */
export function readOptions(gate: Gate, read: (input: string) => string): GivenOptions {
  const options: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const option of optionInputs(gate)) {
    const text = read(option.name);
    if (text === "") continue;
    const value = readValue(option, text);
    if (value === undefined) {
      mistakes.push(`input ${option.name}: found ${JSON.stringify(text)}, expected ${expected(option)}`);
    } else {
      options[option.name] = value;
    }
  }
  return { options, mistakes: [...mistakes, ...schemaMistakes(gate, options)] };
}

/**
 * A gate's options with those of the step in place of the configuration's.
 * @throws {z.ZodError} where the two together are not valid; the step's own have been checked by `readOptions`.
 */
export function mergeOptions(
  gate: Gate,
  configured: unknown,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const base = z.record(z.string(), z.unknown()).parse(configured);
  return gate.options.parse({ ...base, ...given });
}

function readValue({ kind, choices }: OptionInput, text: string): unknown {
  if (kind === "list") return text.split("\n").flatMap((line) => line.trim() || []);
  if (kind === "number") return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (kind === "switch") {
    if (/^(?:true|True|TRUE)$/.test(text)) return true;
    return /^(?:false|False|FALSE)$/.test(text) ? false : undefined;
  }
  return choices.length === 0 || choices.includes(text) ? text : undefined;
}

function expected({ kind, choices }: OptionInput): string {
  if (kind === "number") return "a number";
  if (kind === "switch") return "true or false";
  return `one of ${choices.join(", ")}`;
}

/** What the schema itself has against the values: a range, a pattern. */
function schemaMistakes(gate: Gate, options: Readonly<Record<string, unknown>>): readonly string[] {
  const result = gate.options.safeParse(options);
  return (result.error?.issues ?? []).map(({ path: [option, ...rest], message }) => {
    const where = rest.length === 0 ? "" : `, entry ${rest.map((part) => Number(part) + 1).join(".")}`;
    return `input ${String(option)}${where}: ${message}`;
  });
}
