import { openIssue, removeIssue } from "./issues.ts";
import type { FakeRepository, Issue } from "./repository.ts";
import type { World } from "./world.ts";

/**
 * Moves an issue and its comments to another repository, where it gets a number and an id of its own, keeps author, texts,
 * state and past, and loses the labels that are not there, the milestone and the pin. Returns it as it is there.
 */
export function transferIssue(
  world: World,
  from: FakeRepository,
  issue: Issue,
  to: FakeRepository,
  by: string,
): Issue {
  const { title, body, state, stateReason, locked, lockReason, assignees } = issue;
  const labels = issue.labels.filter((name) => to.labels.has(name.toLowerCase()));
  const author = issue.author.login;
  const moved = openIssue(world, to, { title, body, labels, assignees, state, author });
  moved.edits.push(...issue.edits);
  moved.events.unshift(...issue.events);
  Object.assign(moved, {
    stateReason,
    locked,
    lockReason,
    closedAt: issue.closedAt,
    closedBy: issue.closedBy,
  });
  for (const comment of from.comments.values()) {
    if (comment.issue !== issue.number) continue;
    from.comments.delete(comment.id);
    to.comments.set(comment.id, { ...comment, issue: moved.number });
  }
  issue.pinned = false;
  removeIssue(world, from, issue, by, { repository: to, number: moved.number });
  return moved;
}
