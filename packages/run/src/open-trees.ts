import {
  changeBetween,
  changedPaths,
  openCommit,
  openIndex,
  openWorkingTree,
  type Root,
  resolveCommit,
  type ScopeOptions,
} from "@pawl/checkout";
import { type Base, partOfTree, type Tree } from "@pawl/gate";
import type { JudgeRequest } from "./request.ts";

/** Opens the state that is judged. */
export async function openHead(request: JudgeRequest, place: Root, scope: ScopeOptions): Promise<Tree> {
  const { cwd, paths, head = "working tree", access } = request;
  const objects = { ...scope, root: place.root, named: place.named, ...(access && { access }) };
  if (head === "index") return openIndex(objects);
  if (typeof head === "object") return openCommit({ ...objects, commit: head.commit });
  const tree = await openWorkingTree({ ...scope, cwd, paths });
  if (request.changedOnly !== true) return tree;
  const changed = new Set(await changedPaths(place.root, scope.wants));
  return {
    ...partOfTree(
      tree,
      tree.paths.filter((path) => changed.has(path)),
    ),
    description: `what differs from HEAD in ${tree.description}`,
    unanalysed: tree.unanalysed.filter(({ path }) => changed.has(path)),
  };
}

/**
 * Opens the state that the head is compared with. Where a part of the tree is judged, it is that part, and what was
 * renamed into it.
 */
export async function openBase(
  commit: string,
  { head = "working tree", access }: JudgeRequest,
  { root, named }: Root,
  scope: ScopeOptions,
  { paths }: Tree,
): Promise<Base & { readonly close: () => void }> {
  const reach = access && { access };
  const id = await resolveCommit(root, commit);
  const change = await changeBetween({ root, base: id, head, wants: scope.wants, ...reach });
  const renamed = paths.flatMap((path) => change.renames.get(path) ?? []);
  const all = named.includes("") ? named : [...named, ...renamed];
  const tree = await openCommit({ ...scope, root, named: all, commit: id, ...reach });
  return { id, tree, change, close: tree.close };
}
