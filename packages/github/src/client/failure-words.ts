import { readFailure } from "./failure-kind.ts";

/** Answers by which GitHub refuses a token, or hides what the token may not see. */
const REFUSALS = [401, 403, 404, 422];

/**
 * Why GitHub did not take something, in one line that is safe to log: nothing of the answer's or the error's own text is
 * in it, which may hold anything, a token among it. `permission` is the line that the workflow's `permissions:` needs.
 */
export function describeFailure(what: string, permission: string, error: unknown): string {
  return `The ${what} was not written: ${explainFailure(permission, error)}`;
}

/** The same without what it is about: a sentence's end, with its full stop. */
export function explainFailure(permission: string, error: unknown): string {
  const failure = readFailure(error);
  if (failure === undefined) {
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    return `a defect in Pawl (${kind}).`;
  }
  const { kind, status } = failure;
  if (status === undefined) return "GitHub could not be reached.";
  if (kind === "limit") return `GitHub's rate limit is used up (${status}).`;
  if (!REFUSALS.includes(status)) return `GitHub answered ${status}.`;
  const token = status === 401 ? "the token is wrong or has expired; " : "";
  return `GitHub answered ${status}; ${token}the job needs \`permissions:\` with \`${permission}\`, which a pull request from a fork does not get.`;
}
