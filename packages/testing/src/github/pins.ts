import { changeIssue } from "./issues.ts";
import type { FakeRepository, Issue } from "./repository.ts";
import type { World } from "./world.ts";

/** GitHub lets a repository have no more. */
const mostPinned = 3;

/** Pins an issue or takes its pin away. @throws {Error} for a fourth one. */
export function pinIssue(
  world: World,
  repository: FakeRepository,
  issue: Issue,
  by: string,
  pinned: boolean,
): void {
  const others = pinnedIssues(repository).filter((other) => other !== issue);
  if (pinned && others.length >= mostPinned) {
    throw new Error(`Maximum ${mostPinned} pinned issues per repository`);
  }
  changeIssue(world, repository, issue, by, { pinned });
}

/** The pinned issues of a repository. */
export function pinnedIssues(repository: FakeRepository): readonly Issue[] {
  return [...repository.issues.values()].filter(({ pinned }) => pinned);
}
