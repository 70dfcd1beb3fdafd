import { visible } from "./visible.ts";
import { width } from "./width.ts";

/** A line of source as it is shown, and where under it the marker goes. */
export interface Excerpt {
  /** The line: hidden characters written out, tabs as spaces, cut around the marker where it is too long. */
  readonly text: string;
  /** Cells of the terminal before the marker. */
  readonly indent: number;
  /** Cells of the terminal under which the marker stands; at least 1. */
  readonly length: number;
}

const TAB_STOP = 4;
const CUT = "…";

/** UTF-16 units looked at on either side of the marker, so that a line of many megabytes costs no more than a short one. */
const REACH = 1_000;

interface Cell {
  readonly shown: string;
  readonly cells: number;
  readonly marked: boolean;
}

/**
 * A line of source with the stretch from `column` to before `endColumn` (1-based UTF-16 units, as in a Place) to be
 * marked, shown in at most `cells` cells. A column past the line's end marks the place after it.
 */
export function excerpt(line: string, column: number, endColumn: number, cells: number): Excerpt {
  const from = Math.min(Math.max(column - 1, 0), line.length);
  const to = Math.min(Math.max(endColumn - 1, from + 1), line.length + 1);
  const first = Math.max(0, from - REACH);
  const last = Math.min(line.length, from + REACH);
  const row = layOut(line.slice(first, last), from - first, to - first);
  return cut(row, cells, first > 0, last < line.length);
}

/** One cell group per character, tabs already as spaces; a place to mark after the last character gets a space. */
function layOut(text: string, from: number, to: number): Cell[] {
  const row: Cell[] = [];
  let unit = 0;
  let at = 0;
  for (const character of text) {
    const shown = character === "\t" ? " ".repeat(TAB_STOP - (at % TAB_STOP)) : visible(character);
    const cells = width(shown);
    row.push({ shown, cells, marked: unit + character.length > from && unit < to });
    unit += character.length;
    at += cells;
  }
  if (!row.some((cell) => cell.marked)) row.push({ shown: " ", cells: 1, marked: true });
  return row;
}

/** The stretch of the row that fits, with the start of the marker in it, and what is left out on either side as `…`. */
function cut(row: readonly Cell[], cells: number, moreBefore: boolean, moreAfter: boolean): Excerpt {
  const marked = row.findIndex((cell) => cell.marked);
  const total = sum(row);
  let start = 0;
  let end = row.length;
  if (total > cells || moreBefore || moreAfter) {
    const room = Math.max(cells - 2 * width(CUT), 1);
    // A third of the room is for what stands before the marker: the line reads from there on.
    let before = sum(row.slice(0, marked));
    let rest = total;
    while (start < marked && before > room / 3 && rest > room) {
      const cell = row[start]?.cells ?? 0;
      before -= cell;
      rest -= cell;
      start += 1;
    }
    let used = 0;
    end = start;
    while (end < row.length && used + (row[end]?.cells ?? 0) <= room) {
      used += row[end]?.cells ?? 0;
      end += 1;
    }
  }
  const head = start > 0 || moreBefore ? CUT : "";
  const tail = end < row.length || moreAfter ? CUT : "";
  const shown = row.slice(start, end);
  const firstMarked = shown.findIndex((cell) => cell.marked);
  const indent = width(head) + sum(shown.slice(0, Math.max(firstMarked, 0)));
  const length = sum(shown.filter((cell) => cell.marked));
  const text = head + shown.map((cell) => cell.shown).join("") + tail;
  return { text: text.trimEnd(), indent, length: Math.max(length, 1) };
}

function sum(row: readonly Cell[]): number {
  return row.reduce((cells, cell) => cells + cell.cells, 0);
}
