import type { RemoteAccess } from "../access.ts";
import { readBlobFile } from "../blob-file.ts";
import { makeBlobReader } from "../cat-file.ts";
import { hasObject } from "../commits.ts";
import { fetchObjects, findRemoteBranch } from "../fetch.ts";
import { listTree } from "../list-tree.ts";
import { fetchMissing } from "../partial-clone.ts";
import { readObjects } from "../read-objects.ts";

/** Which file of which of the remote's branches. */
export interface BranchFileRequest extends RemoteAccess {
  readonly root: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
  readonly path: string;
}

/** The tip of a branch of the remote. */
export interface BranchFile {
  /** The id of its commit. */
  readonly commit: string;
  /** `undefined` where the commit has no such file. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Reads a file at the tip that a branch has on the remote now; `undefined` where there is no such branch. Objects are fetched
 * and nothing else: a shallow clone stays as shallow as it is, and no ref and no file is written.
 * @throws {IncompleteClone} where the remote cannot be asked, or the objects cannot be had.
 * @throws {UnreadableFile} where the file is over the limit of files.
 */
export async function readBranchFile(request: BranchFileRequest): Promise<BranchFile | undefined> {
  const { root, branch, path, ...access } = request;
  const commit = await findRemoteBranch(root, branch, access);
  if (commit === undefined) return undefined;
  if (!(await hasObject(root, commit))) await fetchObjects({ ...access, root, wants: [commit] });
  const entries = await readObjects(root, access, (env) => listTree(root, commit, env));
  const id = entries.find((entry) => entry.path === path && entry.mode.startsWith("100"))?.id;
  if (id === undefined) return { commit, bytes: undefined };
  await fetchMissing(root, [id], access);
  const blobs = makeBlobReader(root);
  try {
    return { commit, bytes: (await readBlobFile(blobs, path, id))?.bytes };
  } finally {
    blobs.close();
  }
}
