import type { IssuePlace } from "../issues/place.ts";
import { findStanding } from "./default-branch.ts";
import type { SweepRequest } from "./request.ts";

/**
 * Why a sweep writes nothing, in words; `undefined` where it does. What is not on the default branch is nobody's debt yet,
 * and what is gone there is not paid.
 * @throws what the client throws where GitHub does not answer.
 */
export async function whyNotWritten(
  { dryRun, repository, commit }: SweepRequest,
  place: IssuePlace | undefined,
): Promise<string | undefined> {
  if (place === undefined) return "there is no token";
  const { branch, isOn } = await findStanding(place.client, repository, commit, place.pace.read);
  if (!isOn) return `${commit.slice(0, 12)} is not on the default branch ${JSON.stringify(branch)}`;
  return dryRun ? "it was asked for a plan only" : undefined;
}
