import { exitCode, type Report } from "@pawl/engine";
import { isLogin } from "../client/own-login.ts";
import { annotationKey, type CheckAnnotation, checkAnnotations } from "./check-annotations.ts";
import type { ChannelContext } from "./context.ts";
import { renderPage } from "./page.ts";

/** GitHub takes so many annotations per request. */
const BATCH = 50;

/** GitHub takes so many characters of a summary. */
const MOST_SUMMARY = 65_535;

/** What a check run says, annotations aside. */
interface CheckRunPlan {
  readonly name: string;
  /** The same for the same action on the same commit, so that a rerun finds the run again. */
  readonly external_id: string;
  readonly details_url: string;
  readonly status: "completed";
  readonly conclusion: "success" | "failure" | "neutral";
  readonly output: { readonly title: string; readonly summary: string };
}

/**
 * Shows the report as a check run on the pull request's head commit: updates the run that an earlier try made, else
 * creates one. Annotations go in batches.
 * @throws Octokit's error for what GitHub does not take.
 */
export async function publishCheckRun(report: Report, context: ChannelContext): Promise<void> {
  const { client, repository } = context;
  const { annotations, left } = checkAnnotations(report, context.mapLine);
  const plan = planCheckRun(report, context, left);
  const known = await findRun(plan, annotations, context);
  const batches = cutBatches(annotations.filter((one) => known?.has(annotationKey(one)) !== true));
  const withBatch = (batch: readonly CheckAnnotation[]) => ({
    ...repository,
    ...plan,
    output: { ...plan.output, annotations: [...batch] },
  });
  const [first = [], ...rest] = batches;
  let id = known?.id;
  if (id === undefined) {
    const created = await client.rest.checks.create({
      ...withBatch(first),
      head_sha: context.pull.headSha,
    });
    id = created.data.id;
  } else {
    await client.rest.checks.update({ ...withBatch(first), check_run_id: id });
  }
  for (const batch of rest) await client.rest.checks.update({ ...withBatch(batch), check_run_id: id });
}

function planCheckRun(report: Report, context: ChannelContext, left: number): CheckRunPlan {
  const { failOn, action, pull, runUrl } = context;
  const { new: added, known, fixed } = report.summary;
  const foot = left > 0 ? [`Without an annotation: ${left} (not a line of this commit, or too many).`] : [];
  return {
    // Rules of branches name it: a gate more in the suite must not give it another name.
    name: action === "suite" ? "Pawl" : `Pawl: ${action}`,
    external_id: `pawl:${action}:${pull.headSha}`,
    details_url: runUrl,
    status: "completed",
    conclusion: exitCode(report, failOn) !== 0 ? "failure" : added > 0 ? "neutral" : "success",
    output: {
      title: `New: ${added}, known: ${known}, fixed: ${fixed}`,
      summary: renderPage(report, { failOn, maxBytes: MOST_SUMMARY, foot }),
    },
  };
}

/** A check run that is there, and what it has been annotated with. */
interface KnownRun {
  readonly id: number;
  has(key: string): boolean;
}

/**
 * The run of an earlier try; undefined without one. GitHub adds annotations to those that are there and never takes one
 * away: a run with one that does not hold any more is left behind, and a new one takes its place in what GitHub shows.
 */
async function findRun(
  plan: CheckRunPlan,
  wanted: readonly CheckAnnotation[],
  { client, repository, pull, login }: ChannelContext,
): Promise<KnownRun | undefined> {
  const runs = await client.paginate(client.rest.checks.listForRef, {
    ...repository,
    ref: pull.headSha,
    check_name: plan.name,
    per_page: 100,
  });
  const run = runs.find(
    (one) => one.external_id === plan.external_id && isLogin(`${one.app?.slug}[bot]`, login),
  );
  if (run === undefined) return undefined;
  const there = await client.paginate(client.rest.checks.listAnnotations, {
    ...repository,
    check_run_id: run.id,
    per_page: 100,
  });
  const keys = new Set(there.map(annotationKey));
  const wantedKeys = new Set(wanted.map(annotationKey));
  if ([...keys].some((key) => !wantedKeys.has(key))) return undefined;
  return { id: run.id, has: (key) => keys.has(key) };
}

function cutBatches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.ceil(annotations.length / BATCH);
  return Array.from({ length: count }, (_, i) => annotations.slice(i * BATCH, (i + 1) * BATCH));
}
