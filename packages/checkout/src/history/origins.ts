import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BlobReader, makeBlobReader } from "../cat-file.ts";
import { isCutOff, resolveCommit } from "../commits.ts";
import { GitFailure } from "../git.ts";
import { listTree } from "../list-tree.ts";
import { isArgument } from "../path-bytes.ts";
import { withScratch } from "../scratch.ts";
import { blame } from "./blame.ts";
import type { Origin } from "./blame-porcelain.ts";
import { gitLines } from "./git-lines.ts";
import { inTurns } from "./in-turns.ts";

/** A line of a file, 1-based, as a finding has it. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** What to ask git for. */
export interface OriginsRequest<P extends Place> {
  /** Absolute: the top of the working tree. */
  readonly root: string;
  readonly commit: string;
  readonly places: readonly P[];
  /** The most files to look at, each a walk through history: the first that are named. 200 where nothing is said. */
  readonly mostFiles?: number;
}

/** Where lines come from. */
export interface Origins<P extends Place> {
  /** By the places that were asked for, the very objects. Those of which nothing can be told are absent. */
  readonly of: ReadonlyMap<P, Origin>;
  /** Why some are absent although the commit has their line, in words; `undefined` where none are. */
  readonly missing: string | undefined;
}

/** So many at once: each is a process that is busy all the time. */
const AT_ONCE = 2;

/**
 * For each place, the commit that last changed its line, by git-blame(1). Commits that the tree's `.git-blame-ignore-revs`
 * names are looked through, and its `.mailmap`, with that of the working tree, says what authors are called. Nothing is
 * fetched. A place that the commit does not have is left out.
 * @throws {UsageError} where there is no such commit.
 */
export async function originsOf<P extends Place>(request: OriginsRequest<P>): Promise<Origins<P>> {
  const { root, places, mostFiles = 200 } = request;
  const commit = await resolveCommit(root, request.commit);
  const entries = await listTree(root, commit);
  const blobs = new Map(
    entries.flatMap(({ mode, id, path }) => (mode.startsWith("100") ? [[path, id]] : [])),
  );
  const files = groupByPath(places.filter(({ path }) => blobs.has(path)));
  // Nothing is older than a commit without parents: no need to ask git file by file.
  if (await isCutOff(root, commit)) return { of: new Map(), missing: files.size === 0 ? undefined : SHALLOW };

  const of = new Map<P, Origin>();
  const reasons = new Set<string>();
  if (files.size > mostFiles)
    reasons.add(`only the first ${mostFiles} of ${files.size} files were looked at`);
  const cuts = new Map<string, Promise<boolean>>();
  const isCut = (id: string) => {
    const known = cuts.get(id) ?? isCutOff(root, id);
    cuts.set(id, known);
    return known;
  };
  const reader = makeBlobReader(root);
  const look = async (path: string, places: readonly P[], ignoredRevisions: string) => {
    if (!isArgument(path)) return void reasons.add("git cannot be asked for a name that is not UTF-8");
    const blob = await reader.read(blobs.get(path) ?? "");
    if (!("bytes" in blob)) return void reasons.add("some files are not in this clone, or too large");
    const lines = gitLines(
      blob.bytes,
      places.map(({ line }) => line),
    );
    if (lines.size === 0) return;
    const found = await blame({ root, commit, path, lines: [...new Set(lines.values())], ignoredRevisions });
    for (const place of places) {
      const origin = found.get(lines.get(place.line) ?? 0);
      if (origin === undefined) continue;
      if (await isCut(origin.commit)) reasons.add(SHALLOW);
      else of.set(place, origin);
    }
  };
  try {
    await withScratch(root, async ({ folder }) => {
      const ignoredRevisions = join(folder, "ignored-revisions");
      writeFileSync(ignoredRevisions, await readIgnoredRevisions(reader, blobs, commit.length));
      await inTurns([...files].slice(0, mostFiles), AT_ONCE, ([path, places]) =>
        look(path, places, ignoredRevisions).catch((error: unknown) => {
          if (!(error instanceof GitFailure)) throw error;
          reasons.add(error.message);
        }),
      );
    });
  } finally {
    reader.close();
  }
  return { of, missing: reasons.size === 0 ? undefined : [...reasons].join("; ") };
}

const SHALLOW =
  "the clone is shallow, and does not tell who wrote older lines, nor when: fetch-depth: 0 of actions/checkout does";

function groupByPath<P extends Place>(places: readonly P[]): ReadonlyMap<string, readonly P[]> {
  const groups = new Map<string, P[]>();
  for (const place of places) {
    const group = groups.get(place.path);
    if (group === undefined) groups.set(place.path, [place]);
    else group.push(place);
  }
  return groups;
}

/** The full ids of `.git-blame-ignore-revs`: where it holds anything else, git would refuse all of it. */
async function readIgnoredRevisions(
  reader: BlobReader,
  blobs: ReadonlyMap<string, string>,
  idLength: number,
): Promise<string> {
  const id = blobs.get(".git-blame-ignore-revs");
  const blob = id === undefined ? undefined : await reader.read(id);
  if (blob === undefined || !("bytes" in blob)) return "";
  const ids = Array.from(
    Buffer.from(blob.bytes)
      .toString("latin1")
      .matchAll(/^[ \t]*([0-9a-f]+)[ \t]*(?:#.*)?\r?$/gim),
    ([, id = ""]) => id,
  );
  return ids
    .filter(({ length }) => length === idLength)
    .map((id) => `${id}\n`)
    .join("");
}
