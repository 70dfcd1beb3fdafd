import { z } from "zod";

/** What is looked at in the JSON Schema of an option that no input can hold. */
interface Form {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly items?: Form | undefined;
  readonly anyOf?: readonly Form[] | undefined;
  readonly oneOf?: readonly Form[] | undefined;
}

/** The form of a JSON Schema, as far as words are made of it. */
export const formSchema: z.ZodType<Form> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    items: formSchema.optional(),
    anyOf: z.array(formSchema).optional(),
    oneOf: z.array(formSchema).optional(),
  }),
);

/** Words for one value of a type, and for several. */
const WORDS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ["string", ["text", "texts"]],
  ["number", ["a number", "numbers"]],
  ["integer", ["a whole number", "whole numbers"]],
  ["boolean", ["`true`, `false`", "`true`, `false`"]],
  ["object", ["a mapping", "mappings"]],
  ["null", ["nothing", "nothing"]],
]);

/**
 * What values a JSON Schema allows, in the words of YAML and as Markdown: `text or a mapping`, `a list of mappings`.
 * `undefined` where it says nothing of them.
 */
export function formInWords(form: Form, many = false): string | undefined {
  const alternatives = form.anyOf ?? form.oneOf;
  if (alternatives !== undefined) return joined(alternatives.map((one) => formInWords(one, many)));
  const values = form.enum ?? (form.const === undefined ? undefined : [form.const]);
  if (values !== undefined) return joined(values.map((value) => `\`${String(value)}\``));
  if (form.type === "array") {
    const items = form.items && formInWords(form.items, true);
    const list = many ? "lists" : "a list";
    return items === undefined ? list : `${list} of ${items}`;
  }
  const types = typeof form.type === "string" ? [form.type] : (form.type ?? []);
  return types.length === 0 ? undefined : joined(types.map((type) => WORDS.get(type)?.[many ? 1 : 0]));
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const words = new Set<string>();
  for (const part of parts) {
    if (part === undefined) return undefined;
    words.add(part);
  }
  return [...words].join(" or ");
}
