import { fromRow, type SiteRow, toRow } from "./site-row.ts";

/** A call that binds what it is called on. */
export interface Attempt {
  /** What it is called on, as a text that is the same for the same. */
  readonly receiver: string;
  readonly scope: string;
  readonly branches: readonly string[];
  /** Line and column, where it is a site; it has no port of its own where it is none. */
  readonly at?: readonly [line: number, column: number];
}

/**
 * The sites, of which those that a `try` stands around say what its handlers bind instead. `tries` are the lines of the
 * `try` statements among the branches.
 */
export function withFallbacks(
  rows: readonly SiteRow[],
  attempts: readonly Attempt[],
  tries: ReadonlySet<number>,
): SiteRow[] {
  const handlers = new Map<string, Attempt>();
  const tried = new Map<string, Attempt>();
  for (const attempt of attempts) {
    for (const branch of attempt.branches) {
      const [line = "", clause] = branch.split(":");
      if (clause === undefined || !tries.has(Number(line))) continue;
      const key = [attempt.scope, attempt.receiver, line].join("\0");
      if (clause !== "0") handlers.set(key, attempt);
      else if (attempt.at !== undefined) tried.set(`${key}\0${attempt.at.join(":")}`, attempt);
    }
  }
  if (handlers.size === 0 || tried.size === 0) return [...rows];
  const instead = new Map<string, Attempt>();
  for (const [key, { at }] of tried) {
    const handler = handlers.get(key.slice(0, key.lastIndexOf("\0")));
    if (handler !== undefined && at !== undefined) instead.set(at.join(":"), handler);
  }
  return rows.map((row) => {
    const handler = row[0] === "bind" ? instead.get(`${row[3]}:${row[4]}`) : undefined;
    return handler === undefined ? row : toRow({ ...fromRow(row), otherwise: handler.at ?? 0 });
  });
}
