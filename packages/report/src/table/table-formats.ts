import type { Table } from "./table.ts";

/** How a table may be written, by the name that the command line gives it; each is loaded when it is used. */
export const tableFormats = {
  table: async (table: Table) => (await import("./text-table.ts")).textTable(table),
  json: async (table: Table) => (await import("../json-text.ts")).jsonText(objectsOf(table)),
  csv: async ({ columns, rows }: Table) =>
    (await import("../csv-text.ts")).csvText([columns.map(({ id }) => id), ...rows]),
  markdown: async (table: Table) => (await import("./markdown-table.ts")).markdownTable(table),
} as const satisfies Readonly<Record<string, (table: Table) => Promise<string>>>;

/** The formats that hold the rows alone: whoever writes them says the notes elsewhere. */
export const ROWS_ONLY: ReadonlySet<keyof typeof tableFormats> = new Set(["json", "csv"]);

/** The rows as objects by the columns' ids, in their order. */
function objectsOf({ columns, rows }: Table): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null])));
}
