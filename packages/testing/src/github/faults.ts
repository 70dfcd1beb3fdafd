/** Trouble for requests to come. */
export interface Fault {
  /** Answer with this status instead. */
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cut the connection without an answer. */
  readonly reset?: boolean;
  /** Milliseconds to wait before anything else. */
  readonly delay?: number;
  /** The request is carried out all the same, only its answer is lost. */
  readonly applied?: boolean;
  /** How many requests it befalls: 1 where nothing is said. */
  readonly times?: number;
}

/** GitHub's answer to a client that writes too fast; `retryAfter` in seconds. */
export function secondaryRateLimit(retryAfter: number, times = 1): Fault {
  return {
    status: 403,
    message:
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.",
    headers: { "retry-after": String(retryAfter) },
    times,
  };
}

/** The faults that wait, in the order in which they were given. */
export class Faults {
  readonly #waiting: { readonly operation: string; readonly fault: Fault; left: number }[] = [];

  /** `operation` as `POST /repos/{owner}/{repo}/issues`, or `*` for any. */
  add(operation: string, fault: Fault): void {
    this.#waiting.push({ operation, fault, left: fault.times ?? 1 });
  }

  /** The fault that befalls this request, used up by one. */
  take(operation: string): Fault | undefined {
    const next = this.#waiting.find(
      (waiting) => waiting.left > 0 && (waiting.operation === "*" || waiting.operation === operation),
    );
    if (next === undefined) return undefined;
    next.left -= 1;
    return next.fault;
  }
}
