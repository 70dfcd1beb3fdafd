import type { RemoteAccess } from "./access.ts";
import { fetchObjects } from "./fetch.ts";
import { git } from "./git.ts";
import { findPromisor } from "./promisor.ts";
import { withScratch, writeTree } from "./scratch.ts";

/**
 * In a partial clone, fetches those of the blobs that are missing, all in one go: git itself would fetch each by itself when
 * it is read. Elsewhere nothing is ever missing and nothing done.
 * @throws {IncompleteClone} where they cannot be fetched.
 */
export async function fetchMissing(
  root: string,
  blobs: Iterable<string>,
  access: RemoteAccess = {},
): Promise<void> {
  const promisor = await findPromisor(root);
  if (promisor === undefined) return;
  const missing = await listMissing(root, [...new Set(blobs)]);
  if (missing.length === 0) return;
  await fetchObjects({ remote: promisor, ...access, root, wants: missing });
}

/** A walk over a tree of the blobs says what is missing and fetches nothing, unlike every question for an object. */
function listMissing(root: string, blobs: readonly string[]): Promise<readonly string[]> {
  if (blobs.length === 0) return Promise.resolve([]);
  return withScratch(root, async (scratch) => {
    const entries = blobs.map((id, at) => ({ id, path: Buffer.from(String(at)) }));
    const tree = await writeTree(root, scratch, entries);
    const walk = ["rev-list", "--objects", "--no-object-names", "--missing=print", tree];
    const listed = (await git(root, walk, { env: scratch.env })).toString();
    return Array.from(listed.matchAll(/^\?([0-9a-f]+)$/gm), ([, id = ""]) => id);
  });
}
