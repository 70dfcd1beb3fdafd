import { z } from "zod";
import { statusOf } from "../client/failure-words.ts";

/** Time as a sweep sees it: it waits between its writes. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** A request that may have been carried out: the connection broke, or the server did. Whoever made it has to look. */
export class UnknownOutcome extends Error {}

/** GitHub wants so long a pause that the rest is for another night. */
export class OutOfTime extends Error {}

/** One after the other, the requests of a sweep. */
export interface Pace {
  /** A request that changes nothing; repeated where it fails for a reason that may pass. */
  read<T extends Answer>(request: () => Promise<T>): Promise<T>;
  /** A write that may be repeated: it says what is to be, not what to add. Kept apart from the write before. */
  change<T extends Answer>(request: () => Promise<T>): Promise<T>;
  /**
   * A write that adds something, and that would add it twice.
   * @throws {UnknownOutcome} where it may have been carried out.
   */
  add<T extends Answer>(request: () => Promise<T>): Promise<T>;
  /** Waits, within what the sweep may wait in all. */
  rest(milliseconds: number): Promise<void>;
  /** Requests that were sent, and those of them that write. */
  counts(): { readonly all: number; readonly writes: number };
}

interface PaceOptions {
  readonly clock: Clock;
  /** Milliseconds between two writes. */
  readonly spacing: number;
  /** The most milliseconds that the whole sweep waits for GitHub's limits and troubles. */
  readonly mostWaiting?: number;
}

interface Answer {
  readonly headers: Readonly<Record<string, unknown>>;
}

type Kind = "read" | "change" | "add";

/** How often a request is made again after a server's error or a lost connection, at 1, 2, 4 and 8 seconds. */
const MOST_TRIES = 4;

/** GitHub asks for at least a minute where it does not say how long, and for more each time. */
const FIRST_PAUSE = 60_000;

const failed = z.object({
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/**
 * Makes the pace of a sweep, as GitHub's best practices for its REST API ask: no two requests at once, writes kept apart,
 * `retry-after` and `x-ratelimit-reset` obeyed, else ever longer pauses. What is refused for good is thrown as it came.
 * @throws {OutOfTime} from any of its requests, where the pauses would be longer than allowed.
 */
export function makePace({ clock, spacing, mostWaiting = 15 * 60_000 }: PaceOptions): Pace {
  const counts = { all: 0, writes: 0 };
  let left = mostWaiting;
  let nextWrite = 0;
  let notBefore = 0;
  let pauses = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const wait = async (milliseconds: number): Promise<void> => {
    if (milliseconds <= 0) return;
    if (milliseconds > left) throw new OutOfTime("GitHub asks for a longer pause than this run may take");
    left -= milliseconds;
    await clock.sleep(milliseconds);
  };

  const send = async <T extends Answer>(kind: Kind, request: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries++) {
      await wait(notBefore - clock.now());
      if (kind !== "read") await clock.sleep(Math.max(0, nextWrite - clock.now()));
      counts.all += 1;
      if (kind !== "read") counts.writes += 1;
      try {
        const answer = await request();
        notBefore = resetOf(answer.headers) ?? 0;
        pauses = 0;
        return answer;
      } catch (error) {
        const pause = limitOf(error, clock.now());
        if (pause !== undefined) {
          await wait(pause === "unsaid" ? FIRST_PAUSE * 2 ** pauses : pause);
          pauses += 1;
        } else if (!mayPass(error)) throw error;
        else if (kind === "add") throw new UnknownOutcome("the answer was lost", { cause: error });
        else if (tries > MOST_TRIES) throw error;
        else await wait(1000 * 2 ** (tries - 1));
      } finally {
        if (kind !== "read") nextWrite = clock.now() + spacing;
      }
    }
  };

  const inTurn = <T extends Answer>(kind: Kind, request: () => Promise<T>): Promise<T> => {
    const sent = queue.then(() => send(kind, request));
    queue = sent.catch(() => undefined);
    return sent;
  };
  return {
    read: (request) => inTurn("read", request),
    change: (request) => inTurn("change", request),
    add: (request) => inTurn("add", request),
    rest: wait,
    counts: () => ({ ...counts }),
  };
}

/** When the next request may be made, in milliseconds since 1970, where the limit is used up. */
function resetOf(headers: Readonly<Record<string, unknown>>): number | undefined {
  if (String(headers["x-ratelimit-remaining"]) !== "0") return undefined;
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isFinite(reset) ? reset * 1000 : undefined;
}

/** How long a limit lasts, in milliseconds; `undefined` where the error is none. What it refuses was not carried out. */
function limitOf(error: unknown, now: number): number | "unsaid" | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const { message = "", response } = failed.safeParse(error).data ?? {};
  const headers = response?.headers ?? {};
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(after)) return Math.max(after, 1) * 1000;
  const reset = resetOf(headers);
  if (reset !== undefined) return Math.max(reset - now, 1000);
  const isLimit = status === 429 || /rate limit|submitted too quickly|abuse detection/i.test(message);
  return isLimit ? "unsaid" : undefined;
}

/** A server's error, or no answer at all; anything else is said on purpose, or a defect of ours. */
function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  if (status === undefined) return false;
  return status >= 500 || failed.safeParse(error).data?.response === undefined;
}
