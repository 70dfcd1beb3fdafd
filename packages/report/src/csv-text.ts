import { visible } from "./visible.ts";

/** How a spreadsheet recognises a formula; such a cell gets an apostrophe, which makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), the first of them the header; `null` is an empty cell. Line ends and tabs
 * in a text are kept, other hidden characters are written out.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = visible(value, "\t\r\n");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
