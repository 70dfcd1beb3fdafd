import { type Collect, type Collected, type Gate, type Tree, UsageError } from "@pawl/gate";
import { isCalendarDate } from "./calendar-date.ts";
import { type CommentsFact, commentsFact } from "./comments/comments-fact.ts";
import type { Config } from "./config/config.ts";
import { allRules } from "./config/config-schema.ts";
import { gateReport, ownReport } from "./gate-report.ts";
import { COMMENTS_JOB, commentsJob, type GateJobs, gateJobs } from "./jobs.ts";
import { type Judging, judge } from "./judge.ts";
import { compileLevels, configuredRules, type LevelOf } from "./levels.ts";
import { compareText } from "./order.ts";
import type { JudgedFinding, Report } from "./report.ts";
import { type GateRun, runGate } from "./run-gate.ts";

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
  /** Hears how many of how many files are read. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Runs gates over a tree and judges what they find. A gate that crashes has the status `error` in the report; the
 * others go on.
 * @throws {UsageError} where `today` is not a day of the calendar.
 */
export async function check({
  gates,
  config,
  tree,
  collect,
  today,
  version,
  progress,
}: Check): Promise<Report> {
  if (!isCalendarDate(today)) throw new UsageError(`"${today}" is no date, expected YYYY-MM-DD`);
  const prepared = gates.map((gate) => gateJobs(gate, config));
  const jobs = [...prepared.flatMap((gate) => [...gate.jobs.values()]), commentsJob(prepared)];
  const collected = await collect(tree, jobs, progress);

  const runs = new Map<GateJobs, GateRun>();
  for (const gate of prepared) if (hasLooked(gate, collected)) runs.set(gate, await runGate(gate, collected));

  const comments = commentFacts(collected);
  const rules = allRules(gates);
  const levelOf = compileLevels(config, rules);
  const judging: Judging = {
    rules,
    levelOf,
    comments,
    honourNoqa: config.honourNoqa,
    known: config.known,
    isJudged: whetherJudged(runs, levelOf),
    today,
  };
  const reported = [...runs].flatMap(([{ gate }, run]) =>
    run.findings.map((finding) => ({ gate: gate.name, finding })),
  );
  const findings = judge(reported, judging);
  return {
    tool: { name: "pawl", version },
    judged: tree.description,
    summary: summary(findings, collected.files),
    gates: [
      ...prepared.map((gate) => gateReport({ gate, run: runs.get(gate), config, tree, collected, findings })),
      ownReport(collected, comments, findings),
    ],
    findings,
    fixed: [],
    unanalysed: [...tree.unanalysed, ...collected.unanalysed].toSorted((a, b) => compareText(a.path, b.path)),
    broken: brokenFiles(comments),
    excluded: tree.excluded,
    rules: configuredRules(config, rules),
  };
}

function hasLooked({ jobs }: GateJobs, collected: Collected): boolean {
  const touched = new Set(collected.failures.map((failure) => failure.id));
  return [...jobs.values()].some(({ id }) => touched.has(id) || (collected.looked.get(id) ?? 0) > 0);
}

/** The facts may come from a store or another process, so their shape is checked here. */
function commentFacts(collected: Collected): ReadonlyMap<string, CommentsFact> {
  const facts = collected.facts.get(COMMENTS_JOB) ?? new Map();
  return new Map([...facts].map(([path, fact]) => [path, commentsFact.parse(fact)]));
}

/** A name is judged where its gate ran to its end, looked at the file, and the rule (or one of the gate's) is on there. */
function whetherJudged(runs: ReadonlyMap<GateJobs, GateRun>, levelOf: LevelOf): Judging["isJudged"] {
  const complete = new Map<string, GateJobs>();
  for (const [jobs, run] of runs) if (run.error === undefined) complete.set(jobs.gate.name, jobs);
  return (name, path) => {
    const jobs = complete.get(name.split("/", 1).join());
    if (jobs === undefined || !jobs.wants(path)) return false;
    const rules = Object.keys(jobs.gate.rules).filter((id) => id === name || jobs.gate.name === name);
    return rules.some((id) => levelOf(id, path) !== "off");
  };
}

function brokenFiles(comments: ReadonlyMap<string, CommentsFact>): Report["broken"] {
  return [...comments]
    .flatMap(([path, { broken }]) => (broken === undefined ? [] : [{ path, ...broken }]))
    .toSorted((a, b) => compareText(a.path, b.path));
}

function summary(findings: readonly JudgedFinding[], files: number): Report["summary"] {
  const count = (status: JudgedFinding["status"]): number =>
    findings.filter((finding) => finding.status === status).length;
  return {
    files,
    findings: findings.length,
    new: count("new"),
    known: count("known"),
    suppressed: count("suppressed"),
    accepted: count("accepted"),
    fixed: 0,
  };
}
