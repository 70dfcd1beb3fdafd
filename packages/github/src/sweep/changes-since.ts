import { changeBetween, IncompleteClone } from "@pawl/checkout";
import { type Change, UsageError } from "@pawl/gate";
import { type Clone, haveCommit } from "../base/fetch.ts";

/**
 * How a commit differs from each of those that issues were last written at. One that cannot be had (the history was
 * written anew) is absent: what stood there is recognised by its code alone.
 */
export async function changesSince(
  clone: Clone,
  commit: string,
  since: readonly string[],
  wants: (path: string) => boolean,
): Promise<ReadonlyMap<string, Change>> {
  const changes = new Map<string, Change>();
  for (const base of since) {
    const change = await changeSince(clone, commit, base, wants);
    if (change !== undefined) changes.set(base, change);
  }
  return changes;
}

async function changeSince(
  clone: Clone,
  commit: string,
  base: string,
  wants: (path: string) => boolean,
): Promise<Change | undefined> {
  const { root, access } = clone;
  try {
    const have = await haveCommit(clone, base);
    return await changeBetween({ root, base: have, head: { commit }, wants, access });
  } catch (error) {
    if (error instanceof IncompleteClone || error instanceof UsageError) return undefined;
    throw error;
  }
}
