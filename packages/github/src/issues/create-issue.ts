import type { GitHubIssue } from "@pawl/report";
import { readFailure } from "../client/failure-kind.ts";
import { isLogin } from "../client/own-login.ts";
import type { IssuesContext } from "./context.ts";
import { listNewest, toIssue } from "./list-issues.ts";
import { isUnknown } from "./refusal.ts";

/** An issue to create. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** An issue that is there now. */
export interface CreatedIssue {
  readonly issue: GitHubIssue;
  /** Whether the token may not set labels, so that the issue has none. */
  readonly unlabelled: boolean;
  /** Whether GitHub names another author than the context does, so that no list of ours would show the issue. */
  readonly foreign: boolean;
}

/** Milliseconds before each look for an issue that GitHub may have created: its lists lag. */
const LOOKS: readonly number[] = [2_000, 5_000, 10_000, 20_000];

/**
 * Creates an issue. Where GitHub's answer is lost it is looked for before it is created once more, because nothing else
 * keeps GitHub from creating it twice. Undefined where it is still not known to be there.
 * @param isIt knows the issue among those that are open
 * @throws Octokit's error for a refusal or a limit: then it was not created.
 */
export async function createIssue(
  wanted: NewIssue,
  isIt: (issue: GitHubIssue) => boolean,
  context: IssuesContext,
): Promise<CreatedIssue | undefined> {
  for (const _ of ["first", "second"]) {
    try {
      return await createLabelled(wanted, context);
    } catch (error) {
      if (!isUnknown(error)) throw error;
    }
    const found = await lookFor(isIt, context);
    if (found === "late") return undefined;
    if (found !== undefined) return { issue: found, unlabelled: false, foreign: false };
  }
  return undefined;
}

/** Who may only triage, or less, may open issues and not label them. */
async function createLabelled(wanted: NewIssue, context: IssuesContext): Promise<CreatedIssue> {
  try {
    return { ...(await create(wanted, context)), unlabelled: false };
  } catch (error) {
    const { kind, status } = readFailure(error) ?? {};
    const mayBeLabels = kind === "refused" && (status === 403 || status === 422);
    if (wanted.labels.length === 0 || !mayBeLabels) throw error;
    return { ...(await create({ ...wanted, labels: [] }, context)), unlabelled: true };
  }
}

async function create(
  { title, body, labels }: NewIssue,
  { client, pace, repository, login }: IssuesContext,
): Promise<Omit<CreatedIssue, "unlabelled">> {
  const content = { title, body, ...(labels.length === 0 ? {} : { labels: [...labels] }) };
  const { data } = await pace.create(() => client.rest.issues.create({ ...repository, ...content }));
  return { issue: toIssue(data), foreign: !isLogin(data.user?.login, login) };
}

/** Looks a few times, with growing waits; `late` where this run has no time left to be sure. */
async function lookFor(
  isIt: (issue: GitHubIssue) => boolean,
  context: IssuesContext,
): Promise<GitHubIssue | undefined | "late"> {
  for (const time of LOOKS) {
    if (!(await context.pace.wait(time))) return "late";
    try {
      const found = (await listNewest(context)).find((issue) => issue.state === "open" && isIt(issue));
      if (found !== undefined) return found;
    } catch (error) {
      if (!isUnknown(error)) throw error;
      return "late";
    }
  }
  return undefined;
}
