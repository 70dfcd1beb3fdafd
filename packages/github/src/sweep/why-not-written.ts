import type { IssuesContext } from "../issues/context.ts";
import { findStanding } from "./default-branch.ts";
import type { SweepRequest } from "./request.ts";

/**
 * Why a sweep writes nothing, in words; `undefined` where it does. What is not on the default branch is nobody's debt yet,
 * and what is gone there is not paid.
 * @throws Octokit's error where GitHub does not answer.
 */
export async function whyNotWritten(
  { dryRun, repository, commit }: SweepRequest,
  { client, pace }: IssuesContext,
): Promise<string | undefined> {
  const { branch, isOn } = await findStanding(client, repository, commit, pace);
  if (!isOn) return `${commit.slice(0, 12)} is not on the default branch ${JSON.stringify(branch)}`;
  return dryRun ? "only the plan was asked for" : undefined;
}
