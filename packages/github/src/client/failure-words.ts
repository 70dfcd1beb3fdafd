import { z } from "zod";

/** What Octokit throws; without a `response` GitHub was not reached. */
const requestError = z.object({
  name: z.literal("HttpError"),
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** Answers by which GitHub refuses a token, or hides what the token may not see. */
const REFUSALS = [401, 403, 404, 422];

/** The status of GitHub's answer in an error that Octokit threw; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  return requestError.safeParse(error).data?.status;
}

/**
 * Why GitHub did not take something, in one line that is safe to log: nothing of the answer's or the error's own text is
 * in it, which may hold anything, a token among it. `permission` is the line that the workflow's `permissions:` needs.
 */
export function describeFailure(what: string, permission: string, error: unknown): string {
  const failure = requestError.safeParse(error).data;
  const lost = `The ${what} was not written`;
  if (failure === undefined) {
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    return `${lost}: a defect in Pawl (${kind}).`;
  }
  const { status, response } = failure;
  if (response === undefined) return `${lost}: GitHub could not be reached.`;
  const { "x-ratelimit-remaining": remaining, "retry-after": wait } = response.headers;
  if (status === 429 || (status === 403 && (remaining === "0" || wait !== undefined))) {
    return `${lost}: GitHub's rate limit is used up (${status}).`;
  }
  if (!REFUSALS.includes(status)) return `${lost}: GitHub answered ${status}.`;
  const token = status === 401 ? "the token is wrong or has expired; " : "";
  return `${lost}: GitHub answered ${status}; ${token}the job needs \`permissions:\` with \`${permission}\`, which a pull request from a fork does not get.`;
}
