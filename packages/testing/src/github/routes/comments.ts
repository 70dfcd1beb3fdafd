import { notFound, Refusal } from "../answer.ts";
import type { Call, Handlers } from "../handler.ts";
import type { FakeRepository, IssueComment } from "../repository.ts";
import { showComment } from "../shapes.ts";
import { checkBody, findIssue } from "./issues.ts";

/** Comments on issues and pull requests: list, create, update, delete. */
export const commentRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: ["issues", "read"],
    answer: (call, repository) => {
      const { number } = findIssue(repository, call.path.issue_number);
      const since = call.query.get("since") ?? "";
      const all = [...repository.comments.values()].filter(
        (comment) => comment.issue === number && comment.updatedAt >= since,
      );
      const { items, headers } = call.page(all);
      return { status: 200, headers, body: items.map((item) => showComment(call.world, repository, item)) };
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const issue = findIssue(repository, call.path.issue_number);
      if (issue.locked) throw new Refusal(403, "Unable to create comment because issue is locked.");
      checkBody("IssueComment", call.body.body);
      const { login } = call.token.account;
      const comment = call.world.addComment(repository, issue.number, String(call.body.body), login);
      return { status: 201, body: showComment(call.world, repository, comment) };
    },
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const comment = findComment(call, repository);
      checkBody("IssueComment", call.body.body);
      comment.body = String(call.body.body);
      comment.updatedAt = call.world.now();
      return { status: 200, body: showComment(call.world, repository, comment) };
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      repository.comments.delete(findComment(call, repository).id);
      return { status: 204 };
    },
  },
};

function findComment(call: Call, repository: FakeRepository): IssueComment {
  const comment = repository.comments.get(Number(call.path.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}
