import type { Board, IssueSettings, PlannedChange, Sweep } from "@pawl/report";
import type { Judged, JudgeRequest } from "@pawl/run";
import { type Applying, applyChanges } from "../issues/apply.ts";
import type { IssuePlace } from "../issues/place.ts";
import { boardUpdate } from "./board-update.ts";
import { closeTwins } from "./close-twins.ts";
import { keepTrend } from "./keep-trend.ts";
import type { OurIssues } from "./our-issues.ts";
import type { SweepRequest, SweepResult } from "./request.ts";
import { stoppedWords } from "./stopped-words.ts";
import { textsOf } from "./texts.ts";
import { writeBoard } from "./write-board.ts";

/** All that a plan is carried out with. */
interface Writing {
  readonly request: SweepRequest;
  readonly place: IssuePlace;
  readonly root: string;
  readonly judging: JudgeRequest & { readonly head: { readonly commit: string } };
  readonly judged: Judged;
  readonly swept: Sweep;
  readonly settings: IssueSettings;
  readonly ours: OurIssues;
  readonly board: Board;
}

/** Carries out a plan, then the dashboard, then the trend. What GitHub refuses stops the rest of the issues. */
export async function writeSweep(
  writing: Writing,
  changes: readonly PlannedChange[],
): Promise<Omit<SweepResult, "report" | "plan">> {
  const { request, place, root, judged, swept, ours, settings } = writing;
  const { access, commit, today, warn, repository, serverUrl } = request;
  const repositoryUrl = `${serverUrl}/${repository.owner}/${repository.repo}`;
  const texts = await textsOf({ ...writing, commit, repositoryUrl, changes });
  const applying: Applying = { ...place, warn, texts };
  const applied = await applyChanges(changes, applying);
  let twins: readonly PlannedChange[] = [];
  let stopped = applied.stopped;
  try {
    if (stopped === undefined) {
      twins = await closeTwins(applied.opened, settings.wontFixLabel, applying);
      const done = { ...applied, done: [...applied.done, ...twins] };
      const update = boardUpdate(swept, ours.filed, changes, done);
      await writeBoard(place, ours.boards, writing.board, update, warn);
    }
  } catch (error) {
    stopped = error;
  }
  if (judged.config.issues.trend) {
    const why = await keepTrend({ root, access, report: judged.report, commit, today });
    if (why !== undefined) warn(why);
  }
  const count = (...kinds: readonly PlannedChange["kind"][]): number =>
    applied.done.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    opened: count("open", "reopen"),
    updated: count("update"),
    closed: count("close") + twins.length,
    complete: applied.left.length === 0 && stopped === undefined,
    requests: place.pace.counts(),
    ...(stopped !== undefined && { unwritten: stoppedWords(stopped) }),
  };
}
