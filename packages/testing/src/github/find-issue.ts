import { movedTo, notFound, Refusal } from "./answer.ts";
import type { Call } from "./handler.ts";
import type { FakeRepository, Issue } from "./repository.ts";

/**
 * The issue, or the issue side of a pull request, that a request is about.
 * @throws {Refusal} 404 for none; 410 without issues, and for a deleted one; 301 for one that is elsewhere now.
 */
export function findIssue(call: Call, repository: FakeRepository): Issue {
  const number = Number(call.path.issue_number);
  if (!repository.pulls.has(number)) demandIssues(repository);
  const issue = repository.issues.get(number);
  if (issue !== undefined) return issue;
  const gone = repository.gone.get(number);
  if (gone === undefined) throw notFound();
  if (gone.to === undefined) throw new Refusal(410, "This issue was deleted");
  const { fullName } = gone.to.repository;
  // Where an issue went is a secret to whom that repository is one.
  if (!call.token.reaches(fullName)) throw notFound();
  const [, rest = ""] = /\/issues\/\d+(.*)$/.exec(call.url.pathname) ?? [];
  throw movedTo(`${call.world.apiUrl}/repos/${fullName}/issues/${gone.to.number}${rest}${call.url.search}`);
}

/** @throws {Refusal} 410 for a repository without issues. */
export function demandIssues(repository: FakeRepository): void {
  if (!repository.hasIssues) throw new Refusal(410, "Issues has been disabled in this repository.");
}
