import { randomUUID } from "node:crypto";
import type { getOctokit } from "@actions/github";

/** GitHub's API as the holder of a token. */
export type Client = ReturnType<typeof getOctokit>;

/** How to reach GitHub. */
interface Connection {
  /** Empty where the workflow gives none. */
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Pawl's own, for the user agent. */
  readonly version: string;
  /** How many milliseconds a second of waiting before a retry lasts: 1,000, in tests less. */
  readonly second?: number;
}

const MOST_RETRIES = 3;

/** No job is held up for longer than this, in seconds: an hour's limit that is used up is not waited for. */
const LONGEST_WAIT = 60;

/**
 * A client that paces its writes and retries what may pass (5xx, a lost connection, a rate limit) up to three times; it
 * goes through the proxy that the environment names. It logs nothing. Undefined without a token.
 */
export async function connect({
  token,
  apiUrl,
  version,
  second = 1_000,
}: Connection): Promise<Client | undefined> {
  if (token === "") return undefined;
  // Loaded here, so that a run that talks to nobody does not pay for it.
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import("@actions/github"),
    import("@octokit/plugin-retry"),
    import("@octokit/plugin-throttling"),
  ]);
  const again = (seconds: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    seconds <= LONGEST_WAIT && count < MOST_RETRIES;
  const silent = (): void => undefined;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: `pawl/${version}`,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { retries: MOST_RETRIES, retryAfterBaseValue: second },
      throttle: {
        // The plugin paces by this id for the whole process; each client has a pace of its own.
        id: randomUUID(),
        retryAfterBaseValue: second,
        onRateLimit: again,
        onSecondaryRateLimit: again,
      },
    },
    retry,
    throttling,
  );
}
