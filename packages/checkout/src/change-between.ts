import type { Change } from "@pawl/gate";
import type { RemoteAccess } from "./access.ts";
import { resolveCommit } from "./commits.ts";
import { diffDisk } from "./diff-disk.ts";
import { diffLines } from "./diff-lines.ts";
import { findBaseLine, type Hunk } from "./line-map.ts";
import { fetchMissing } from "./partial-clone.ts";
import { encodePath } from "./path-bytes.ts";
import { type Difference, diffTrees, type Side } from "./raw-diff.ts";
import { readObjects } from "./read-objects.ts";
import { type Scratch, withScratch, writeTree } from "./scratch.ts";
import { writeIndex } from "./write-head.ts";

/** What to compare. */
export interface ChangeRequest {
  /** Absolute: the top of the working tree. */
  readonly root: string;
  /** A commit. */
  readonly base: string;
  readonly head: { readonly commit: string } | "index" | "working tree";
  /** Files that are judged: only for them renames and lines are looked for. */
  wants(path: string): boolean;
  /** How to reach the remote of a partial clone. */
  readonly access?: RemoteAccess;
}

/**
 * Compares a commit with another, with the index or with the working tree, by git. Neither index nor working tree nor any
 * ref is touched. Untracked files that are not ignored count as added. A line ends as in
 * Python: with a line feed, a carriage return, or both.
 * @throws {UsageError} where there is no such commit.
 * @throws {IncompleteClone} where objects cannot be read: missing and not to be fetched, or damaged.
 */
export function changeBetween(request: ChangeRequest): Promise<Change> {
  const { root, wants, access } = request;
  return withScratch(root, async (scratch) => {
    const base = await resolveCommit(root, request.base);
    const head = await diffHead(request, base, scratch);
    const all = head.differences;
    const wanted = all.map((difference) => onlyWanted(difference, wants)).filter(hasSide);
    await fetchMissing(root, wanted.flatMap(idsNotIn(head.own)), access);

    const paired = await readObjects(root, access, () => findRenames(root, scratch, wanted));
    const kept = paired.flatMap(({ base, head }) => (base && head ? [{ base, head }] : []));
    const pairs = kept.map(({ base, head }) => ({ base: base.id, head: head.id }));
    const hunks = await readObjects(root, access, () => diffLines(root, scratch, pairs));
    const lines = new Map<string, readonly Hunk[]>(kept.map(({ head }, at) => [head.path, hunks[at] ?? []]));

    const changed = new Set([...all.flatMap(({ head }) => pathOf(head)), ...head.unread]);
    const added = new Set(all.flatMap(({ base, head }) => (base === undefined ? pathOf(head) : [])));
    const unread = head.unread.filter((path) => !added.has(path));
    return {
      changed,
      basePaths: new Set([...all.flatMap(({ base }) => pathOf(base)), ...unread]),
      renames: new Map(
        kept.flatMap(({ base, head }) => (base.path === head.path ? [] : [[head.path, base.path]])),
      ),
      baseLine: (path, line) => {
        const found = lines.get(path);
        if (found !== undefined) return findBaseLine(found, line);
        return changed.has(path) ? undefined : line;
      },
    };
  });
}

/** How the head differs, and what of it is not known. `own`: whether its new blobs are in the scratch. */
async function diffHead({ root, head, wants, access }: ChangeRequest, base: string, scratch: Scratch) {
  if (head === "working tree") {
    return { ...(await diffDisk({ root, base, wants, access }, scratch)), own: true };
  }
  const written = head === "index" ? await writeIndex(root, scratch) : undefined;
  const tree = typeof head === "object" ? await resolveCommit(root, head.commit) : (written?.tree ?? "");
  const differences = await readObjects(root, access, (env) =>
    diffTrees(root, { ...scratch.env, ...env }, base, tree, { renames: false }),
  );
  return { differences, unread: written?.unmerged ?? [], own: written !== undefined };
}

function onlyWanted({ base, head }: Difference, wants: (path: string) => boolean): Difference {
  return {
    base: base && wants(base.path) ? base : undefined,
    head: head && wants(head.path) ? head : undefined,
  };
}

function hasSide({ base, head }: Difference): boolean {
  return base !== undefined || head !== undefined;
}

function idsNotIn(own: boolean): (difference: Difference) => readonly string[] {
  return ({ base, head }) => [...(base ? [base.id] : []), ...(head && !own ? [head.id] : [])];
}

/** The differences with lost and new files paired. Only they are compared, so that nothing else is read for it. */
async function findRenames(
  root: string,
  scratch: Scratch,
  differences: readonly Difference[],
): Promise<readonly Difference[]> {
  const isLost = ({ head }: Difference) => head === undefined;
  const isNew = ({ base }: Difference) => base === undefined;
  if (!differences.some(isLost) || !differences.some(isNew)) return differences;
  const write = (side: "base" | "head") =>
    writeTree(
      root,
      scratch,
      differences
        .map((difference) => difference[side])
        .filter((file) => file !== undefined)
        .map(({ path, id }) => ({ id, path: encodePath(path) })),
    );
  const base = await write("base");
  return diffTrees(root, scratch.env, base, await write("head"), { renames: true });
}

function pathOf(side: Side | undefined): readonly string[] {
  return side === undefined ? [] : [side.path];
}
