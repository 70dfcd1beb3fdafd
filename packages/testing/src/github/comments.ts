import { remember } from "./lagging-lists.ts";
import type { FakeRepository, IssueComment } from "./repository.ts";
import type { World } from "./world.ts";

/** Writes a comment. */
export function addComment(
  world: World,
  repository: FakeRepository,
  number: number,
  body: string,
  author: string,
): IssueComment {
  const issue = repository.issues.get(number);
  if (issue !== undefined) remember(world, issue, issue);
  const at = world.clock.stamp();
  const comment: IssueComment = {
    id: world.nextId(),
    issue: number,
    body,
    author: world.account(author),
    createdAt: at,
    updatedAt: at,
    edits: [],
  };
  repository.comments.set(comment.id, comment);
  if (issue !== undefined) issue.updatedAt = at;
  issue?.events.push({ event: "commented", by: author, at, detail: String(comment.id) });
  return comment;
}

/** Changes a comment's text and keeps what it was. */
export function editComment(world: World, comment: IssueComment, body: string, by: string): void {
  if (body === comment.body) return;
  const at = world.clock.stamp();
  comment.edits.push({ field: "body", before: comment.body, after: body, by, at });
  comment.body = body;
  comment.updatedAt = at;
}

/** Takes a comment away. */
export function deleteComment(
  world: World,
  repository: FakeRepository,
  comment: IssueComment,
  by: string,
): void {
  repository.comments.delete(comment.id);
  const at = world.clock.stamp();
  const events = repository.issues.get(comment.issue)?.events;
  events?.push({ event: "comment_deleted", by, at, detail: String(comment.id) });
}
