import type { Client } from "../client/connect.ts";
import { statusOf } from "../client/failure-kind.ts";
import type { Pace } from "../client/pace.ts";

/** What GitHub says of where a commit stands. */
export interface Standing {
  readonly branch: string;
  /** Whether the commit is of that branch: its tip, or before it. */
  readonly isOn: boolean;
}

/**
 * Whether a commit is of the repository's default branch: only what is there is everybody's debt, and only what is gone
 * from there is paid.
 * @throws Octokit's error where GitHub does not answer.
 */
export async function findStanding(
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  commit: string,
  pace: Pace,
): Promise<Standing> {
  const { data } = await pace.read(() => client.rest.repos.get(repository));
  const branch = data.default_branch;
  const compared = { ...repository, basehead: `${branch}...${commit}`, per_page: 1 };
  try {
    const { status } = (await pace.read(() => client.rest.repos.compareCommitsWithBasehead(compared))).data;
    return { branch, isOn: status === "identical" || status === "behind" };
  } catch (error) {
    // A commit that was never pushed.
    if (statusOf(error) === 404) return { branch, isOn: false };
    throw error;
  }
}
