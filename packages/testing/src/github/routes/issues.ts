import { invalid, notFound, Refusal } from "../answer.ts";
import type { Handlers } from "../handler.ts";
import type { JsonObject } from "../json.ts";
import type { FakeRepository, Issue } from "../repository.ts";
import { showIssue } from "../shapes.ts";
import type { World } from "../world.ts";

const longestTitle = 256;
/** In UTF-16 units, as GitHub counts. */
const longestBody = 65_536;

/** Issues: list, create, get, update. */
export const issueRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/issues": {
    needs: ["issues", "read"],
    answer: (call, repository) => {
      demandIssues(repository);
      const { items, headers } = call.page(filterIssues(repository, call.query));
      return { status: 200, headers, body: items.map((issue) => showIssue(call.world, repository, issue)) };
    },
  },
  "POST /repos/{owner}/{repo}/issues": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      demandIssues(repository);
      checkTexts(call.body);
      const { title, body } = call.body;
      const issue = call.world.addIssue(repository, {
        title: String(title),
        body: typeof body === "string" ? body : null,
        author: call.token.account.login,
        labels: labelNames(call.body.labels),
      });
      issue.hiddenFor = call.world.listLag;
      return { status: 201, body: showIssue(call.world, repository, issue) };
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: ["issues", "read"],
    answer: (call, repository) => ({
      status: 200,
      body: showIssue(call.world, repository, findIssue(repository, call.path.issue_number)),
    }),
  },
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const issue = findIssue(repository, call.path.issue_number);
      checkTexts(call.body);
      changeIssue(call.world, repository, issue, call.body);
      return { status: 200, body: showIssue(call.world, repository, issue) };
    },
  },
};

/** The issue, or the issue side of a pull request, of that number. @throws {Refusal} 404, or 410 without issues. */
export function findIssue(repository: FakeRepository, number: string | undefined): Issue {
  const issue = repository.issues.get(Number(number));
  if (!(issue !== undefined && repository.pulls.has(issue.number))) demandIssues(repository);
  if (issue === undefined) throw notFound();
  return issue;
}

/** @throws {Refusal} for a body that is longer than GitHub takes. */
export function checkBody(resource: string, body: unknown): void {
  if (typeof body === "string" && body.length > longestBody) {
    throw invalid(resource, "body", `body is too long (maximum is ${longestBody} characters)`);
  }
}

function demandIssues(repository: FakeRepository): void {
  if (!repository.hasIssues) throw new Refusal(410, "Issues has been disabled in this repository.");
}

function checkTexts(body: JsonObject): void {
  checkBody("Issue", body.body);
  if (body.title === undefined) return;
  const title = String(body.title);
  if (title.trim() === "") throw invalid("Issue", "title", "title can't be blank");
  if (title.length > longestTitle) {
    throw invalid("Issue", "title", `title is too long (maximum is ${longestTitle} characters)`);
  }
}

/** Labels are named by text, or by an object with their name. */
function labelNames(labels: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(labels) ? labels : [];
  return list.map((label) =>
    typeof label === "object" && label !== null && "name" in label ? String(label.name) : String(label),
  );
}

function changeIssue(world: World, repository: FakeRepository, issue: Issue, body: JsonObject): void {
  issue.updatedAt = world.now();
  if (typeof body.title === "string") issue.title = body.title;
  if (typeof body.body === "string" || body.body === null) issue.body = body.body;
  if (body.labels !== undefined) {
    issue.labels = labelNames(body.labels).map((name) => world.addLabel(repository, name).name);
  }
  if (body.state === "closed") {
    const { state_reason: reason } = body;
    issue.state = "closed";
    issue.closedAt ??= issue.updatedAt;
    issue.stateReason = reason === "not_planned" || reason === "duplicate" ? reason : "completed";
  } else if (body.state === "open" && issue.state === "closed") {
    issue.state = "open";
    issue.closedAt = null;
    issue.stateReason = "reopened";
  }
}

function filterIssues(repository: FakeRepository, query: URLSearchParams): readonly Issue[] {
  const state = query.get("state") ?? "open";
  const creator = query.get("creator");
  const since = query.get("since");
  const labels = query.get("labels")?.split(",") ?? [];
  const order = query.get("direction") === "asc" ? 1 : -1;
  const by = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
  const matching = [...repository.issues.values()].filter(
    (issue) =>
      (state === "all" || issue.state === state) &&
      (creator === null || issue.author.login === creator) &&
      (since === null || issue.updatedAt >= since) &&
      labels.every((label) => issue.labels.some((name) => name.toLowerCase() === label.toLowerCase())),
  );
  const visible = matching.filter(({ hiddenFor }) => hiddenFor === 0);
  for (const issue of matching) issue.hiddenFor = Math.max(0, issue.hiddenFor - 1);
  return visible.sort((a, b) => order * (a[by] === b[by] ? a.number - b.number : a[by] < b[by] ? -1 : 1));
}
