import { commitPaths, resolveRoot } from "@pawl/checkout";
import { compileLevels } from "@pawl/engine";
import { commitsToCompare, type Dashboard, plan, type Sweep } from "@pawl/report";
import { type JudgeRequest, lookedAt } from "@pawl/run";
import type { IssuesContext } from "../issues/context.ts";
import { tickets } from "../issues/tickets.ts";
import { changesSince } from "./changes-since.ts";
import { filingsOf } from "./filings.ts";
import { findFirsts } from "./firsts.ts";
import { judgeSweep } from "./judge-sweep.ts";
import { openIssues } from "./open-issues.ts";
import type { OurIssues } from "./our-issues.ts";
import type { SweepRequest, SweepResult } from "./request.ts";
import { writeSweep } from "./write-sweep.ts";

/**
 * Looks at all debt of a commit, plans what is to become of its issues, and does it: files what is new, keeps open issues
 * true, closes what is paid, brings the dashboard and the trend up to date. Without a token, with `dryRun`, where GitHub does
 * not show its issues, and for a commit that is not of the default branch it stops at the plan.
 * @throws as `judge` does.
 */
export async function sweep(request: SweepRequest): Promise<SweepResult> {
  const { commit, gates, warn } = request;
  const { root } = await resolveRoot(request.cwd, request.paths ?? ["."]);
  const { place, ours, unwritten, setSpacing } = await openIssues(request);
  const board = boardOf(ours, warn);
  const clone = { root, access: request.access, askMergeBase: async () => undefined };
  const firsts = await findFirsts(board, gates, clone, warn);
  const judging = judgingOf(request, place);
  const { judged, report } = await judgeSweep(judging, firsts.had);
  const { issues: settings } = judged.config;
  setSpacing(settings.spacing);
  const looked = lookedAt(judged, gates);
  const levelOf = compileLevels(judged.config, report.rules);
  const paths = await commitPaths(root, commit);
  const seen: Omit<Sweep, "changeSince"> = {
    report,
    commit,
    filings: filingsOf(gates, judged.config),
    wasLookedAt: looked,
    isOff: (rule, path) => levelOf(rule, path) === "off",
    exists: (path) => paths.has(path),
    requested: board?.requested ?? new Set(),
    filedBefore: board?.filedBefore ?? new Map(),
  };
  const since = commitsToCompare(seen, ours.filed, settings);
  const wants = (path: string): boolean => gates.some(({ name }) => looked(name, path)) || !paths.has(path);
  const swept = { ...seen, changeSince: await changesSince(clone, commit, since, wants) };
  const changes = plan(swept, ours.filed, settings);
  const result = { report: judged.report, plan: changes, opened: 0, updated: 0, closed: 0, complete: true };
  if (place === undefined || unwritten !== undefined) {
    // What was to be written, and could not even be compared with what is there, is not done.
    const complete = place !== undefined || (request.token ?? "") === "";
    return { ...result, complete, unwritten: unwritten ?? "there is no token", refused: place === undefined };
  }
  const writing = { request, place, root, judging, judged, swept, ours, anew: firsts.anew };
  return { ...result, ...(await writeSweep(writing, changes)) };
}

/** What the dashboard says; one that cannot be read says nothing, and then nothing counts as new. */
function boardOf({ boards }: OurIssues, warn: (line: string) => void): Dashboard | undefined {
  const [first] = boards;
  if (first?.board !== "damaged") return first?.board;
  warn(`The dashboard #${first.number} has a marker that cannot be read: no debt counts as new.`);
  return undefined;
}

function judgingOf(
  request: SweepRequest,
  place: IssuesContext | undefined,
): JudgeRequest & { readonly head: { readonly commit: string } } {
  const { cwd, config, adjust, known, gates, today, access, commit, jobs, cacheDir, progress, warn } =
    request;
  return {
    ...{ cwd, paths: request.paths ?? ["."], config, known, gates, today, access, jobs, cacheDir },
    head: { commit },
    ...(adjust && { adjust }),
    ...(progress && { progress }),
    ...(place && { tickets: tickets({ ...place, warn }) }),
  };
}
