import { commitPaths, resolveRoot } from "@pawl/checkout";
import {
  type Board,
  commitsToCompare,
  emptyBoard,
  type PlannedChange,
  plan,
  type Sweep as Swept,
} from "@pawl/report";
import { type JudgeRequest, lookedAt } from "@pawl/run";
import { ownLogin } from "../client/own-login.ts";
import { listIssues } from "../issues/list-issues.ts";
import { makePace } from "../issues/pace.ts";
import type { IssuePlace } from "../issues/place.ts";
import { askTickets } from "../issues/tickets.ts";
import { changesSince } from "./changes-since.ts";
import { filingsOf } from "./filings.ts";
import { findFirsts } from "./firsts.ts";
import { judgeSweep } from "./judge-sweep.ts";
import { type OurIssues, sortOurs } from "./our-issues.ts";
import type { SweepRequest, SweepResult } from "./request.ts";
import { whyNotWritten } from "./why-not-written.ts";
import { writeSweep } from "./write-sweep.ts";

const NO_ISSUES: OurIssues = { filed: [], boards: [] };

/**
 * Looks at all debt of a commit, plans what is to become of its issues, and does it: files what is new, keeps open issues
 * true, closes what is paid, brings the dashboard and the trend up to date. Without a token, with `dryRun`, and for a commit
 * that is not of the default branch it stops at the plan.
 * @throws as `judge` does; and what the client throws where GitHub does not let its issues be read.
 */
export async function sweep(request: SweepRequest): Promise<SweepResult> {
  const { client, repository, commit, gates, warn, clock } = request;
  const { root } = await resolveRoot(request.cwd, ["."]);
  const pace = makePace({ clock, spacing: () => spacing * 1000 });
  // The configuration is read with the commit; until then nothing is written.
  let spacing = 3;
  const place: IssuePlace | undefined = client && {
    client,
    repository,
    login: await ownLogin(client, request.botLogin),
    pace,
  };
  const unwritten = await whyNotWritten(request, place);
  const ours = place === undefined ? NO_ISSUES : sortOurs(await listIssues(place), warn);
  const board = boardOf(ours, warn);
  const clone = { root, access: request.access, askMergeBase: async () => undefined };
  const firsts = await findFirsts(board, gates, clone, warn);
  const judging = judgingOf(request, place);
  const { judged, report } = await judgeSweep(judging, firsts.had);
  const settings = judged.config.issues;
  spacing = judged.config.issues.spacing;
  const looked = lookedAt(judged, gates);
  const paths = await commitPaths(root, commit);
  const seen: Omit<Swept, "changeSince"> = {
    report,
    commit,
    filings: filingsOf(gates, judged.config),
    wasLookedAt: looked,
    exists: (path) => paths.has(path),
    requested: board.ticked,
    filedBefore: board.filed,
  };
  const since = commitsToCompare(seen, ours.filed, settings);
  const wants = (path: string): boolean => gates.some(({ name }) => looked(name, path)) || !paths.has(path);
  const swept = { ...seen, changeSince: await changesSince(clone, commit, since, wants) };
  const changes = plan(swept, ours.filed, settings);
  if (unwritten !== undefined || place === undefined) {
    return { ...resultOf(judged.report, changes, pace), unwritten: unwritten ?? "there is no token" };
  }
  const written = await writeSweep(
    { request, place, root, judging, judged, swept, settings, ours, board: firsts.board },
    changes,
  );
  return { ...resultOf(judged.report, changes, pace), ...written };
}

function resultOf(
  report: SweepResult["report"],
  changes: readonly PlannedChange[],
  pace: IssuePlace["pace"],
): SweepResult {
  const nothing = { opened: 0, updated: 0, closed: 0, complete: true };
  return { report, plan: changes, ...nothing, requests: pace.counts() };
}

/** What the dashboard says; one that cannot be read says nothing, and then nothing counts as new. */
function boardOf({ boards }: OurIssues, warn: (line: string) => void): Board {
  const [first] = boards;
  if (first === undefined) return emptyBoard;
  if (first.board !== "damaged") return first.board;
  warn(`The dashboard #${first.number} has a marker that cannot be read: it is left alone, and no debt counts as new.`);
  return emptyBoard;
}

function judgingOf(
  request: SweepRequest,
  place: IssuePlace | undefined,
): JudgeRequest & { readonly head: { readonly commit: string } } {
  const { cwd, config, adjust, known, gates, today, access, commit, jobs, cacheDir, warn } = request;
  return {
    cwd,
    paths: ["."],
    config,
    known,
    gates,
    today,
    access,
    jobs,
    cacheDir,
    head: { commit },
    ...(adjust && { adjust }),
    ...(place && { tickets: askTickets(place, warn) }),
  };
}
