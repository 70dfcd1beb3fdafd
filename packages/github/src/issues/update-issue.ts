import {
  type ChangeIssue,
  type CloseIssue,
  type GitHubIssue,
  placeSection,
  readMark,
  titleDigest,
} from "@pawl/report";
import { type Applying, describe, type Outcome } from "./apply.ts";
import { commentOnce } from "./comment-once.ts";
import { freshIssue } from "./fresh-issue.ts";

/**
 * Writes Pawl's part of an issue anew, with all around it as it is now; a reopened one gets a comment that says why. An
 * issue that someone took from Pawl, moved, deleted, or closed or opened since the plan was made is left alone.
 * @throws what the client throws where GitHub refuses.
 */
export async function updateIssue(change: ChangeIssue, applying: Applying): Promise<Outcome> {
  const { client, repository, pace, texts, warn } = applying;
  const fresh = await stillOurs(change, applying);
  if (fresh === undefined) return "left";
  const { title, section } = texts.issue(change);
  const body = placeSection(fresh.body, section);
  const isOurs = titleDigest(fresh.title) === change.issue.mark.title;
  const retitle = change.retitle && isOurs && title !== fresh.title;
  const reopen = change.kind === "reopen" && fresh.state === "closed";
  if (body === fresh.body && !retitle && !reopen) return "done";
  if (reopen)
    await commentOnce(applying, fresh.number, `reopened-${change.mark.swept}`, texts.reopening(change));
  const wanted = {
    ...repository,
    issue_number: fresh.number,
    body,
    ...(retitle && { title }),
    ...(reopen && { state: "open" as const }),
  };
  await pace.change(() => client.rest.issues.update(wanted));
  if (change.retitle && !isOurs) warn(`${describe(change)} keeps the title that a maintainer gave it.`);
  return "done";
}

/** The issue as it is now; `undefined`, with a word of warning, where it is not what the plan was made for. */
export async function stillOurs(
  change: ChangeIssue | CloseIssue,
  applying: Applying,
): Promise<GitHubIssue | undefined> {
  const { issue, mark } = change;
  const fresh = await freshIssue(applying, issue.number);
  const say = (what: string): undefined => {
    applying.warn(`${describe(change)} ${what}: it is left alone.`);
  };
  if (typeof fresh === "string") return say(`was ${fresh}`);
  const now = readMark(fresh.body);
  if (now === undefined) return say("has lost Pawl's marker");
  if (now === "damaged") return say("has a marker that cannot be read");
  if (now.id !== mark.id) return say("has another marker");
  if (fresh.state !== issue.state)
    return say(fresh.state === "open" ? "was reopened meanwhile" : "was closed meanwhile");
  return fresh;
}
