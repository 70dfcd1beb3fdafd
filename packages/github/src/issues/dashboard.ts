import type { GitHubIssue } from "@pawl/report";
import { readFailure } from "../client/failure-kind.ts";
import type { IssuesContext } from "./context.ts";
import { createIssue } from "./create-issue.ts";
import { freshIssue } from "./fresh-issue.ts";
import { listNewest } from "./list-issues.ts";
import { pin } from "./pin.ts";
import { describeRefusal, isGone } from "./refusal.ts";
import { writeComment } from "./write-comment.ts";

/** The dashboard that is to stand. */
export interface Dashboard {
  /** Title and labels of a new one; from then on they are the maintainers'. */
  readonly title: string;
  readonly labels: readonly string[];
  /** Whether a body has the dashboard's marker; `damaged` where it has one that cannot be read. */
  isDashboard(body: string): boolean | "damaged";
  /** The body that is made of the one that is there now, and of the empty one for a new dashboard. */
  bodyOf(body: string): string;
}

/** What became of it. */
export interface DashboardWritten {
  /** Undefined where there is none. */
  readonly number?: number;
  readonly result: "created" | "written" | "unchanged" | "left";
  /** Lines that are safe to log: what a human decided or has to see to. */
  readonly notices: readonly string[];
}

/**
 * Keeps the one dashboard: the oldest of ours; made and pinned where there is none, written where its body changes, left
 * alone where a human closed it. Others of ours, which two runs at once have made, are closed as its duplicates. Never
 * throws for what GitHub answers.
 * @param existing all issues of ours
 */
export async function writeDashboard(
  dashboard: Dashboard,
  existing: readonly GitHubIssue[],
  context: IssuesContext,
): Promise<DashboardWritten> {
  const notices: string[] = [];
  try {
    const found = dashboardsOf(existing, dashboard);
    const damaged = existing.find(({ body }) => dashboard.isDashboard(body) === "damaged");
    if (found.length === 0 && damaged !== undefined) {
      return left(damaged.number, "its marker cannot be read, so it is left alone");
    }
    if (found.length === 0) return await create(dashboard, context, notices);
    return await keepFirst(found, dashboard, context, notices);
  } catch (error) {
    if (readFailure(error) === undefined) throw error;
    notices.push(describeRefusal("The dashboard was not written", error));
    return { result: "left", notices };
  }
}

/** All of them, the one that counts first: the oldest that is not closed as a duplicate of another one. */
function dashboardsOf(issues: readonly GitHubIssue[], dashboard: Dashboard): readonly GitHubIssue[] {
  const isTwin = ({ state, stateReason }: GitHubIssue) => state === "closed" && stateReason === "duplicate";
  return issues
    .filter(({ body }) => dashboard.isDashboard(body) === true)
    .toSorted((a, b) => Number(isTwin(a)) - Number(isTwin(b)) || a.number - b.number);
}

function left(number: number, why: string): DashboardWritten {
  return { number, result: "left", notices: [`The dashboard #${number}: ${why}.`] };
}

async function keepFirst(
  [first, ...others]: readonly GitHubIssue[],
  dashboard: Dashboard,
  context: IssuesContext,
  notices: readonly string[],
): Promise<DashboardWritten> {
  if (first === undefined) return { result: "left", notices };
  for (const other of others) {
    if (other.state === "open") await closeTwin(other.number, first.number, dashboard, context);
  }
  if (first.state === "closed") {
    return left(first.number, "a human closed it, so nothing is written to it; reopened, it is kept again");
  }
  return update(first.number, dashboard, context);
}

function update(number: number, dashboard: Dashboard, context: IssuesContext): Promise<DashboardWritten> {
  const { client, pace, repository } = context;
  return pace.write(async () => {
    const fresh = await freshIssue(context, number);
    if (fresh === undefined) return left(number, "it was deleted or is in another repository now");
    if (fresh.state === "closed" || dashboard.isDashboard(fresh.body) !== true) {
      return left(number, "a human changed it meanwhile");
    }
    const body = dashboard.bodyOf(fresh.body);
    if (body === fresh.body) return { number, result: "unchanged", notices: [] };
    await client.rest.issues.update({ ...repository, issue_number: number, body });
    return { number, result: "written", notices: [] };
  });
}

async function create(
  dashboard: Dashboard,
  context: IssuesContext,
  notices: string[],
): Promise<DashboardWritten> {
  const { title, labels } = dashboard;
  const isIt = ({ body }: GitHubIssue): boolean => dashboard.isDashboard(body) === true;
  const created = await createIssue({ title, labels, body: dashboard.bodyOf("") }, isIt, context);
  if (created === undefined) {
    notices.push("The dashboard was not written: GitHub's answer was lost and it is not to be found.");
    return { result: "left", notices };
  }
  const { issue } = created;
  const [first = issue] = dashboardsOf([...(await listNewest(context)), issue], dashboard);
  if (first.number !== issue.number) {
    await closeTwin(issue.number, first.number, dashboard, context);
    return { number: first.number, result: "left", notices };
  }
  const fresh = await context.pace.read(() => freshIssue(context, issue.number));
  if (fresh !== undefined && !(await pin(fresh.nodeId, context))) {
    notices.push(
      `The dashboard #${issue.number} is not pinned: a repository has at most three pinned issues, and not every token may pin.`,
    );
  }
  return { number: issue.number, result: "created", notices };
}

/** Closes a dashboard of ours that another one stands for. */
async function closeTwin(
  number: number,
  of: number,
  dashboard: Dashboard,
  context: IssuesContext,
): Promise<void> {
  const { client, pace, repository } = context;
  const isOpen = async () => {
    const fresh = await freshIssue(context, number);
    const stands = fresh?.state === "open" && dashboard.isDashboard(fresh.body) === true;
    return stands ? fresh : undefined;
  };
  const fresh = await pace.read(isOpen);
  if (fresh === undefined) return;
  try {
    await writeComment(fresh, "twin", `Duplicate of #${of}.`, context);
    await pace.write(async () => {
      if ((await isOpen()) === undefined) return;
      const closed = { state: "closed", state_reason: "duplicate" } as const;
      await client.rest.issues.update({ ...repository, issue_number: number, ...closed });
    });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
