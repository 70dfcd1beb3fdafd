import { type CloseIssue, closingReason, replaceMark } from "@pawl/report";
import type { Applying, Outcome } from "./apply.ts";
import { commentOnce } from "./comment-once.ts";
import { stillOurs } from "./update-issue.ts";

/**
 * Closes an issue with a comment that says why. The comment comes first: a run that is killed between the two finds it,
 * and closes.
 * @throws what the client throws where GitHub refuses.
 */
export async function closeIssue(change: CloseIssue, applying: Applying): Promise<Outcome> {
  const { client, repository, pace, texts } = applying;
  const fresh = await stillOurs(change, applying);
  if (fresh === undefined) return "left";
  const comment = await texts.closing(change);
  await commentOnce(applying, fresh.number, `closed-${change.mark.swept}`, comment);
  const wanted = {
    ...repository,
    issue_number: fresh.number,
    body: replaceMark(fresh.body, change.mark),
    state: "closed" as const,
    state_reason: closingReason(change.as),
  };
  await pace.change(() => client.rest.issues.update(wanted));
  return "done";
}
