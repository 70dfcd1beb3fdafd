import {
  GitFailure,
  IncompleteClone,
  type RemoteAccess,
  readBranchFile,
  replaceBranch,
} from "@pawl/checkout";
import type { Report } from "@pawl/engine";
import { UnreadableFile } from "@pawl/gate";
import { visible } from "@pawl/report";
import { addToTrend, TREND_BRANCH, TREND_FILE, totalsOf } from "./trend.ts";

/** Another run may write at the same time; more often than this it does not. */
const MOST_TRIES = 3;

/** What is added to the trend, and where. */
interface TrendRequest {
  readonly root: string;
  readonly access: RemoteAccess;
  readonly report: Report;
  readonly commit: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Adds the totals of a sweep to the branch that holds nothing else, one commit without parents that replaces the last.
 * Returns why that was not possible, in one line that is safe to print; `undefined` where it was.
 */
export async function keepTrend({
  root,
  access,
  report,
  commit,
  today,
}: TrendRequest): Promise<string | undefined> {
  const row = { date: today, commit, totals: totalsOf(report) };
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const old = await readBranchFile({ ...access, root, branch: TREND_BRANCH, path: TREND_FILE });
      if (old !== undefined && old.bytes === undefined) return notKept("the branch holds something else");
      const text = addToTrend(new TextDecoder().decode(old?.bytes), row);
      const replaced = await replaceBranch({
        ...access,
        root,
        branch: TREND_BRANCH,
        expected: old?.commit,
        files: new Map([[TREND_FILE, new TextEncoder().encode(text)]]),
        message: "Totals of the sweeps\n",
        date: new Date(`${today}T00:00:00Z`),
      });
      if (replaced.outcome === "replaced") return undefined;
      if (replaced.outcome !== "faster") return notKept(`${replaced.reason}; ${replaced.hint}`);
    }
    return notKept("other runs write it all the time");
  } catch (error) {
    const isOfGit = error instanceof IncompleteClone || error instanceof GitFailure;
    if (isOfGit || error instanceof UnreadableFile) return notKept(error.message);
    throw error;
  }
}

function notKept(why: string): string {
  return `The totals were not added to the branch ${TREND_BRANCH}: ${visible(why)}.`;
}
