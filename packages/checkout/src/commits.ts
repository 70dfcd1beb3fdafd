import { existsSync, readFileSync } from "node:fs";
import { UsageError } from "@pawl/gate";
import { GitFailure, git } from "./git.ts";
import { gitPath } from "./git-dir.ts";
import { IncompleteClone } from "./incomplete-clone.ts";

/** Lets git look at what is there only: in a partial clone it would otherwise fetch object by object, without our token. */
export const OFFLINE = {
  GIT_NO_LAZY_FETCH: "1",
  // Up to git 2.44 the fetching can only be made to fail at once.
  GIT_ALLOW_PROTOCOL: "none",
} as const;

/** Commits, and trees in the place of one, by root and full id that are there: an id never stands for another one. */
const found = new Set<string>();

/**
 * The id of the commit that a ref, an id or any other name of git's stands for (gitrevisions(7)).
 * @throws {UsageError} naming the ref, where there is no such commit here.
 */
export async function resolveCommit(root: string, ref: string): Promise<string> {
  if (found.has(`${root}\0${ref}`)) return ref;
  const isName = ref !== "" && !ref.startsWith("-") && !ref.includes("\0");
  try {
    if (isName) {
      const ask = ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`];
      const id = (await git(root, ask, { env: OFFLINE })).toString().trim();
      found.add(`${root}\0${id}`);
      return id;
    }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
  throw new UsageError(
    `there is no commit ${JSON.stringify(ref)} in this repository`,
    "fetch it first (`git fetch origin <branch>`), or see `git branch --all` for what is there",
  );
}

/**
 * The id of the tree that a merge which stopped at conflicts has made of both sides, with the conflicts in it; `undefined`
 * where none is under way, or git (before 2.34) did not keep it. It can stand wherever a base commit can.
 */
export async function findStoppedMerge(root: string): Promise<string | undefined> {
  try {
    const ask = (name: string) => git(root, ["rev-parse", "--verify", "--quiet", name], { env: OFFLINE });
    await ask("MERGE_HEAD");
    const id = (await ask("AUTO_MERGE^{tree}")).toString().trim();
    found.add(`${root}\0${id}`);
    return id;
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/**
 * The id of the best common ancestor of two commits.
 * @throws {IncompleteClone} where there is none because the clone is shallow, or damaged.
 * @throws {UsageError} where there is none because the histories are unrelated.
 */
export async function mergeBase(root: string, one: string, other: string): Promise<string> {
  if (one === other) return one;
  try {
    const [id = ""] = (await git(root, ["merge-base", one, other])).toString().split("\n");
    return id;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (await isShallow(root)) {
      throw new IncompleteClone(
        `no common ancestor of ${one} and ${other} in this shallow clone`,
        "fetch the history: fetch-depth: 0 of actions/checkout, or `git fetch --unshallow`",
      );
    }
    // A history that breaks off is to git one that ends: it says so, and answers as for unrelated ones.
    if (error.status !== 1 || /^(?:error|fatal): /m.test(error.stderr)) {
      throw new IncompleteClone(
        `the history of ${one} and ${other} cannot be read: ${error.stderr.split("\n")[0]}`,
        "`git fsck` says what is missing or damaged; clone anew",
      );
    }
    throw new UsageError(
      `${one} and ${other} have no common ancestor: their histories are unrelated`,
      "name a base that this branch comes from",
    );
  }
}

/** Whether the history of the repository is cut off somewhere (`--depth`). */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
}

/**
 * Whether a commit comes from another, or is that one, as far as the history here tells: in a shallow clone it may come
 * from it and not show it. Also false where one of the two is not here.
 */
export async function isAncestor(root: string, ancestor: string, commit: string): Promise<boolean> {
  try {
    await git(root, ["merge-base", "--is-ancestor", "--end-of-options", ancestor, commit], { env: OFFLINE });
    return true;
  } catch (error) {
    if (error instanceof GitFailure) return false;
    throw error;
  }
}

/** Whether the history of a shallow clone is cut off at a commit: it has parents, and they are not here. */
export async function isCutOff(root: string, commit: string): Promise<boolean> {
  const file = await gitPath(root, "shallow");
  // git also lists commits that never had a parent.
  return (
    existsSync(file) &&
    readFileSync(file, "latin1").split("\n").includes(commit) &&
    (await parentsOf(root, commit)).length > 0
  );
}

/**
 * The ids of a commit's parents as the commit itself names them, in order; they need not be here, as in a clone of depth 1.
 * @throws {UsageError} where the commit is not here.
 */
export async function parentsOf(root: string, commit: string): Promise<readonly string[]> {
  const id = await resolveCommit(root, commit);
  const [header = ""] = (await git(root, ["cat-file", "commit", id])).toString("latin1").split("\n\n");
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = ""]) => parent);
}

/** Whether an object of that id is here. Nothing is fetched to find out. */
export async function hasObject(root: string, id: string): Promise<boolean> {
  try {
    await git(root, ["cat-file", "-e", id], { env: OFFLINE });
    return true;
  } catch (error) {
    if (error instanceof GitFailure) return false;
    throw error;
  }
}
