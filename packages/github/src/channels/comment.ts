import { exitCode, type Report } from "@pawl/engine";
import { statusOf } from "../client/failure-kind.ts";
import { isLogin } from "../client/own-login.ts";
import type { ChannelContext, PublishContext } from "./context.ts";
import { renderPage } from "./page.ts";

/** GitHub takes so many characters of a comment. */
const MOST = 65_536;

/**
 * Keeps the one comment of the action on the pull request: updates the one that is there, else creates it where
 * `comment` asks for it. Of several of ours (two runs at once) the first is kept.
 * @throws Octokit's error for what GitHub does not take.
 */
export async function publishComment(report: Report, context: ChannelContext): Promise<void> {
  const { client, repository, pull } = context;
  const [known, ...doubles] = await findOurs(context);
  const body = planComment(report, context, known !== undefined);
  await remove(doubles, context);
  if (body === undefined || body === known?.body) return;
  if (known !== undefined && (await update(known, body, context))) return;
  const created = await client.rest.issues.createComment({
    ...repository,
    issue_number: pull.number,
    body,
  });
  // Another run may have created one since we looked: the first is kept, and the last to write has the word.
  const [first, ...late] = await findOurs(context);
  await remove(late, context);
  if (first === undefined || first.id === created.data.id || first.body === body) return;
  await update(first, body, context);
}

/** The comment's Markdown with its marker; undefined where there shall be none. */
export function planComment(
  report: Report,
  { comment, failOn, action, runUrl }: Pick<PublishContext, "comment" | "failOn" | "action" | "runUrl">,
  isThere: boolean,
): string | undefined {
  const marker = `${markerOf(action)}\n`;
  const run = `[The run](${runUrl})`;
  const failed =
    exitCode(report, failOn) !== 0 ||
    report.findings.some(({ status, severity }) => status === "new" && severity === "error");
  if (comment === "on-failure" && !failed) {
    return isThere ? `${marker}Pawl: passed, nothing new of severity error is left. ${run}\n` : undefined;
  }
  return marker + renderPage(report, { failOn, maxBytes: MOST - marker.length, foot: [run] });
}

function markerOf(action: string): string {
  return `<!-- pawl:summary:${action} -->`;
}

/** A comment of ours. */
interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** All comments of ours, the oldest first: anyone can write the marker, so the author counts too. */
async function findOurs({
  client,
  repository,
  pull,
  action,
  login,
}: ChannelContext): Promise<readonly OwnComment[]> {
  const all = await client.paginate(client.rest.issues.listComments, {
    ...repository,
    issue_number: pull.number,
    per_page: 100,
  });
  return all
    .map(({ id, body = "", user }) => ({ id, body, author: user?.login }))
    .filter(({ body, author }) => isLogin(author, login) && body.startsWith(markerOf(action)))
    .sort((a, b) => a.id - b.id);
}

/** Gives a comment its new text; false where somebody has deleted it since we looked. */
async function update(
  { id }: OwnComment,
  body: string,
  { client, repository }: ChannelContext,
): Promise<boolean> {
  return unlessGone(() => client.rest.issues.updateComment({ ...repository, comment_id: id, body }));
}

async function remove(
  comments: readonly OwnComment[],
  { client, repository }: ChannelContext,
): Promise<void> {
  for (const { id } of comments) {
    // What the other run has removed already is as it should be.
    await unlessGone(() => client.rest.issues.deleteComment({ ...repository, comment_id: id }));
  }
}

/** Whether a request found what it is about. */
async function unlessGone(request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
