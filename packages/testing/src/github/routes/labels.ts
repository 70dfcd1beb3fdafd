import { invalid, notFound, Refusal } from "../answer.ts";
import { findIssue } from "../find-issue.ts";
import type { Call, Handlers } from "../handler.ts";
import { changeIssue } from "../issues.ts";
import type { JsonObject } from "../json.ts";
import { removeLabel, renameLabel } from "../labels.ts";
import type { FakeRepository, Label } from "../repository.ts";
import { showLabel, showLabels } from "../shapes.ts";

const longestName = 50;
const longestDescription = 100;

/** Labels: list, get, create, change, delete, put on an issue, take off it. */
export const labelRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/labels": {
    needs: ["issues", "read"],
    answer: (call, repository) => {
      const { items, headers } = call.page([...repository.labels.values()]);
      return { status: 200, headers, body: items.map(showLabel) };
    },
  },
  "GET /repos/{owner}/{repo}/labels/{name}": {
    needs: ["issues", "read"],
    answer: (call, repository) => ({ status: 200, body: showLabel(findLabel(call, repository)) }),
  },
  "POST /repos/{owner}/{repo}/labels": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const { name, color = "ededed", description = null } = readLabel(call.body);
      demandFree(repository, name);
      const label = call.world.addLabel(repository, name ?? "", color, description);
      return { status: 201, body: showLabel(label) };
    },
  },
  "PATCH /repos/{owner}/{repo}/labels/{name}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const known = findLabel(call, repository);
      const { new_name: name } = call.body;
      const change = readLabel({ ...call.body, name });
      if (change.name?.toLowerCase() !== known.name.toLowerCase()) demandFree(repository, change.name);
      return { status: 200, body: showLabel(renameLabel(repository, known.name, change)) };
    },
  },
  "DELETE /repos/{owner}/{repo}/labels/{name}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const { name } = findLabel(call, repository);
      removeLabel(call.world, repository, name, call.token.account.login);
      return { status: 204 };
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const issue = findIssue(call, repository);
      const given: readonly unknown[] = Array.isArray(call.body.labels) ? call.body.labels : [];
      const labels = [...issue.labels, ...given.map(String)];
      changeIssue(call.world, repository, issue, call.token.account.login, { labels });
      return { status: 200, body: showLabels(repository, issue.labels) };
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const issue = findIssue(call, repository);
      const removed = call.path.name?.toLowerCase();
      const labels = issue.labels.filter((name) => name.toLowerCase() !== removed);
      if (labels.length === issue.labels.length) throw new Refusal(404, "Label does not exist");
      changeIssue(call.world, repository, issue, call.token.account.login, { labels });
      return { status: 200, body: showLabels(repository, issue.labels) };
    },
  },
};

function findLabel(call: Call, repository: FakeRepository): Label {
  const label = repository.labels.get((call.path.name ?? "").toLowerCase());
  if (label === undefined) throw notFound();
  return label;
}

/** @throws {Refusal} for what GitHub does not take. */
function readLabel(body: JsonObject): Partial<Omit<Label, "id">> {
  const { name, color, description } = body;
  if (typeof name === "string" && name.length > longestName)
    throw invalid("Label", "name", "name is too long");
  if (typeof color === "string" && !/^[\da-f]{6}$/i.test(color))
    throw invalid("Label", "color", "color is invalid");
  if (typeof description === "string" && description.length > longestDescription) {
    throw invalid("Label", "description", "description is too long");
  }
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof color === "string" ? { color } : {}),
    ...(typeof description === "string" ? { description } : {}),
  };
}

/** Two clients may well make the same label at once: no mistake of theirs. */
function demandFree(repository: FakeRepository, name: string | undefined): void {
  if (name === undefined || !repository.labels.has(name.toLowerCase())) return;
  const errors = [{ resource: "Label", field: "name", code: "already_exists" }];
  throw new Refusal(422, "Validation Failed", { errors });
}
