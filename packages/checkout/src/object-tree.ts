import type { Tree, Unanalysed } from "@pawl/gate";
import type { RemoteAccess } from "./access.ts";
import { readBlobFile } from "./blob-file.ts";
import { type BlobReader, makeBlobReader } from "./cat-file.ts";
import { markFolders } from "./default-excludes.ts";
import { findLinguistIn, isAttributes, readAttributes } from "./linguist.ts";
import type { ObjectEntry } from "./list-tree.ts";
import { fetchMissing } from "./partial-clone.ts";
import { decodePath } from "./path-bytes.ts";
import { makeScope, type Scope, type ScopeOptions } from "./scope.ts";
import { Selection } from "./selection.ts";
import { leadsOut } from "./tree-links.ts";

/** What to open of a repository's objects: named paths as `resolveRoot` returns them, and what of them is asked for. */
export interface ObjectTreeOptions extends ScopeOptions {
  /** Absolute: the top of the working tree. */
  readonly root: string;
  /** Relative to the root, an empty string is the root itself. A name that the tree does not have stands for nothing. */
  readonly named: readonly string[];
  /** How to reach the remote of a partial clone. */
  readonly access?: RemoteAccess;
}

/** A tree of git's objects. */
export interface ObjectTree extends Tree {
  /** Ends git's process before Node ends; reading again starts another. */
  close(): void;
}

/** What a tree of objects is, and what is in it. */
export interface Objects {
  readonly description: string;
  readonly entries: readonly ObjectEntry[];
  /** Paths that are in conflict: nobody has decided what they hold. */
  readonly unmerged: readonly string[];
}

/** Makes a tree of objects that are listed already. All blobs that it may be asked for are here when it returns. */
export async function openObjects(
  options: ObjectTreeOptions,
  { description, entries, unmerged }: Objects,
): Promise<ObjectTree> {
  const { root, named, access } = options;
  const files = new Map<string, string>();
  const links = new Map<string, string>();
  for (const { mode, id, path } of entries) {
    if (mode.startsWith("100")) files.set(path, id);
    else if (mode === "120000") links.set(path, id);
  }
  const { trusted } = options;
  const marks = markFolders(files.keys());
  const scope = makeScope(options, named, trusted?.marks(marks) ?? marks);
  const selection = new Selection(scope, named);
  const taken = selection.take([...files.keys()]);
  const ownAttributes = options.defaultExcludes && trusted === undefined;
  const attributes = ownAttributes ? [...files].filter(([path]) => isAttributes(path)) : [];
  const wantedLinks = [...links.keys()].filter((path) => scope.standing(path) === "in");
  const ids = taken.map((path) => files.get(path) ?? "");
  const more = [...attributes.map(([, id]) => id), ...(wantedLinks.length > 0 ? links.values() : [])];
  await fetchMissing(root, [...ids, ...more], access);

  const blobs = makeBlobReader(root);
  const attributed =
    (await trusted?.attributed(taken)) ??
    (await findLinguistIn(root, taken, await readAttributes(blobs, attributes)));
  const linksOut = await findLinksOut(root, blobs, wantedLinks, links);
  return {
    description,
    paths: selection.takeUnattributed(taken, options.defaultExcludes ? attributed : new Map()).sort(),
    unanalysed: [...linksOut, ...describeUnmerged(unmerged, scope)].sort((one, other) =>
      one.path < other.path ? -1 : 1,
    ),
    excluded: selection.excluded(),
    origin: { kind: "objects", root },
    idOf: (path) => files.get(path),
    read: (path) => readBlobFile(blobs, path, files.get(path)),
    close: blobs.close,
  };
}

/**
 * Of links to folders out of the tree only those are named whose name is wanted: a commit does not hold what is there, so
 * that whether it is a folder is not known.
 */
async function findLinksOut(
  root: string,
  blobs: BlobReader,
  wanted: readonly string[],
  links: ReadonlyMap<string, string>,
): Promise<readonly Unanalysed[]> {
  if (wanted.length === 0) return [];
  const targets = new Map<string, string>();
  const read = async ([path, id]: readonly [string, string]) => {
    const blob = await blobs.read(id);
    if ("bytes" in blob) targets.set(path, decodePath(blob.bytes));
  };
  await Promise.all(Array.from(links, read));
  const reason = "symbolic link out of the tree, not followed";
  return wanted
    .filter((path) => leadsOut(path, targets, root))
    .map((path) => ({ path, reason, blocking: false }));
}

function* describeUnmerged(unmerged: readonly string[], scope: Scope): Generator<Unanalysed> {
  for (const path of unmerged) {
    if (scope.standing(path) === "in") {
      yield { path, reason: "in conflict: not merged in the index", blocking: true };
    }
  }
}
