import { setTimeout as pause } from "node:timers/promises";
import { type Failure, readFailure } from "./failure-kind.ts";

/** The time, and how to let it pass; in milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The time of day. */
const systemClock: Clock = { now: () => Date.now(), sleep: (time) => pause(time) };

/** How fast GitHub is asked. */
export interface PaceOptions {
  readonly clock?: Clock;
  /** Milliseconds from one write to the next; asked before each. */
  readonly spacing: () => number;
  /** Milliseconds that may be waited in all for limits and for errors to pass; the space between writes is not counted. */
  readonly longestWait: number;
}

/**
 * The one way through which requests go: one turn after the other, however many callers there are. A turn may be several
 * requests, so that what is read and then written is read again where the write has to wait. What a turn throws at last
 * is Octokit's own error. Inside of a turn no other one is to be asked for: it would wait for ever.
 */
export interface Pace {
  /** A turn that only reads. Repeated after a limit, and a few times after an error that may pass. */
  read<Value>(turn: () => Promise<Value>): Promise<Value>;
  /** A turn that writes what may be written twice: begins late enough after the last write, repeated as one that reads. */
  write<Value>(turn: () => Promise<Value>): Promise<Value>;
  /** A turn that must not be repeated where it may have been done: only after a limit it is. */
  create<Value>(turn: () => Promise<Value>): Promise<Value>;
  /** Waits so many milliseconds, for what GitHub shows late; false, without waiting, where that is too long for this run. */
  wait(milliseconds: number): Promise<boolean>;
  /** Told of every request that is sent: whether it writes. */
  sent(writes: boolean): void;
  /** Told of every answer's headers, so that an hour's last request is known before the next is refused. */
  answered(headers: Readonly<Record<string, unknown>>): void;
  /** Whether all waiting is used up, so that every turn fails at once with the error that led there. */
  isOver(): boolean;
}

/** Waits after errors of the server or of the line, in milliseconds: as many as there are repetitions. */
const SHORT_WAITS: readonly number[] = [1_000, 2_000, 4_000];

/** The first wait for a limit that tells no time, in milliseconds; each further one is twice as long. */
const LONG_WAIT = 60_000;

/** A limit that comes back however long it was waited for is given up. */
const MOST_LIMITS = 8;

/** GitHub's clock shows whole seconds, and is not ours. */
const MARGIN = 1_000;

type Kind = "read" | "write" | "create";

/** How often a turn has failed. */
interface Tries {
  limits: number;
  errors: number;
}

/** A pace that no request has gone through yet. */
export function makePace({ clock = systemClock, spacing, longestWait }: PaceOptions): Pace {
  let left = longestWait;
  let lastWrite = Number.NEGATIVE_INFINITY;
  /** The hour's requests are used up until then. */
  let spentUntil = Number.NEGATIVE_INFINITY;
  let over: { readonly error: unknown } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function wait(milliseconds: number): Promise<boolean> {
    const time = Math.max(0, milliseconds);
    if (time > left) return false;
    left -= time;
    await clock.sleep(time);
    return true;
  }

  /** How long a turn that failed is to wait; undefined where it is not to be repeated. */
  function timeOf({ kind, retryAfter, reset }: Failure, tries: Tries): number | undefined {
    if (kind === "refused") return undefined;
    if (kind === "passing") {
      tries.errors += 1;
      return SHORT_WAITS[tries.errors - 1];
    }
    tries.limits += 1;
    if (tries.limits > MOST_LIMITS) return undefined;
    if (retryAfter !== undefined) return retryAfter * 1_000;
    return reset === undefined ? LONG_WAIT * 2 ** (tries.limits - 1) : reset * 1_000 + MARGIN - clock.now();
  }

  async function take<Value>(kind: Kind, turn: () => Promise<Value>): Promise<Value> {
    const tries: Tries = { limits: 0, errors: 0 };
    for (;;) {
      if (over !== undefined) throw over.error;
      // Where the hour is too long to wait for, GitHub says so itself: once.
      if (spentUntil > clock.now()) await wait(spentUntil - clock.now());
      if (kind !== "read") await clock.sleep(Math.max(0, lastWrite + spacing() - clock.now()));
      try {
        return await turn();
      } catch (error) {
        const failure = readFailure(error);
        if (failure === undefined || (kind === "create" && failure.kind === "passing")) throw error;
        const time = timeOf(failure, tries);
        if (time === undefined) throw error;
        if (await wait(time)) continue;
        over = { error };
        throw error;
      }
    }
  }

  function queue<Value>(kind: Kind, turn: () => Promise<Value>): Promise<Value> {
    const taken = last.then(() => take(kind, turn));
    last = taken.catch(() => undefined);
    return taken;
  }

  return {
    read: (turn) => queue("read", turn),
    write: (turn) => queue("write", turn),
    create: (turn) => queue("create", turn),
    wait,
    sent: (writes) => {
      if (writes) lastWrite = clock.now();
    },
    answered: (headers) => {
      const { "x-ratelimit-resource": resource = "core" } = headers;
      if (resource !== "core" || String(headers["x-ratelimit-remaining"]) !== "0") return;
      spentUntil = Number(headers["x-ratelimit-reset"]) * 1_000 + MARGIN;
    },
    isOver: () => over !== undefined,
  };
}
