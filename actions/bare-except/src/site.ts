import type { Place } from "@pawl/gate";
import type { Level } from "./level.ts";
import type { Exit } from "./paths.ts";

/** A place of interest: a handler that catches broadly or does nothing, or a `suppress` of everything. */
export type Site = {
  readonly form: "bare" | "broad" | "narrow" | "suppress";
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly scope: string;
  readonly code: string;
  /** The last line of what `code` is made of. */
  readonly codeEndLine: number;
  /** What is caught, as written and shortened; empty for a bare `except:`. */
  readonly caught: string;
  /** `except*`. */
  readonly star?: true;
  /** For a body that does nothing: the statement that says so, shortened (`pass`, `return None`). */
  readonly silent?: string;
  readonly level: Level;
  /** How the worst path tells of it and how it leaves; `onlySome` where another path does better. */
  readonly told?: "print" | "log";
  readonly exit?: Exit;
  readonly onlySome?: true;
};

/** A place without its path, which the fact is stored under. */
export function extent({ line, column, endLine, endColumn }: Place): Omit<Place, "path"> {
  return { line, column, endLine, endColumn };
}

/** Source text for a message: on one line, at most 60 characters. */
export function shorten(text: string): string {
  if (text.length <= 60 && !/\s/.test(text)) return text;
  // What is cut off anyway need not be looked at: a statement may be as long as its file.
  const line = text.slice(0, 500).replaceAll(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
