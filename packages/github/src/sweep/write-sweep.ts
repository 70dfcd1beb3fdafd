import { type PlannedChange, readMark, type Sweep, singleOut } from "@pawl/report";
import type { Judged, JudgeRequest } from "@pawl/run";
import { applyChanges } from "../issues/apply-changes.ts";
import type { ApplyContext, IssuesContext } from "../issues/context.ts";
import { findTwins } from "../issues/converge.ts";
import { writeDashboard } from "../issues/dashboard.ts";
import type { Applied } from "../issues/outcome.ts";
import { dashboardOf } from "./dashboard.ts";
import { keepTrend } from "./keep-trend.ts";
import type { OurIssues } from "./our-issues.ts";
import type { SweepRequest, SweepResult } from "./request.ts";
import { textsOf } from "./texts.ts";

/** All that a plan is carried out with. */
interface Writing {
  readonly request: SweepRequest;
  readonly place: IssuesContext;
  readonly root: string;
  readonly judging: JudgeRequest & { readonly head: { readonly commit: string } };
  readonly judged: Judged;
  readonly swept: Sweep;
  readonly ours: OurIssues;
  /** Gates whose first sweep this is although the dashboard remembers another. */
  readonly anew: ReadonlySet<string>;
}

type Written = Pick<SweepResult, "opened" | "updated" | "closed" | "complete" | "stopped">;

/** Carries out a plan, then the dashboard, then the trend. What GitHub refuses stops the rest of the issues. */
export async function writeSweep(writing: Writing, changes: readonly PlannedChange[]): Promise<Written> {
  const { request, place, root, judged, swept, ours } = writing;
  const { access, commit, today, warn, repository, serverUrl, runUrl } = request;
  const repositoryUrl = `${serverUrl}/${repository.owner}/${repository.repo}`;
  const { filings } = swept;
  const texts = await textsOf({ ...writing, filings, commit, repositoryUrl, runUrl, changes });
  const context: ApplyContext = { ...place, ...texts };
  const applied = await applyChanges(changes, context);
  applied.warnings.forEach(warn);
  const twins = applied.stopped === undefined ? await closeTwins(applied, context, writing) : [];
  const done = [...applied.done, ...twins];
  if (applied.stopped === undefined) {
    const dashboard = dashboardOf({ swept, changes, applied, existing: ours.filed, anew: writing.anew });
    const { notices } = await writeDashboard(dashboard, ours.boards, place);
    notices.forEach(warn);
  }
  if (judged.config.issues.trend) {
    const why = await keepTrend({ root, access, report: judged.report, commit, today });
    if (why !== undefined) warn(why);
  }
  const count = (...kinds: readonly PlannedChange["kind"][]): number =>
    done.filter(({ change, wrote }) => wrote && kinds.includes(change.kind)).length;
  return {
    opened: count("open", "reopen"),
    updated: count("update"),
    closed: count("close"),
    complete: applied.left.length === 0,
    ...(applied.stopped !== undefined && { stopped: applied.stopped }),
  };
}

/** Another run may have opened the same issues at the same time: the lowest number stays, whichever run made it. */
async function closeTwins(
  { created }: Applied,
  context: ApplyContext,
  { request, judged }: Writing,
): Promise<Applied["done"]> {
  const { groups, refusal } = await findTwins(created, { ...context, readMark });
  if (refusal !== undefined) request.warn(refusal);
  const { settled } = singleOut(groups.flat(), judged.config.issues.wontFixLabel);
  const { done, warnings } = await applyChanges(settled, context);
  warnings.forEach(request.warn);
  return done;
}
