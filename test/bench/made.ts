import type { Result } from "./run-rows.ts";

/** A row as if it had been measured: the wall times of its runs in seconds, and what else matters to a test. */
export function made(
  id: string,
  walls: readonly number[],
  more: { peak?: number; timedOut?: boolean } = {},
): Result {
  const { peak = 1e6, timedOut = false } = more;
  const runs = walls.map((wall) => ({
    ...{ wall, user: wall / 2, system: wall / 4, peak, timedOut },
    ...{ status: timedOut ? -9 : 0, complaint: "" },
  }));
  return { id, title: id, command: `${id} .`, folder: "/corpus", runs, note: undefined };
}
