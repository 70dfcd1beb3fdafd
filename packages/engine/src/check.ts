import {
  type Base,
  type Collect,
  type CollectJob,
  type Gate,
  type Tickets,
  type Tree,
  type Unanalysed,
  UsageError,
} from "@pawl/gate";
import { isCalendarDate } from "./calendar-date.ts";
import { collectTree, type Gathered } from "./collect-wanted.ts";
import type { CommentsFact } from "./comments/comments-fact.ts";
import { allRules } from "./config/all-rules.ts";
import type { Config } from "./config/config.ts";
import { gateReport, ownReport } from "./gate-report.ts";
import { commentsJob, firstJobs, type GateJobs, gateJobs } from "./jobs.ts";
import { compileLevels, configuredRules } from "./levels.ts";
import { compareText } from "./order.ts";
import { baseFacts } from "./ratchet/base-facts.ts";
import { type Comparison, compareSides } from "./ratchet/compare.ts";
import type { JudgedFinding, NewSuppression, Report } from "./report.ts";
import type { GateRun } from "./run-gate.ts";
import { judgeSide, type Side, type SideJudging } from "./side.ts";
import type { World } from "./world.ts";

/** One run: what is judged, by what, and how facts are collected. */
export interface Check {
  /** The gates to run; the configuration must have been read for each of them. */
  readonly gates: readonly Gate[];
  readonly config: Config;
  /** The files to judge. The configuration's excludes are already applied by it. */
  readonly tree: Tree;
  readonly collect: Collect;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Pawl's version, for the report. */
  readonly version: string;
  /** Whether the tree is all there is: only then limits are judged, and entries of `accept` called useless. */
  readonly wholeTree?: boolean;
  /** What the run is compared with. */
  readonly base?: Base;
  /** Entries of `accept` that are new against the base, for the report. */
  readonly newAccepts?: readonly NewSuppression[];
  /** Hears how many of how many files are read. */
  readonly progress?: (done: number, total: number) => void;
  /** Whether all debt is wanted, also what only a sweep looks for. */
  readonly sweep?: boolean;
  /** The issues that the change says it closes. */
  readonly closes?: ReadonlySet<number>;
  /** Answers what the tracker knows. */
  readonly tickets?: Tickets;
}

/**
 * Runs gates over a tree and judges what they find; with a base, tells what is new from what was there. A gate that
 * crashes, on either of the two, has the status `error` in the report; the others go on.
 * @throws {UsageError} where `today` is not a day of the calendar.
 */
export async function check(given: Check): Promise<Report> {
  const { gates, config, tree, today, version, base } = given;
  if (!isCalendarDate(today)) throw new UsageError(`"${today}" is no date, expected YYYY-MM-DD`);
  const prepared = gates.map((gate) => gateJobs(gate, config));
  const jobs = [...firstJobs(prepared), commentsJob(prepared)];
  const rules = allRules(gates);
  const { machines } = config;
  const world = {
    today,
    sweep: given.sweep ?? false,
    whole: given.wholeTree ?? false,
    machines,
    ...(given.tickets && { tickets: given.tickets }),
  };
  const by = { gates: prepared, config, rules, levelOf: compileLevels(config, rules), ...world };
  const collected = await collectTree(given, jobs, prepared, world);
  const head = await judgeSide(collected, by, new Set(tree.paths), given.closes);
  const unanalysed = [...tree.unanalysed, ...collected.unanalysed];
  const old = base && (await judgeBase(base, { ...given, head, collected, unanalysed, world }, jobs, by));
  const findings = old?.findings ?? head.findings;
  const fixed = old?.fixed ?? [];
  return {
    tool: { name: "pawl", version },
    ...(base && { base: base.id }),
    judged: tree.description,
    summary: { ...summary(findings, collected.files), fixed: fixed.length },
    gates: [
      ...prepared.map((gate) => {
        const run = runOf(gate, head, old?.base);
        const headWorld = { ...world, ...(given.closes && { closes: given.closes }) };
        return gateReport({ gate, run, config, tree, collected, findings, world: headWorld });
      }),
      ownReport(collected, head.comments, findings),
    ],
    findings,
    fixed,
    newSuppressions: [...(given.newAccepts ?? []), ...(old?.newSuppressions ?? [])],
    limits: head.limits,
    unanalysed: [...stillBlocking(unanalysed, base), ...(old?.unread ?? [])].toSorted((a, b) =>
      compareText(a.path, b.path),
    ),
    broken: brokenFiles(head.comments),
    excluded: tree.excluded,
    rules: configuredRules(config, rules),
  };
}

/** The head's run; where only the base's went wrong, the head's with that error, because what is new is not known then. */
function runOf(gate: GateJobs, head: Side, base: Side | undefined): GateRun | undefined {
  const run = head.runs.get(gate);
  const error = base?.runs.get(gate)?.error;
  if (run === undefined || run.error !== undefined || error === undefined) return run;
  return { ...run, error: `on the base: ${error}` };
}

async function judgeBase(
  from: Base,
  head: Check & {
    readonly head: Side;
    readonly collected: Gathered;
    readonly world: World;
    readonly unanalysed: readonly Unanalysed[];
  },
  jobs: readonly CollectJob[],
  by: SideJudging,
): Promise<Comparison & { readonly base: Side }> {
  const { collected, paths } = await baseFacts(from, head, jobs, by.gates, head.world);
  const base = await judgeSide(collected, by, paths);
  const unanalysed = new Set(head.unanalysed.map(({ path }) => path));
  return { base, ...compareSides({ head: head.head, base, from, collected, paths, unanalysed }, by) };
}

/** A file that could not be read and is the same in the base makes nothing incomplete: nothing of it can be new. */
function stillBlocking(unanalysed: readonly Unanalysed[], base: Base | undefined): readonly Unanalysed[] {
  if (base === undefined) return unanalysed;
  return unanalysed.map((file) =>
    file.blocking && !base.change.changed.has(file.path) ? { ...file, blocking: false } : file,
  );
}

function brokenFiles(comments: ReadonlyMap<string, CommentsFact>): Report["broken"] {
  return [...comments]
    .flatMap(([path, { broken }]) => (broken === undefined ? [] : [{ path, ...broken }]))
    .toSorted((a, b) => compareText(a.path, b.path));
}

function summary(findings: readonly JudgedFinding[], files: number): Omit<Report["summary"], "fixed"> {
  const count = (status: JudgedFinding["status"]): number =>
    findings.filter((finding) => finding.status === status).length;
  return {
    files,
    findings: findings.length,
    new: count("new"),
    known: count("known"),
    suppressed: count("suppressed"),
    accepted: count("accepted"),
  };
}
