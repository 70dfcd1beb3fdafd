import type { Place } from "@pawl/gate";
import type { TextPlace } from "@pawl/parser/data";

/** A place within a file as a fact holds it: 1-based, columns in UTF-16 units, the end after the last character. */
export type Span = readonly [line: number, column: number, endLine: number, endColumn: number];

export function spanOf({ line, column, endLine, endColumn }: TextPlace): Span {
  return [line, column, endLine, endColumn];
}

/** The span in a file. */
export function placeOf(path: string, [line, column, endLine, endColumn]: Span): Place {
  return { path, line, column, endLine, endColumn };
}
