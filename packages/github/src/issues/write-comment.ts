import { readFailure } from "../client/failure-kind.ts";
import { isLogin } from "../client/own-login.ts";
import type { FreshIssue, IssuesContext } from "./context.ts";
import { isUnknown } from "./refusal.ts";

/** Milliseconds until a comment is looked for whose answer was lost. */
const LOOK = 2_000;

/**
 * Writes a comment unless it is there: a run that was killed, or whose answer was lost, may have written it. Returns false
 * where the issue is locked and takes none.
 * @param key tells the comment from every other one of ours on the issue; word characters and `-` only
 * @throws Octokit's error for what GitHub does not take.
 */
export async function writeComment(
  issue: FreshIssue,
  key: string,
  text: string,
  context: IssuesContext,
): Promise<boolean> {
  const { client, pace, repository } = context;
  const mark = `<!-- pawl:comment ${key} -->`;
  if (issue.comments > 0 && (await isThere(issue.number, mark, context))) return true;
  const body = `${text.trimEnd()}\n\n${mark}`;
  const post = () =>
    pace.create(() => client.rest.issues.createComment({ ...repository, issue_number: issue.number, body }));
  try {
    await post();
  } catch (error) {
    const failure = readFailure(error);
    if (failure?.kind === "refused" && failure.status === 403 && issue.locked) return false;
    if (!isUnknown(error) || !(await pace.wait(LOOK))) throw error;
    if (!(await isThere(issue.number, mark, context))) await post();
  }
  return true;
}

async function isThere(
  number: number,
  mark: string,
  { client, pace, repository, login }: IssuesContext,
): Promise<boolean> {
  const query = { ...repository, issue_number: number, per_page: 100 };
  const all = await pace.read(() => client.paginate(client.rest.issues.listComments, query));
  return all.some(({ body = "", user }) => isLogin(user?.login, login) && body.includes(mark));
}
