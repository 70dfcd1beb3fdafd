import { invalid } from "../answer.ts";
import { checkTexts } from "../check-texts.ts";
import { demandIssues, findIssue } from "../find-issue.ts";
import type { Call, Handlers } from "../handler.ts";
import { changeIssue, openIssue } from "../issues.ts";
import type { JsonObject } from "../json.ts";
import { listIssues } from "../lagging-lists.ts";
import type { FakeRepository, Issue, IssueContent, ShownIssue } from "../repository.ts";
import { showIssue } from "../shapes.ts";

/** Issues: list, create, get, update. */
export const issueRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/issues": {
    needs: ["issues", "read"],
    answer: (call, repository) => {
      demandIssues(repository);
      const { items, headers } = call.page(filterIssues(call, repository));
      return { status: 200, headers, body: items.map((issue) => showIssue(call.world, repository, issue)) };
    },
  },
  "POST /repos/{owner}/{repo}/issues": {
    needs: ["issues", "write"],
    creates: true,
    answer: (call, repository) => {
      demandIssues(repository);
      checkTexts(call.body);
      const { title, body, assignees } = call.body;
      const milestone = findMilestone(repository, call.body.milestone);
      const issue = openIssue(call.world, repository, {
        title: String(title),
        body: typeof body === "string" ? body : null,
        author: call.token.account.login,
        labels: namesOf(call.body.labels),
        assignees: namesOf(assignees),
      });
      issue.milestone = milestone ?? null;
      return { status: 201, body: showIssue(call.world, repository, issue) };
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: ["issues", "read"],
    answer: (call, repository) => ({
      status: 200,
      body: showIssue(call.world, repository, findIssue(call, repository)),
    }),
  },
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const issue = findIssue(call, repository);
      checkTexts(call.body);
      const { login } = call.token.account;
      changeIssue(call.world, repository, issue, login, readChange(repository, issue, call.body));
      return { status: 200, body: showIssue(call.world, repository, issue) };
    },
  },
};

/** Labels and assignees are named by text, labels by an object with their name too. */
function namesOf(given: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  return list.map((each) =>
    typeof each === "object" && each !== null && "name" in each ? String(each.name) : String(each),
  );
}

function findMilestone(repository: FakeRepository, wanted: unknown): IssueContent["milestone"] | undefined {
  if (wanted === undefined || wanted === null) return wanted;
  const found = repository.milestones.find(({ number }) => number === Number(wanted));
  if (found === undefined) throw invalid("Issue", "milestone", "milestone does not exist");
  return found;
}

function readChange(repository: FakeRepository, issue: Issue, body: JsonObject): Partial<IssueContent> {
  const milestone = findMilestone(repository, body.milestone);
  return {
    ...(typeof body.title === "string" ? { title: body.title } : {}),
    ...(typeof body.body === "string" || body.body === null ? { body: body.body } : {}),
    ...(body.labels === undefined ? {} : { labels: namesOf(body.labels) }),
    ...(body.assignees === undefined ? {} : { assignees: namesOf(body.assignees) }),
    ...(milestone === undefined ? {} : { milestone }),
    ...readState(issue, body),
  };
}

function readState(issue: Issue, { state, state_reason: reason }: JsonObject): Partial<IssueContent> {
  if (state === "closed") {
    const known = reason === "not_planned" || reason === "duplicate";
    return { state, stateReason: known ? reason : "completed" };
  }
  return state === "open" && issue.state === "closed" ? { state, stateReason: "reopened" } : {};
}

/** Parameters that the fake does not know how to filter by: better an outcry than a list of too much. */
const unknownFilters = ["mentioned", "milestone", "type", "issue_field_values"];

function filterIssues(call: Call, repository: FakeRepository): readonly ShownIssue[] {
  const { query, world } = call;
  const unknown = unknownFilters.filter((name) => query.has(name));
  if (unknown.length > 0) throw new Error(`the fake does not filter by ${unknown.join(", ")}`);
  const state = query.get("state") ?? "open";
  const creator = query.get("creator")?.toLowerCase();
  const assignee = query.get("assignee");
  const since = query.get("since");
  const labels = query.get("labels")?.split(",") ?? [];
  const order = query.get("direction") === "asc" ? 1 : -1;
  const key = sortKey(repository, query.get("sort"));
  const matching = listIssues(world, repository).filter(
    (issue) =>
      (state === "all" || issue.state === state) &&
      (creator === undefined || issue.author.login.toLowerCase() === creator) &&
      (since === null || issue.updatedAt >= since) &&
      isAssigned(issue, assignee) &&
      labels.every((label) => issue.labels.some((name) => name.toLowerCase() === label.toLowerCase())),
  );
  return matching
    .map((issue) => ({ issue, by: key(issue) }))
    .sort((a, b) => order * (a.by === b.by ? a.issue.number - b.issue.number : a.by < b.by ? -1 : 1))
    .map(({ issue }) => issue);
}

function isAssigned({ assignees }: ShownIssue, wanted: string | null): boolean {
  if (wanted === null) return true;
  if (wanted === "none") return assignees.length === 0;
  return wanted === "*" ? assignees.length > 0 : assignees.includes(wanted);
}

function sortKey(repository: FakeRepository, by: string | null): (issue: ShownIssue) => number | string {
  if (by === "updated") return ({ updatedAt }) => updatedAt;
  if (by !== "comments") return ({ createdAt }) => createdAt;
  const all = [...repository.comments.values()];
  return ({ number }) => all.filter(({ issue }) => issue === number).length;
}
