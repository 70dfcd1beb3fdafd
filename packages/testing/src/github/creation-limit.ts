import { Refusal } from "./answer.ts";
import type { Clock } from "./clock.ts";
import { secondaryRateLimit } from "./faults.ts";

/** How much content an account may create: issues and comments. GitHub writes its figures nowhere. */
export interface CreationLimit {
  readonly perMinute?: number;
  readonly perHour?: number;
  /**
   * The seconds that `retry-after` names: until there is room where nothing is said. `false`: the answer has no such
   * header, as happens.
   */
  readonly retryAfter?: number | false;
}

const minute = 60_000;
const hour = 60 * minute;

/** When each login created something, in milliseconds since 1970, oldest first. */
export type Creations = Map<string, number[]>;

/** @throws {Refusal} 403 where the account may create nothing more for now, with when to come back. */
export function demandRoom(
  limit: CreationLimit | undefined,
  creations: Creations,
  login: string,
  clock: Clock,
): void {
  if (limit === undefined) return;
  const times = creations.get(login) ?? [];
  const free = [
    freeAt(times, limit.perMinute ?? Number.POSITIVE_INFINITY, minute, clock.time),
    freeAt(times, limit.perHour ?? Number.POSITIVE_INFINITY, hour, clock.time),
  ];
  const wait = Math.max(...free) - clock.time;
  if (wait <= 0) return;
  const seconds = limit.retryAfter ?? Math.ceil(wait / 1000);
  const { message = "", headers } = secondaryRateLimit(Number(seconds));
  throw new Refusal(403, message, { headers: seconds === false ? {} : (headers ?? {}) });
}

/** Counts something that an account has created. */
export function countCreation(creations: Creations, login: string, clock: Clock): void {
  const recent = (creations.get(login) ?? []).filter((time) => time > clock.time - hour);
  creations.set(login, [...recent, clock.time]);
}

/** When one more fits into a window that slides: now, or when as many as are too many have left it. */
function freeAt(times: readonly number[], most: number, window: number, now: number): number {
  const inside = times.filter((time) => time > now - window);
  if (inside.length < most) return now;
  // None at all may be created: then it does not help to wait for one of them.
  return (inside[inside.length - most] ?? now) + window;
}
