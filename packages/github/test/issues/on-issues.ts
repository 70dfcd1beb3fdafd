import { digest } from "@pawl/engine";
import type { ChangeIssue, CloseIssue, FiledIssue, GitHubIssue, Mark, OpenIssue } from "@pawl/report";
import { type FakeGitHub, startGitHub } from "@pawl/testing";
import type { TestContext } from "vitest";
import { type Client, connect } from "../../src/client/connect.ts";
import { makePace, type PaceOptions } from "../../src/client/pace.ts";
import type { ApplyContext } from "../../src/issues/context.ts";
import { listIssues } from "../../src/issues/list-issues.ts";
import { clockOf } from "../channels/on-pull.ts";

export const login = "github-actions[bot]";
export const get = "GET /repos/{owner}/{repo}/issues/{issue_number}";
export const list = "GET /repos/{owner}/{repo}/issues";
export const create = "POST /repos/{owner}/{repo}/issues";
export const update = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
export const createComment = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

/** A GitHub with an empty repository, and a token that may write its issues. It is stopped after the test. */
export async function startIssues(test: TestContext) {
  const fake = await startGitHub({ at: Date.UTC(2026, 10, 23, 2) });
  test.onTestFinished(() => fake.stop());
  const repository = await fake.addRepository();
  fake.addToken({ token: "issues", permissions: { issues: "write" } });
  const human = fake.human(repository);
  const context = await contextOf(fake, "issues");
  return { fake, repository, human, context, issues: () => [...repository.issues.values()] };
}

/** What changes are applied with, by the holder of a token, with a pace of its own on the fake's clock. */
export async function contextOf(
  fake: FakeGitHub,
  token: string,
  options: Partial<PaceOptions> = {},
): Promise<ApplyContext> {
  const pace = makePace({ clock: clockOf(fake), spacing: () => 3_000, longestWait: 900_000, ...options });
  const client = await connect({ token, apiUrl: fake.apiUrl, version: "1.2.3", pace });
  if (client === undefined) throw new Error("no token");
  return { client, pace, repository: { owner: "octo", repo: "repo" }, login, ...texts };
}

/** A client that is cut off, as a killed process is: after so many requests, before or after the last is carried out. */
export function killAfter(client: Client, requests: number, when: "before" | "after"): void {
  let count = 0;
  const die = (): void => {
    count += 1;
    if (count > requests) throw new Killed("killed");
  };
  if (when === "before") client.hook.before("request", die);
  else client.hook.after("request", die);
}

export class Killed extends Error {}

/** Plain texts, as little as the engine needs: the mark in clear, one line of text. */
export const texts: Pick<ApplyContext, "readMark" | "titleDigest" | "textOf" | "commentOf" | "reasonOf"> = {
  readMark: (body) => {
    const data = /<!-- pawl:issue (?<data>.*?) -->/.exec(body)?.groups?.data;
    if (data === undefined) return undefined;
    return data.startsWith("{") && body.includes("<!-- /pawl:issue -->") ? JSON.parse(data) : "damaged";
  },
  titleDigest: (title) => digest(title),
  textOf: (change, body) => {
    const section = `<!-- pawl:issue ${JSON.stringify(change.mark)} -->\n${change.reason}\n<!-- /pawl:issue -->`;
    const old = /<!-- pawl:issue .*? -->.*<!-- \/pawl:issue -->/s;
    return { title: change.title, body: body === "" ? section : body.replace(old, () => section) };
  },
  commentOf: async (change) => `${change.kind}: ${change.reason}`,
  reasonOf: (as) => (as === "paid" ? "completed" : "not_planned"),
};

/** A mark as a first sweep makes it. */
export function mark(id: string, given: Partial<Mark> = {}): Mark {
  return {
    id,
    gate: "todo",
    groupBy: "directory",
    group: `pkg/${id}`,
    swept: "a".repeat(40),
    title: digest(`Debt ${id}`),
    entries: [],
    misses: 0,
    reopened: 0,
    ...given,
  };
}

export function opening(id: string, labels: readonly string[] = ["debt"]): OpenIssue {
  return { kind: "open", title: `Debt ${id}`, reason: "it is new", labels, mark: mark(id), findings: [] };
}

/** Opens issues of these ids as an earlier sweep did, and gives them as the list shows them. */
export async function opened(started: Started, ...ids: readonly string[]): Promise<readonly FiledIssue[]> {
  const { fake, repository, context } = started;
  for (const id of ids) {
    const { title, body } = texts.textOf(opening(id), "");
    fake.addIssue(repository, { title, body, author: login, labels: ["debt"] });
  }
  return filed(context);
}

type Started = Awaited<ReturnType<typeof startIssues>>;

/** What is ours and has a mark, as GitHub lists it. */
export async function filed(context: ApplyContext): Promise<readonly FiledIssue[]> {
  const listed = await listIssues(context);
  if ("refusal" in listed) throw new Error(listed.refusal);
  return listed.issues.flatMap(withMark);
}

function withMark(issue: GitHubIssue): readonly FiledIssue[] {
  const read = texts.readMark(issue.body);
  return read === undefined || read === "damaged" ? [] : [{ ...issue, mark: read }];
}

/** A later sweep's look at an issue: other commit, other reason. */
export function updating(issue: FiledIssue, given: Partial<ChangeIssue> = {}): ChangeIssue {
  return {
    kind: "update",
    issue,
    mark: { ...issue.mark, swept: "b".repeat(40), title: digest(`${issue.title}, more`) },
    findings: [],
    retitle: true,
    title: `${issue.title}, more`,
    reason: "1 added",
    ...given,
  };
}

export function closing(issue: FiledIssue, given: Partial<CloseIssue> = {}): CloseIssue {
  const as = given.as ?? "paid";
  return {
    kind: "close",
    issue,
    as,
    mark: { ...issue.mark, closedAs: as },
    gone: [],
    title: issue.title,
    reason: "its debt is paid",
    ...given,
  };
}
