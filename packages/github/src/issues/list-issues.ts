import type { GitHubIssue } from "@pawl/report";
import { isLogin } from "../client/own-login.ts";
import type { IssuePlace } from "./place.ts";

const PER_PAGE = 100;

/** What GitHub tells of an issue, as far as it is looked at here. */
interface Told {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
}

/**
 * All issues that our login ever opened in the repository, whatever their state and labels, by number. Not by GitHub's
 * search, which lags by half a minute and more.
 * @throws what the client throws where GitHub refuses.
 */
export async function listIssues({
  client,
  repository,
  login,
  pace,
}: IssuePlace): Promise<readonly GitHubIssue[]> {
  const found = new Map<number, GitHubIssue>();
  for (let page = 1; ; page++) {
    const query = { ...repository, creator: login, state: "all", per_page: PER_PAGE, page } as const;
    const order = { sort: "created", direction: "asc" } as const;
    const { data } = await pace.read(() => client.rest.issues.listForRepo({ ...query, ...order }));
    for (const issue of data) {
      if (issue.pull_request !== undefined || !isLogin(issue.user?.login, login)) continue;
      found.set(issue.number, readIssue(issue));
    }
    if (data.length < PER_PAGE) break;
  }
  return [...found.values()].sort((one, other) => one.number - other.number);
}

/** An issue of GitHub's answer as plans look at it. */
export function readIssue(issue: Told): GitHubIssue {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state === "closed" ? "closed" : "open",
    stateReason: issue.state_reason ?? null,
    labels: issue.labels.flatMap((label) => (typeof label === "string" ? label : (label.name ?? []))),
  };
}
