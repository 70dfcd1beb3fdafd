import type { Collected, Rule, Tickets } from "@pawl/gate";
import { type CommentsFact, isCommentsFact } from "./comments/comments-fact.ts";
import type { Config } from "./config/config.ts";
import { COMMENTS_JOB, type GateJobs } from "./jobs.ts";
import { type Judgement, type Judging, judge } from "./judge.ts";
import type { LevelOf } from "./levels.ts";
import { type GateRun, runGate } from "./run-gate.ts";

/** What both states of the tree are judged by. */
export interface SideJudging {
  readonly gates: readonly GateJobs[];
  readonly config: Config;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly levelOf: LevelOf;
  readonly today: string;
  readonly sweep: boolean;
  /** Whether the trees are all there is. */
  readonly whole: boolean;
  readonly tickets?: Tickets;
}

/** One state of the tree, the head or the base: what ran, what Pawl remembers of its comments, what was found. */
export interface Side extends Judgement {
  /** By gate, for those that had something to look at. */
  readonly runs: ReadonlyMap<GateJobs, GateRun>;
  readonly comments: ReadonlyMap<string, CommentsFact>;
}

/**
 * Runs the gates over the facts of one state of the tree and judges what they find by its own comments.
 * @param paths the files of the tree that were to be looked at.
 * @param closes the issues that the change says it closes; nothing for the base, which is before the change.
 */
export async function judgeSide(
  collected: Collected,
  by: SideJudging,
  paths: ReadonlySet<string>,
  closes?: ReadonlySet<number>,
): Promise<Side> {
  const { config, rules, levelOf, today, sweep, whole, tickets } = by;
  const allPaths = whole ? [...paths] : undefined;
  const world = {
    today,
    sweep,
    whole,
    machines: config.machines,
    ...(closes && { closes }),
    ...(tickets && { tickets }),
  };
  const runs = new Map<GateJobs, GateRun>();
  for (const gate of by.gates) {
    if (hasLooked(gate, collected)) runs.set(gate, await runGate(gate, collected, paths, world));
  }
  const comments = commentFacts(collected);
  const complete = [...runs].flatMap(([{ gate }, { error }]) => (error === undefined ? [gate.name] : []));
  const reported = [...runs].flatMap(([{ gate }, run]) =>
    run.findings.map((finding) => ({ gate: gate.name, finding })),
  );
  const judgement = judge(reported, {
    config,
    rules,
    levelOf,
    comments,
    known: config.known,
    isJudged: whetherJudged(runs, levelOf),
    ran: new Set(complete),
    allPaths,
    today,
  });
  return { runs, comments, ...judgement };
}

function hasLooked({ jobs }: GateJobs, collected: Collected): boolean {
  const touched = new Set(collected.failures.map((failure) => failure.id));
  return [...jobs.values()].some(({ id }) => touched.has(id) || (collected.looked.get(id) ?? 0) > 0);
}

/** The facts may come from a store or another process, so their shape is checked here. */
function commentFacts(collected: Collected): ReadonlyMap<string, CommentsFact> {
  const facts = collected.facts.get(COMMENTS_JOB) ?? new Map();
  const read = new Map<string, CommentsFact>();
  for (const [path, fact] of facts) {
    if (!isCommentsFact(fact)) throw new TypeError(`the comments of ${path}: found no fact of theirs`);
    read.set(path, fact);
  }
  return read;
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
