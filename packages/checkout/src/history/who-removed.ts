import type { RemoteAccess } from "../access.ts";
import { isAncestor, isCutOff, parentsOf, resolveCommit } from "../commits.ts";
import { git } from "../git.ts";
import { IncompleteClone } from "../incomplete-clone.ts";
import { isArgument } from "../path-bytes.ts";
import { type Touch, touches } from "./touches.ts";

/** What was there once, and where to look for the commit that took it away. */
export interface RemovalRequest {
  readonly root: string;
  /** A commit that still had it. */
  readonly from: string;
  /** A later one that has it no more. */
  readonly to: string;
  /** The file that held it in `from`. */
  readonly path: string;
  /**
   * Whether a commit has it. `path` is what the file is called there, if it is there: renames are followed. Asked at most
   * twelve times.
   */
  stillThere(commit: string, path: string): Promise<boolean>;
  /** How to reach the remote of a partial clone. */
  readonly access?: RemoteAccess;
}

/** A commit, to be named to a person. */
export interface NamedCommit {
  readonly id: string;
  /** The first paragraph of its message, on one line, as it was written. */
  readonly subject: string;
  /** The day of the commit on the committer's clock, YYYY-MM-DD. */
  readonly date: string;
}

/** Of this many commits to a file, one is found within twelve questions: both ends, nine halvings, and its parent. */
const MOST_COMMITS = 512;

/**
 * The commit between two that removed something from a file: its first parent still has it, and it has it no more. A merge
 * stands for all that it brings in. `undefined` where no commit of that file did, where the history that tells is not here,
 * or `from` is not part of it.
 */
export async function whoRemoved(request: RemovalRequest): Promise<NamedCommit | undefined> {
  const { root, path, access } = request;
  if (!isArgument(path) || !(await isAncestor(root, request.from, request.to))) return undefined;
  const from = await resolveCommit(root, request.from);
  const to = await resolveCommit(root, request.to);
  try {
    const all = [{ id: from, path }, ...(await touches({ root, from, to, path, access }))];
    const found = await findLast(all.slice(-MOST_COMMITS - 1), request);
    return found === undefined ? undefined : await nameCommit(root, found);
  } catch (error) {
    if (error instanceof IncompleteClone) return undefined;
    throw error;
  }
}

/** The commit after the last of them that has it, by halving: where it went and came back, one of the times it went. */
async function findLast(
  commits: readonly Touch[],
  { root, stillThere }: RemovalRequest,
): Promise<string | undefined> {
  const has = async (at: number) => {
    const commit = commits[at];
    return commit !== undefined && (await stillThere(commit.id, commit.path));
  };
  let had = 0;
  let gone = commits.length - 1;
  if (gone < 1 || (await has(gone)) || !(await has(had))) return undefined;
  while (gone - had > 1) {
    const middle = Math.floor((had + gone) / 2);
    if (await has(middle)) had = middle;
    else gone = middle;
  }
  const [before, after] = [commits[had], commits[gone]];
  if (before === undefined || after === undefined) return undefined;
  if (await isCutOff(root, after.id)) return undefined;
  const [parent] = await parentsOf(root, after.id);
  if (parent === undefined) return undefined;
  // Where the lines of history cross, the commit's own parent may never have had it.
  if (parent !== before.id && !(await stillThere(parent, before.path))) return undefined;
  return after.id;
}

async function nameCommit(root: string, id: string): Promise<NamedCommit> {
  const format = ["--max-count=1", "--encoding=UTF-8", "--format=%cs%n%s"];
  const [, date = "", ...subject] = (await git(root, ["rev-list", ...format, id])).toString().split("\n");
  return { id, subject: subject.join("\n").replace(/\n$/, ""), date };
}
