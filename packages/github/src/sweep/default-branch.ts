import type { Client } from "../client/connect.ts";
import { statusOf } from "../client/failure-kind.ts";
import type { Pace } from "../client/pace.ts";

/** What GitHub says of where a commit stands. */
export interface Standing {
  readonly branch: string;
  /** Whether the commit is of that branch: its tip, or before it. */
  readonly isOn: boolean;
  /** The commits that the branch has after it; `many` where they are not listed. */
  readonly later: ReadonlySet<string> | "many";
}

/** No branch gets more between the start of a run and its sweep; older commits are those of a run that is run again. */
const MOST_LATER = 1_000;
const PAGE = 100;

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
  const compare = async (basehead: string, page: number) => {
    const asked = { ...repository, basehead, per_page: page === 0 ? 1 : PAGE, page: Math.max(page, 1) };
    return (await pace.read(() => client.rest.repos.compareCommitsWithBasehead(asked))).data;
  };
  const later = new Set<string>();
  try {
    const { status, behind_by: behind } = await compare(`${branch}...${commit}`, 0);
    if (status === "identical") return { branch, isOn: true, later };
    if (status !== "behind") return { branch, isOn: false, later };
    if (behind > MOST_LATER) return { branch, isOn: true, later: "many" };
    for (let page = 1; page <= Math.ceil(behind / PAGE); page++) {
      for (const { sha } of (await compare(`${commit}...${branch}`, page)).commits) later.add(sha);
    }
    return { branch, isOn: true, later };
  } catch (error) {
    // A commit that was never pushed.
    if (statusOf(error) === 404) return { branch, isOn: false, later };
    throw error;
  }
}
