import { escapeMarkdown, escapeMarkdownMessage } from "../markdown-escape.ts";
import type { Cell, Table } from "./table.ts";

/**
 * The table as GitHub's Markdown, in which nothing of a text takes effect but code in code quotes; the notes are
 * paragraphs below.
 */
export function markdownTable({ columns, rows, notes }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const head = line(columns.map(({ title }) => escapeMarkdown(title))) + line(columns.map(() => "---"));
  const body = rows.map((row) => line(columns.map((_, index) => cellOf(row[index] ?? null)))).join("");
  return [head + body, ...notes.map((note) => `${escapeMarkdownMessage(note)}\n`)].join("\n");
}

function cellOf(cell: Cell): string {
  return typeof cell === "string" ? escapeMarkdownMessage(cell) : String(cell ?? "");
}
