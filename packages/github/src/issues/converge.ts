import type { FiledIssue, GitHubIssue } from "@pawl/report";
import type { ApplyContext } from "./context.ts";
import { listIssues } from "./list-issues.ts";

/** Issues of the same debt, by number. */
export interface Twins {
  readonly groups: readonly (readonly FiledIssue[])[];
  /** Why GitHub did not show its issues, in one line that is safe to log. */
  readonly refusal?: string;
}

/**
 * The issues that share their mark's id with one that this run created: another run files at the same time. Closed ones are
 * among them, which may hold a human's decision. Nothing is asked where nothing was created; what the list does not show yet
 * the next sweep finds.
 */
export async function findTwins(
  created: readonly GitHubIssue[],
  context: Pick<ApplyContext, "client" | "pace" | "repository" | "login" | "readMark">,
): Promise<Twins> {
  if (created.length === 0) return { groups: [] };
  const listed = await listIssues(context);
  if ("refusal" in listed) return { groups: [], refusal: listed.refusal };
  const issues = new Map([...created, ...listed.issues].map((issue) => [issue.number, issue]));
  const own = new Set(created.map(({ number }) => number));
  const groups = new Map<string, FiledIssue[]>();
  for (const issue of [...issues.values()].toSorted((a, b) => a.number - b.number)) {
    const mark = context.readMark(issue.body);
    if (mark === undefined || mark === "damaged") continue;
    groups.set(mark.id, [...(groups.get(mark.id) ?? []), { ...issue, mark }]);
  }
  const shared = [...groups.values()].filter(
    (group) => group.length > 1 && group.some(({ number }) => own.has(number)),
  );
  return { groups: shared };
}
