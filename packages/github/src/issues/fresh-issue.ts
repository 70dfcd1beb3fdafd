import type { GitHubIssue } from "@pawl/report";
import { statusOf } from "../client/failure-words.ts";
import { readIssue } from "./list-issues.ts";
import type { IssuePlace } from "./place.ts";

/** An issue as it is now, or why it is not ours to change any more. */
export type FreshIssue = GitHubIssue | "deleted" | "transferred";

/**
 * Looks at an issue right before it is changed: lists lag, and someone may be writing in it.
 * @throws what the client throws where GitHub refuses.
 */
export async function freshIssue(
  { client, repository, pace }: IssuePlace,
  number: number,
): Promise<FreshIssue> {
  try {
    const wanted = { ...repository, issue_number: number };
    const { data } = await pace.read(() => client.rest.issues.get(wanted));
    // The client follows where GitHub sends it: to the repository that the issue was moved to.
    const here = `/repos/${repository.owner}/${repository.repo}`.toLowerCase();
    if (!data.repository_url.toLowerCase().endsWith(here) || data.number !== number) return "transferred";
    return readIssue(data);
  } catch (error) {
    const status = statusOf(error);
    if (status === 301) return "transferred";
    if (status === 404 || status === 410) return "deleted";
    throw error;
  }
}
