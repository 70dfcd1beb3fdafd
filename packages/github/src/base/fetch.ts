import { fetchObjects, hasObject, IncompleteClone, type RemoteAccess } from "@pawl/checkout";

/** The repository that is judged, and how to reach the place that it was cloned from. */
export interface Clone {
  /** Absolute: the top of the working tree. */
  readonly root: string;
  readonly access: RemoteAccess;
  /** The best common ancestor of two commits as GitHub knows it; undefined where it does not say. */
  readonly askMergeBase: (one: string, other: string) => Promise<string | undefined>;
}

/**
 * Fetches a commit by id or by full reference, as objects, and returns its id. Where the token is refused it is tried
 * without: a public repository needs none, and git may have been given another.
 * @throws {IncompleteClone} where it cannot be had: why, and what to set.
 */
export async function fetchCommit({ root, access }: Clone, want: string): Promise<string> {
  const { token, ...withoutToken } = access;
  try {
    return (await fetchObjects({ ...access, root, wants: [want] })).get(want) ?? want;
  } catch (error) {
    if (!(error instanceof IncompleteClone) || token === undefined) throw error;
    try {
      return (await fetchObjects({ ...withoutToken, root, wants: [want] })).get(want) ?? want;
    } catch {
      // What the workflow can set is the token: its refusal is what to speak of.
      throw error;
    }
  }
}

/**
 * The commit, which is here afterwards.
 * @throws {IncompleteClone} where it is missing and cannot be fetched.
 */
export async function haveCommit(clone: Clone, id: string): Promise<string> {
  return (await hasObject(clone.root, id)) ? id : fetchCommit(clone, id);
}
