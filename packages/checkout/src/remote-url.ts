import { GitFailure, git } from "./git.ts";

/** The address of a remote as the repository's configuration gives it; `undefined` where it has none of that name. */
export async function remoteUrl(root: string, remote = "origin"): Promise<string | undefined> {
  try {
    return (await git(root, ["remote", "get-url", "--", remote])).toString().trim();
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}
