import { invalid, Refusal } from "../answer.ts";
import type { Handlers } from "../handler.ts";
import { showLabel } from "../shapes.ts";
import { findIssue } from "./issues.ts";

const longestName = 50;
const longestDescription = 100;

/** Labels: list, create, put on an issue, take off it. */
export const labelRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/labels": {
    needs: ["issues", "read"],
    answer: (call, repository) => {
      const { items, headers } = call.page([...repository.labels.values()]);
      return { status: 200, headers, body: items.map(showLabel) };
    },
  },
  "POST /repos/{owner}/{repo}/labels": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const name = String(call.body.name);
      const color = String(call.body.color ?? "ededed");
      const description = typeof call.body.description === "string" ? call.body.description : null;
      if (name.length > longestName) throw invalid("Label", "name", "name is too long");
      if (!/^[\da-f]{6}$/i.test(color)) throw invalid("Label", "color", "color is invalid");
      if ((description ?? "").length > longestDescription) {
        throw invalid("Label", "description", "description is too long");
      }
      if (repository.labels.has(name.toLowerCase())) {
        const errors = [{ resource: "Label", field: "name", code: "already_exists" }];
        throw new Refusal(422, "Validation Failed", { errors });
      }
      return { status: 201, body: showLabel(call.world.addLabel(repository, name, color, description)) };
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const issue = findIssue(repository, call.path.issue_number);
      const names: readonly unknown[] = Array.isArray(call.body.labels) ? call.body.labels : [];
      const added = names.map((name) => call.world.addLabel(repository, String(name)).name);
      issue.labels = [...new Set([...issue.labels, ...added])];
      issue.updatedAt = call.world.now();
      return {
        status: 200,
        body: issue.labels.map((name) => showLabel(call.world.addLabel(repository, name))),
      };
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": {
    needs: ["issues", "write"],
    answer: (call, repository) => {
      const issue = findIssue(repository, call.path.issue_number);
      const removed = call.path.name?.toLowerCase();
      const left = issue.labels.filter((name) => name.toLowerCase() !== removed);
      if (left.length === issue.labels.length) throw new Refusal(404, "Label does not exist");
      issue.labels = left;
      issue.updatedAt = call.world.now();
      return { status: 200, body: left.map((name) => showLabel(call.world.addLabel(repository, name))) };
    },
  },
};
