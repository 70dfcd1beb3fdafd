import { quoted } from "@pawl/parser/data";

/** What was found, in the words of YAML: `"text"`, `3`, `true`, `nothing`, `a list`, `a mapping`. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  return String(value);
}

/** What was expected, in the words of YAML, for a type as zod names it. */
export function typeInWords(expected: string): string {
  return TYPES.get(expected) ?? expected;
}

const TYPES = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a mapping"],
  ["record", "a mapping"],
  ["null", "nothing"],
]);

const MOST_LISTED = 12;

/** `one of a, b, c`; a long list is cut, and says by how much. */
export function oneOf(names: readonly string[]): string {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return only;
  const shown = names.slice(0, MOST_LISTED).join(", ");
  const more = names.length - MOST_LISTED;
  return more > 0 ? `one of ${shown} and ${more} more` : `one of ${shown}`;
}
