import type { Client } from "./connect.ts";

/** The best common ancestor of two commits as GitHub knows it; undefined without a token, or where it does not answer. */
export async function askMergeBase(
  client: Client | undefined,
  repository: { readonly owner: string; readonly repo: string },
  one: string,
  other: string,
): Promise<string | undefined> {
  try {
    const place = { ...repository, basehead: `${one}...${other}`, per_page: 1 };
    return (await client?.rest.repos.compareCommitsWithBasehead(place))?.data.merge_base_commit.sha;
  } catch {
    // Whoever asks says what is missing, and what to set.
    return undefined;
  }
}
