import type { getOctokit } from "@actions/github";
import { type Clock, makePace, type Pace } from "./pace.ts";

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
  /** The time of day where nothing is said. */
  readonly clock?: Clock;
  /** For a caller that takes turns itself; where nothing is said, every request is a turn of the client's own pace. */
  readonly pace?: Pace;
}

/** GitHub's advice for writes, in milliseconds. */
const SPACING = 1_000;

/** No pull request's job is held up for longer, in milliseconds: an hour's limit that is used up is not waited for. */
const LONGEST_WAIT = 120_000;

/**
 * A client that paces its writes and repeats what may pass (5xx, a lost connection, a rate limit); it goes through the
 * proxy that the environment names. It logs nothing. Undefined without a token.
 */
export async function connect(connection: Connection): Promise<Client | undefined> {
  const { token, apiUrl, version } = connection;
  if (token === "") return undefined;
  // Loaded here, so that a run that talks to nobody does not pay for it.
  const { getOctokit } = await import("@actions/github");
  const silent = (): void => undefined;
  const client = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: `pawl/${version}`,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  follow(client, connection);
  return client;
}

/** Tells the pace of all that is sent and answered, and takes the turns where the caller does not. */
function follow(client: Client, { clock, pace: given }: Connection): void {
  const pace =
    given ?? makePace({ ...(clock && { clock }), spacing: () => SPACING, longestWait: LONGEST_WAIT });
  client.hook.before("request", (options) => pace.sent(doesWrite(options)));
  client.hook.after("request", ({ headers }) => pace.answered(headers));
  if (given !== undefined) return;
  client.hook.wrap("request", (request, options) =>
    pace[doesWrite(options) ? "write" : "read"](async () => request(options)),
  );
}

/** GraphQL's queries are sent by POST too. */
function doesWrite({ method, query }: { readonly method: string; readonly query?: unknown }): boolean {
  if (typeof query === "string") return query.trimStart().startsWith("mutation");
  return method !== "GET" && method !== "HEAD";
}
