import { resolveCommit } from "@pawl/checkout";
import { UsageError } from "@pawl/gate";
import { type Clone, fetchCommit } from "./fetch.ts";

/**
 * The commit that the input `base` names: anything that git knows here, else a branch, a full reference or an id that is
 * fetched.
 * @throws {IncompleteClone} where it is neither here nor there.
 */
export async function findNamedBase(clone: Clone, name: string): Promise<string> {
  try {
    return await resolveCommit(clone.root, name);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
  const isFull = name.startsWith("refs/") || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
  return fetchCommit(clone, isFull ? name : `refs/heads/${name}`);
}
