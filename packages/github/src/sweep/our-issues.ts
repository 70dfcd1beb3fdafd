import { type Dashboard, type FiledIssue, type GitHubIssue, readDashboard, readMark } from "@pawl/report";

/** What of our issues is what. */
export interface OurIssues {
  readonly filed: readonly FiledIssue[];
  /** The dashboards, the lowest number first: it is the one, others are of two runs that began at once. */
  readonly boards: readonly (GitHubIssue & { readonly board: Dashboard | "damaged" })[];
}

/**
 * Tells issues about debt from dashboards. One with a marker that was edited into nonsense is neither, and `warn` hears of
 * it; one without any is a human's now.
 */
export function sortOurs(issues: readonly GitHubIssue[], warn: (line: string) => void): OurIssues {
  const filed: FiledIssue[] = [];
  const boards: (GitHubIssue & { readonly board: Dashboard | "damaged" })[] = [];
  for (const issue of issues) {
    const board = readDashboard(issue.body);
    const mark = readMark(issue.body);
    if (board !== undefined) boards.push({ ...issue, board });
    else if (mark === "damaged") {
      warn(`The issue #${issue.number} has a marker that cannot be read: it is left alone.`);
    } else if (mark !== undefined) filed.push({ ...issue, mark });
  }
  return { filed, boards };
}
