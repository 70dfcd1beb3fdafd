import { z } from "zod";

const count = z.coerce.number().nonnegative();

/** What Octokit throws; without a `response` GitHub was not reached, or its answer was lost. */
const requestError = z.object({
  name: z.literal("HttpError"),
  status: z.number(),
  message: z.string(),
  response: z
    .object({
      headers: z.object({
        "retry-after": count.optional().catch(undefined),
        "x-ratelimit-remaining": count.optional().catch(undefined),
        "x-ratelimit-reset": count.optional().catch(undefined),
      }),
    })
    .optional(),
});

/** GitHub's words for a limit that it tells no time for: its status alone is that of a missing permission too. */
const LIMIT_WORDS = /secondary rate limit|abuse detection|submitted too quickly/i;

/** What GitHub answered instead of doing what it was asked. */
export interface Failure {
  /**
   * `limit`: nothing was done, and later it may be. `passing`: an error of the server or of the line, so that nobody knows
   * whether it was done. `refused`: nothing was done, and asking again changes nothing.
   */
  readonly kind: "limit" | "passing" | "refused";
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  /** For a limit: the seconds after which GitHub wants to be asked again; undefined where it does not say. */
  readonly retryAfter: number | undefined;
  /** For a limit per hour that is used up: when the next hour begins, in seconds since 1970. */
  readonly reset: number | undefined;
}

/** What an error that Octokit threw says of GitHub's answer; undefined for any other error. */
export function readFailure(error: unknown): Failure | undefined {
  const failure = requestError.safeParse(error).data;
  if (failure === undefined) return undefined;
  const { status, message, response } = failure;
  const none = { retryAfter: undefined, reset: undefined };
  if (response === undefined) return { kind: "passing", status: undefined, ...none };
  const retryAfter = response.headers["retry-after"];
  const isSpent = response.headers["x-ratelimit-remaining"] === 0;
  const isRefusal = status === 403 || status === 429;
  if (status === 429 || (isRefusal && (retryAfter !== undefined || isSpent || LIMIT_WORDS.test(message)))) {
    const reset = isSpent ? response.headers["x-ratelimit-reset"] : undefined;
    return { kind: "limit", status, retryAfter, reset };
  }
  return { kind: status >= 500 || status === 408 ? "passing" : "refused", status, ...none };
}

/** The status of GitHub's answer in an error that Octokit threw; undefined for any other error, and without an answer. */
export function statusOf(error: unknown): number | undefined {
  return readFailure(error)?.status;
}
