import { findIssue } from "../find-issue.ts";
import type { Handlers } from "../handler.ts";
import { changeIssue } from "../issues.ts";

/** Locking the conversation of an issue, and unlocking it. */
export const lockRoutes: Handlers = {
  "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const { lock_reason: reason } = call.body;
      const lockReason = typeof reason === "string" ? reason : null;
      const { login } = call.token.account;
      changeIssue(call.world, repository, findIssue(call, repository), login, { locked: true, lockReason });
      return { status: 204 };
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const unlocked = { locked: false, lockReason: null };
      changeIssue(call.world, repository, findIssue(call, repository), call.token.account.login, unlocked);
      return { status: 204 };
    },
  },
};
