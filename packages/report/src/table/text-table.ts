import { visible } from "../visible.ts";
import { padEnd, padStart, width } from "../width.ts";
import type { Cell, Table } from "./table.ts";

/** Cells of a terminal between two columns. */
const GAP = "  ";

/**
 * The table for a terminal: columns aligned, those of numbers to the right, hidden characters written out, then the notes.
 * Without rows it says so.
 */
export function textTable({ columns, rows, notes }: Table): string {
  const heads = columns.map(({ title }) => visible(title));
  const lines = rows.map((row) => row.map(textOf));
  const measures = columns.map((_, index) => ({
    width: Math.max(width(heads[index] ?? ""), ...widths(lines, index)),
    pad: isOfNumbers(rows, index) ? padStart : padEnd,
  }));
  const line = (cells: readonly string[]): string => {
    const padded = measures.map(({ width: cellsWide, pad }, index) => pad(cells[index] ?? "", cellsWide));
    return `${padded.join(GAP).trimEnd()}\n`;
  };
  const body = rows.length === 0 ? "Nothing to show.\n" : [heads, ...lines].map(line).join("");
  return notes.length === 0 ? body : `${body}\n${notes.map((note) => `${visible(note)}\n`).join("")}`;
}

/** One number for all rows: a table has more rows than a call may have arguments. */
function widths(lines: readonly (readonly string[])[], index: number): readonly [number] {
  return [lines.reduce((most, cells) => Math.max(most, width(cells[index] ?? "")), 0)];
}

function isOfNumbers(rows: readonly (readonly Cell[])[], index: number): boolean {
  const cells = rows.map((row) => row[index] ?? null).filter((cell) => cell !== null);
  return cells.length > 0 && cells.every((cell) => typeof cell === "number");
}

function textOf(cell: Cell): string {
  return cell === null ? "" : visible(String(cell));
}
