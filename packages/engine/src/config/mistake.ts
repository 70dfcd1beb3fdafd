import { UsageError } from "@pawl/gate";
import { lineAndColumn } from "@pawl/parser/data";

/** Something wrong in a configuration file. */
export interface Mistake {
  /** Offset into the text, in UTF-16 units. */
  readonly offset: number;
  /** What was found and what was expected, on one line. */
  readonly message: string;
  /** The offset of what stands there already, for a thing given twice. */
  readonly earlier?: number;
}

/** A file with more mistakes than this is not a configuration; the rest is counted. */
const MOST_SHOWN = 50;

/** One error for all mistakes of a file, a line `path:line:column: message` for each, in the order of the text. */
export function mistakesError(path: string, text: string, mistakes: readonly Mistake[]): UsageError {
  const sorted = mistakes.toSorted((a, b) => a.offset - b.offset);
  const lines = sorted.slice(0, MOST_SHOWN).map(({ offset, message, earlier }) => {
    const { line, column } = lineAndColumn(text, offset);
    const first = earlier === undefined ? "" : `, first given on line ${lineAndColumn(text, earlier).line}`;
    return `${path}:${line}:${column}: ${message}${first}`;
  });
  if (sorted.length > MOST_SHOWN) lines.push(`${path}: and ${sorted.length - MOST_SHOWN} more mistakes`);
  return new UsageError(lines.join("\n"));
}
