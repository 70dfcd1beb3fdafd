import type { Found, Inner } from "./known.ts";

/** Whether something may be a value that is assigned: nobody assigns another function or class to the name of one. */
export function isData(parts: readonly Found[]): boolean {
  return parts.some(({ known }) => known.some(({ value }) => !definitions.has(value.type)));
}

const definitions: ReadonlySet<Inner["type"]> = new Set(["module", "external", "class", "function"]);
