import { notFound, Refusal } from "../answer.ts";
import { checkBody } from "../check-texts.ts";
import { addComment, deleteComment, editComment } from "../comments.ts";
import { findIssue } from "../find-issue.ts";
import type { Call, Handlers } from "../handler.ts";
import type { FakeRepository, IssueComment } from "../repository.ts";
import { showComment } from "../shapes.ts";

/** Comments on issues and pull requests: list, get, create, update, delete. */
export const commentRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: ["issues", "read"],
    answer: (call, repository) => {
      const { number } = findIssue(call, repository);
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
    creates: true,
    answer: (call, repository) => {
      const issue = findIssue(call, repository);
      // What is locked is open to those who may write to the repository, which is more than to its issues.
      if (issue.locked && !call.token.allows("contents", "write"))
        throw new Refusal(403, "Unable to create comment because issue is locked.");
      checkBody("IssueComment", call.body.body);
      const { login } = call.token.account;
      const comment = addComment(call.world, repository, issue.number, String(call.body.body), login);
      return { status: 201, body: showComment(call.world, repository, comment) };
    },
  },
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: ["issues", "read"],
    answer: (call, repository) => ({
      status: 200,
      body: showComment(call.world, repository, findComment(call, repository)),
    }),
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const comment = findComment(call, repository);
      checkBody("IssueComment", call.body.body);
      editComment(call.world, comment, String(call.body.body), call.token.account.login);
      return { status: 200, body: showComment(call.world, repository, comment) };
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      deleteComment(call.world, repository, findComment(call, repository), call.token.account.login);
      return { status: 204 };
    },
  },
};

function findComment(call: Call, repository: FakeRepository): IssueComment {
  const comment = repository.comments.get(Number(call.path.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}
