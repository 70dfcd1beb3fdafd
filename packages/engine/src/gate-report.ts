import type { Collected, Tree } from "@pawl/gate";
import type { CommentsFact } from "./comments/comments-fact.ts";
import type { Config } from "./config/config.ts";
import { COMMENTS_JOB, type GateJobs } from "./jobs.ts";
import { OWN_GATE, ownRules } from "./own-rules.ts";
import type { GateReport, JudgedFinding } from "./report.ts";
import { collectError, type GateRun } from "./run-gate.ts";
import { unanswered, type World } from "./world.ts";

/** What a gate's report is made from. */
interface Ran {
  readonly gate: GateJobs;
  /** Absent where the gate had no file to look at. */
  readonly run: GateRun | undefined;
  readonly config: Config;
  readonly tree: Tree;
  readonly collected: Collected;
  readonly findings: readonly JudgedFinding[];
  readonly world: World;
}

/** How a gate fared: skipped where it had no file to look at, failed where it has a new finding of severity `error`. */
export function gateReport({ gate, run, config, tree, collected, findings, world }: Ran): GateReport {
  const { name, rules } = gate.gate;
  if (run === undefined) {
    const included = config.include.includes("**")
      ? ""
      : ` among those included by ${config.include.join(", ")}`;
    return skipped(name, Object.keys(rules), `no file matched ${gate.globs.join(", ")}${included}`);
  }
  const stats = { files: filesLookedAt(gate, tree, collected), ...run.stats };
  if (run.error !== undefined) return { name, status: "error", skipped: [], stats, error: run.error };
  return {
    name,
    status: statusOf(name, findings),
    skipped: unanswered(rules, world, run.ticketsInDoubt),
    stats,
  };
}

/** How Pawl's own look at comments fared; it always has a report. */
export function ownReport(
  collected: Collected,
  comments: ReadonlyMap<string, CommentsFact>,
  findings: readonly JudgedFinding[],
): GateReport {
  const error = collectError([COMMENTS_JOB], collected);
  const files = collected.looked.get(COMMENTS_JOB) ?? 0;
  const allows = [...comments.values()].reduce((sum, fact) => sum + (fact.allows?.length ?? 0), 0);
  const stats = { files, allows };
  if (error !== undefined) return { name: OWN_GATE, status: "error", skipped: [], stats, error };
  if (files === 0 && !findings.some(({ gate }) => gate === OWN_GATE))
    return skipped(OWN_GATE, Object.keys(ownRules), "no Python file was looked at");
  return { name: OWN_GATE, status: statusOf(OWN_GATE, findings), skipped: [], stats };
}

function skipped(name: string, rules: readonly string[], reason: string): GateReport {
  return { name, status: "skipped", skipped: rules.map((rule) => ({ rule, reason })), stats: { files: 0 } };
}

function statusOf(name: string, findings: readonly JudgedFinding[]): "pass" | "fail" {
  const fails = findings.some(
    ({ gate, status, severity }) => gate === name && status === "new" && severity === "error",
  );
  return fails ? "fail" : "pass";
}

/** Different files: a file that two collectors of the gate looked at counts once. */
function filesLookedAt({ jobs, wants }: GateJobs, tree: Tree, collected: Collected): number {
  const counts = [...jobs.values()].map((job) => collected.looked.get(job.id) ?? 0);
  const [only = 0] = counts;
  if (counts.length <= 1) return only;
  const unread = new Set(collected.unanalysed.map(({ path }) => path));
  return tree.paths.filter((path) => wants(path) && !unread.has(path)).length;
}
