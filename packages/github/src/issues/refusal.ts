import { readFailure } from "../client/failure-kind.ts";
import { explainFailure } from "../client/failure-words.ts";

/** Answers that every further request would get too. */
const BEFALL_ALL: readonly (number | undefined)[] = [401, 403, 404, 410];

/**
 * Why GitHub did not do something with issues, in one line that is safe to log and ends the sentence that `what` begins.
 * @param error what Octokit threw
 * @param permission the line that the workflow's `permissions:` needs
 */
export function describeRefusal(what: string, error: unknown, permission = "issues: write"): string {
  const { status } = readFailure(error) ?? {};
  if (status === 410) {
    return `${what}: GitHub answered 410; the repository has no issues, which its settings can switch on.`;
  }
  if (status === 422) return `${what}: GitHub answered 422; it does not take the content.`;
  return `${what}: ${explainFailure(permission, error)}`;
}

/** Whether a refusal is about the token or the repository, so that no other issue fares better. */
export function befallsAll(error: unknown): boolean {
  const failure = readFailure(error);
  return failure?.kind === "refused" && BEFALL_ALL.includes(failure.status);
}

/** Whether an error says that what the request is about is not there: deleted, or not to be seen. */
export function isGone(error: unknown): boolean {
  const status = readFailure(error)?.status;
  return status === 404 || status === 410;
}

/** Whether nobody knows if the request was carried out. */
export function isUnknown(error: unknown): boolean {
  return readFailure(error)?.kind === "passing";
}
