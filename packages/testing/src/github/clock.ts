/** The time on the fake: it passes only where something moves it, so that a test's `sleep` can be this clock's. */
export interface Clock {
  /** Milliseconds since 1970; looking moves nothing. */
  readonly time: number;
  /** Moves the clock on by so many milliseconds. @throws {RangeError} for less than none. */
  advance(milliseconds: number): void;
  /** The time as GitHub writes it in what it stores, a second later than the last, so that no two are alike. */
  stamp(): string;
}

/** A clock that begins at `start`, in milliseconds since 1970, cut to the second. */
export function makeClock(start: number): Clock {
  let time = Math.floor(start / 1000) * 1000;
  return {
    get time() {
      return time;
    },
    advance: (milliseconds) => {
      if (!(milliseconds >= 0)) throw new RangeError(`the clock does not go by ${milliseconds} ms`);
      time += milliseconds;
    },
    stamp: () => {
      time += 1000;
      return `${new Date(time).toISOString().slice(0, 19)}Z`;
    },
  };
}
