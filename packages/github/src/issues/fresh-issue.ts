import type { FreshIssue, IssuesContext } from "./context.ts";
import { toIssue } from "./list-issues.ts";
import { isGone } from "./refusal.ts";

/**
 * The issue as it is at this moment; undefined where it was deleted or is in another repository now. One request, which the
 * caller takes a turn for.
 * @throws Octokit's error for any other answer.
 */
export async function freshIssue(
  { client, repository }: Pick<IssuesContext, "client" | "repository">,
  number: number,
): Promise<FreshIssue | undefined> {
  try {
    const { data } = await client.rest.issues.get({ ...repository, issue_number: number });
    // What was transferred is answered by where it is now.
    const home = `/repos/${repository.owner}/${repository.repo}`.toLowerCase();
    if (!data.repository_url.toLowerCase().endsWith(home)) return undefined;
    return { ...toIssue(data), nodeId: data.node_id, locked: data.locked, comments: data.comments };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
