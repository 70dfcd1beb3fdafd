import { statusOf } from "../client/failure-words.ts";
import { isLogin } from "../client/own-login.ts";
import type { Applying } from "./apply.ts";

/**
 * Comments on an issue, unless that very comment is there from a run that was killed: `key` is a word that tells it from
 * all others, and stands in it unseen. Where the issue takes no comments (it is locked), that is said and nothing fails.
 * @throws {UnknownOutcome} where the comment may be there.
 */
export async function commentOnce(
  { client, repository, login, pace, warn }: Applying,
  number: number,
  key: string,
  text: string,
): Promise<void> {
  const mark = `<!-- pawl:comment ${key} -->`;
  const place = { ...repository, issue_number: number };
  for (let page = 1; ; page++) {
    const { data } = await pace.read(() =>
      client.rest.issues.listComments({ ...place, per_page: 100, page }),
    );
    if (data.some(({ body, user }) => isLogin(user?.login, login) && body?.startsWith(mark) === true)) return;
    if (data.length < 100) break;
  }
  try {
    await pace.add(() => client.rest.issues.createComment({ ...place, body: `${mark}\n${text}` }));
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    warn(`The issue #${number} takes no comment: it is locked, or the token may not.`);
  }
}
