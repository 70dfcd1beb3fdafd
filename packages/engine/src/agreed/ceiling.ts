import type { Limit } from "../config/agreed.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The ceiling of a limit on a day (YYYY-MM-DD): `start` up to `from`, less with every Monday to Friday after it. */
export function ceilingOn(limit: Limit, today: string): number {
  const steps = weekdaysBetween(limit.from, today);
  return Math.max(Math.min(limit.floor, limit.start), limit.start - limit.perWeekday * steps);
}

/** How many Mondays to Fridays lie after the first day, up to and including the last; 0 where the last is not later. */
function weekdaysBetween(first: string, last: string): number {
  const from = Date.parse(`${first}T00:00:00Z`);
  const days = Math.max(0, Math.round((Date.parse(`${last}T00:00:00Z`) - from) / DAY));
  const weeks = Math.floor(days / 7);
  let weekdays = weeks * 5;
  for (let day = weeks * 7 + 1; day <= days; day++) {
    const name = new Date(from + day * DAY).getUTCDay();
    if (name !== 0 && name !== 6) weekdays++;
  }
  return weekdays;
}
