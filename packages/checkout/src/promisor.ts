import { GitFailure, git } from "./git.ts";

/** The remote that a partial clone left objects at; `undefined` for any other clone. */
export async function findPromisor(root: string): Promise<string | undefined> {
  try {
    const list = await git(root, ["config", "-z", "--get-regexp", "^remote\\..*\\.promisor$"]);
    return /^remote\.(.*)\.promisor\n(?:true|1|yes|on)$/im.exec(list.toString().split("\0")[0] ?? "")?.[1];
  } catch (error) {
    if (error instanceof GitFailure && error.status === 1) return undefined;
    throw error;
  }
}
