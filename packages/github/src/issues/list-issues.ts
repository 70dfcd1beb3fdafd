import type { GitHubIssue } from "@pawl/report";
import { readFailure } from "../client/failure-kind.ts";
import { isLogin } from "../client/own-login.ts";
import type { IssuesContext } from "./context.ts";
import { describeRefusal } from "./refusal.ts";

/** All issues of ours, or why GitHub does not show them in one line that is safe to log. */
export type Listed = { readonly issues: readonly GitHubIssue[] } | { readonly refusal: string };

/** An issue as GitHub's answers have it; the bodies of its lists are those of single issues. */
export interface IssueAnswer {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | null })[];
  readonly user: { readonly login: string } | null;
  readonly pull_request?: unknown;
}

/**
 * Every issue that the login opened, in any state, oldest first; no pull requests. GitHub's lists lag behind its writes.
 * Never throws for what GitHub answers.
 */
export async function listIssues(context: IssuesContext): Promise<Listed> {
  const { client, pace, repository, login } = context;
  const query = { ...repository, creator: login, state: "all" as const, per_page: 100 };
  const pages = client.paginate
    .iterator(client.rest.issues.listForRepo, { ...query, sort: "created", direction: "asc" })
    [Symbol.asyncIterator]();
  const issues = new Map<number, GitHubIssue>();
  try {
    for (;;) {
      // After an error the iterator asks for the same page again.
      const { done, value } = await pace.read(() => pages.next());
      if (done === true) return { issues: [...issues.values()] };
      for (const issue of oursOf(value.data, login)) issues.set(issue.number, issue);
    }
  } catch (error) {
    if (readFailure(error) === undefined) throw error;
    return { refusal: describeRefusal("The issues were not read", error) };
  }
}

/** The newest hundred of them, newest first. @throws Octokit's error. */
export async function listNewest({
  client,
  pace,
  repository,
  login,
}: IssuesContext): Promise<readonly GitHubIssue[]> {
  const query = { ...repository, creator: login, state: "all" as const, per_page: 100 };
  const { data } = await pace.read(() =>
    client.rest.issues.listForRepo({ ...query, sort: "created", direction: "desc" }),
  );
  return oursOf(data, login);
}

/** An issue of GitHub's answer as plans know it. */
export function toIssue(answer: IssueAnswer): GitHubIssue {
  return {
    number: answer.number,
    title: answer.title,
    body: answer.body ?? "",
    state: answer.state === "open" ? "open" : "closed",
    stateReason: answer.state_reason ?? null,
    labels: answer.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
  };
}

function oursOf(answers: readonly IssueAnswer[], login: string): readonly GitHubIssue[] {
  return answers
    .filter(({ user, pull_request: pull }) => pull === undefined && isLogin(user?.login, login))
    .map(toIssue);
}
