import { z } from "zod";
import { readFailure } from "../client/failure-kind.ts";
import type { IssuesContext } from "./context.ts";

const PIN = "mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { number } } }";

/** GraphQL's refusals come with status 200, and Octokit throws them. */
const refused = z.object({ name: z.literal("GraphqlResponseError") });

/** Pins an issue, which REST cannot; false where GitHub does not: three are pinned, or the token may not. */
export async function pin(nodeId: string, { client, pace }: IssuesContext): Promise<boolean> {
  try {
    await pace.write(() => client.graphql(PIN, { id: nodeId }));
    return true;
  } catch (error) {
    if (refused.safeParse(error).success || readFailure(error) !== undefined) return false;
    throw error;
  }
}
