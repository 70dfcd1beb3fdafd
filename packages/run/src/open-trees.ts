import {
  changeBetween,
  changedPaths,
  changesScope,
  decidesScope,
  openCommit,
  openIndex,
  openTrustedScope,
  openWorkingTree,
  type Root,
  resolveCommit,
  type ScopeOptions,
} from "@pawl/checkout";
import { type Base, type Change, partOfTree, type Tree } from "@pawl/gate";
import type { RunRequest } from "./request.ts";

/** Opens the state that is judged. */
export async function openHead(request: RunRequest, place: Root, scope: ScopeOptions): Promise<Tree> {
  const { cwd, paths, only, head = "working tree", access } = request;
  const objects = { ...scope, root: place.root, named: place.named, ...(access && { access }) };
  if (head === "index") return openIndex(objects);
  if (typeof head === "object") return openCommit({ ...partOf(objects, only), commit: head.commit });
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

/** Of a tree's files only those that are named; its attributes are listed with them, and are not looked at. */
function partOf<Scope extends ScopeOptions>(
  scope: Scope,
  only: readonly string[] | undefined,
): Scope & { readonly only?: readonly string[] } {
  if (only === undefined) return scope;
  const named = new Set(only);
  return { ...scope, only, wants: (path: string): boolean => named.has(path) && scope.wants(path) };
}

/** The commit to compare with, and how the head differs from it. */
export interface ComparedBase {
  readonly id: string;
  readonly change: Change;
}

/** Compares the head with the base. */
export async function compareWithBase(
  commit: string,
  { head = "working tree", access }: RunRequest,
  { root }: Root,
  scope: ScopeOptions,
): Promise<ComparedBase> {
  const wants = (path: string): boolean => scope.wants(path) || decidesScope(path);
  const id = await resolveCommit(root, commit);
  return { id, change: await changeBetween({ root, base: id, head, wants, ...(access && { access }) }) };
}

/**
 * What of the head is looked at. A change that could leave files out by attributes or marks of folders would loosen what
 * judges it: unless its own configuration is trusted, the base decides.
 */
export async function scopeOfHead(
  scope: ScopeOptions,
  base: ComparedBase | undefined,
  { trustedConfig, access }: RunRequest,
  { root }: Root,
): Promise<ScopeOptions> {
  if (base === undefined || trustedConfig === "head" || !scope.defaultExcludes) return scope;
  if (!changesScope(base.change)) return scope;
  return { ...scope, trusted: await openTrustedScope({ root, commit: base.id, ...(access && { access }) }) };
}

/**
 * Opens the state that the head is compared with, as far as it differs: what is the same has been looked at in the head.
 * Where a part of the tree is judged, it is that part, and what was renamed into it.
 */
export async function openBase(
  { id, change }: ComparedBase,
  { access }: RunRequest,
  { root, named }: Root,
  scope: ScopeOptions,
  { paths }: Tree,
): Promise<Base & { readonly close: () => void }> {
  const renamed = paths.flatMap((path) => change.renames.get(path) ?? []);
  const all = named.includes("") ? named : [...named, ...renamed];
  const only = [...change.basePaths].filter(scope.wants);
  const wants = (path: string): boolean => change.basePaths.has(path) && scope.wants(path);
  const objects = { ...scope, wants, root, named: all, only, ...(access && { access }) };
  const tree = await openCommit({ ...objects, commit: id });
  return { id, tree, change, close: tree.close };
}
