import { diffFiles } from "./diff-files.ts";
import { findCommit, git, tryGit } from "./git.ts";
import { addIssue } from "./issues.ts";
import type { FakeRepository, Pull } from "./repository.ts";
import type { World } from "./world.ts";

/** A pull request to open. Both branches must have been pushed. */
export interface PullOptions {
  /** The branch to merge. */
  readonly head: string;
  /** The branch to merge into: the default branch where nothing is said. */
  readonly base?: string;
  /** The fork that holds `head`. */
  readonly fork?: FakeRepository;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
}

/** Opens a pull request: `refs/pull/<number>/head`, `…/merge` where both merge, and its list of files. */
export async function addPull(world: World, repository: FakeRepository, options: PullOptions): Promise<Pull> {
  const {
    head,
    base = repository.defaultBranch,
    fork = repository,
    title = "A change",
    body = null,
  } = options;
  const issue = addIssue(world, repository, { title, body, author: options.author ?? "mona" });
  const pull = await readPull(repository, {
    number: issue.number,
    id: world.nextId(),
    headRepository: fork,
    headRef: head,
    baseRef: base,
  });
  repository.pulls.set(pull.number, pull);
  return pull;
}

/** A pull request as its branches are now, after a push to one of them. */
export async function synchronize(repository: FakeRepository, number: number): Promise<Pull> {
  const known = repository.pulls.get(number);
  if (known === undefined) throw new Error(`${repository.fullName} has no pull request ${number}`);
  const pull = await readPull(repository, known);
  repository.pulls.set(number, pull);
  return pull;
}

async function readPull(
  repository: FakeRepository,
  identity: Pick<Pull, "number" | "id" | "headRepository" | "headRef" | "baseRef">,
): Promise<Pull> {
  const { gitDir } = repository;
  const { number, headRepository, headRef, baseRef } = identity;
  const headSha = await findCommit(headRepository.gitDir, headRef);
  const baseSha = await findCommit(gitDir, baseRef);
  if (headSha === undefined || baseSha === undefined) throw new Error(`no branch ${headRef} or ${baseRef}`);
  if (headRepository !== repository) {
    await git(gitDir, ["fetch", "--quiet", "--no-tags", headRepository.gitDir, `refs/heads/${headRef}`]);
  }
  await git(gitDir, ["update-ref", `refs/pull/${number}/head`, headSha]);
  const mergeSha = await merge(gitDir, baseSha, headSha, `Merge ${headSha} into ${baseSha}`);
  const mergeRef = `refs/pull/${number}/merge`;
  await git(gitDir, mergeSha === null ? ["update-ref", "-d", mergeRef] : ["update-ref", mergeRef, mergeSha]);
  const common = await tryGit(gitDir, ["merge-base", baseSha, headSha]);
  // What pull requests show is what changed since the branches parted.
  const from = common.code === 0 ? common.stdout.toString().trim() : baseSha;
  return { ...identity, headSha, baseSha, mergeSha, files: await diffFiles(gitDir, from, headSha) };
}

async function merge(gitDir: string, base: string, head: string, message: string): Promise<string | null> {
  const merged = await tryGit(gitDir, ["merge-tree", "--write-tree", base, head]);
  if (merged.code !== 0) return null;
  const tree = merged.stdout.toString().split("\n")[0] ?? "";
  return git(gitDir, ["commit-tree", tree, "-p", base, "-p", head, "-m", message]);
}
