/** Trouble for requests to come. */
export interface Fault {
  /** Answer with this status instead. */
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cut the connection without an answer. */
  readonly reset?: boolean;
  /** Milliseconds of real time to wait before anything else. */
  readonly delay?: number;
  /** The request is carried out all the same, only its answer is lost. */
  readonly applied?: boolean;
  /** What happens when the request has come and before it is carried out: the request waits for what is returned. */
  before?(): unknown;
  /** What happens when the request was carried out and before it is answered: the answer waits for what is returned. */
  after?(): unknown;
  /** How many requests it befalls: 1 where nothing is said. */
  readonly times?: number;
}

/** A request that is held up, while a test does something else. */
export interface Hold {
  /** Settles when the request is where it is held. */
  readonly arrived: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

/** What a fault is chosen by. */
export interface Befallen {
  /** `POST /repos/{owner}/{repo}/issues`, `graphql`, `git`; empty for what the fake does not know. */
  readonly operation: string;
  readonly method: string;
  /** The path and the query as they were sent. */
  readonly path: string;
  readonly login: string | undefined;
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

/** Where faults come from: the fault for a request, used up by it; undefined for none. */
export type FaultSource = (request: Befallen) => Fault | undefined;

/** The faults that wait, in the order in which they were given, and what else makes faults. */
export class Faults {
  readonly #waiting: { readonly operation: string; readonly fault: Fault; left: number }[] = [];
  readonly #sources = new Set<FaultSource>();

  /** `operation` as `POST /repos/{owner}/{repo}/issues`, or `*` for any. */
  add(operation: string, fault: Fault): void {
    this.#waiting.push({ operation, fault, left: fault.times ?? 1 });
  }

  /** Holds the next request of an operation before it is carried out, or the answer of it. */
  hold(operation: string, what: "request" | "answer"): Hold {
    const arrived = makeSignal();
    const released = makeSignal();
    const wait = () => {
      arrived.give();
      return released.given;
    };
    this.add(operation, what === "request" ? { before: wait } : { after: wait });
    return { arrived: arrived.given, release: released.give };
  }

  /** Asks a source for every request that no waiting fault befalls, until what is returned is called. */
  addSource(source: FaultSource): () => void {
    this.#sources.add(source);
    return () => void this.#sources.delete(source);
  }

  /** The fault that befalls this request, used up by one. */
  take(request: Befallen): Fault | undefined {
    const next = this.#waiting.find(
      ({ operation, left }) => left > 0 && (operation === "*" || operation === request.operation),
    );
    if (next !== undefined) {
      next.left -= 1;
      return next.fault;
    }
    for (const source of this.#sources) {
      const fault = source(request);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
}

function makeSignal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((done) => {
    give = done;
  });
  return { given, give: () => give() };
}
