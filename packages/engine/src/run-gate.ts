import type { Collected, Finding, Stats } from "@pawl/gate";
import type { GateJobs } from "./jobs.ts";
import { isLouder } from "./levels.ts";
import { projectOf } from "./project.ts";
import type { World } from "./world.ts";

/** What running a gate over its facts brought: all it found up to its end, or up to where it crashed. */
export interface GateRun {
  readonly findings: readonly Finding[];
  readonly stats: Stats;
  /** What went wrong, in words; absent where nothing did. */
  readonly error?: string;
  /** Whether the tracker was asked for a ticket that it gave no answer for. */
  readonly ticketsInDoubt?: boolean;
}

/**
 * Runs the reduce half of a gate over its facts. A gate that throws, reports a rule that it does not have or a finding louder than
 * its rule, or had a
 * collector that threw has an `error`; what it found besides is kept.
 * @param paths the files of the tree that were to be looked at.
 */
export async function runGate(
  prepared: GateJobs,
  collected: Collected,
  paths: ReadonlySet<string>,
  world: World,
): Promise<GateRun> {
  const { gate, options, jobs } = prepared;
  const findings: Finding[] = [];
  let stats: Stats = {};
  let error = collectError(
    [...jobs.values()].map((job) => job.id),
    collected,
  );
  const doubt: { tickets: boolean } = { tickets: false };
  const tickets = world.tickets && {
    stateOf: async (number: number) => {
      const state = await world.tickets?.stateOf(number);
      if (state === undefined) doubt.tickets = true;
      return state;
    },
  };
  try {
    const project = projectOf(prepared, collected, paths, { ...world, ...(tickets && { tickets }) });
    const running = gate.check(project, options);
    let step = await running.next();
    for (; !step.done; step = await running.next()) {
      const mistake = mistakeIn(step.value, gate.rules);
      if (mistake === undefined) findings.push(step.value);
      else error ??= mistake;
    }
    stats = step.value;
  } catch (thrown) {
    error ??= `check failed: ${messageOf(thrown)}`;
  }
  return {
    findings,
    stats,
    ...(error === undefined ? {} : { error }),
    ...(doubt.tickets && { ticketsInDoubt: true }),
  };
}

/** What a gate must not report, in words; `undefined` for a finding that is as its rules say. */
function mistakeIn({ rule, severity }: Finding, rules: GateJobs["gate"]["rules"]): string | undefined {
  const known = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (known === undefined) return `reported ${rule}, a rule that it does not have`;
  if (severity === undefined || !isLouder(severity, known.severity)) return undefined;
  return `reported ${rule} with the severity ${severity}, louder than the ${known.severity} of the rule`;
}

/** What went wrong in the collectors with these ids, in words; `undefined` where nothing did. */
export function collectError(ids: readonly string[], collected: Collected): string | undefined {
  const failures = collected.failures.filter((failure) => ids.includes(failure.id));
  const [first] = failures;
  if (first === undefined) return undefined;
  const more = failures.length - 1;
  const others = more === 0 ? "" : ` (and on ${more} more file${more === 1 ? "" : "s"})`;
  const where = first.path === undefined ? "to say what it wants" : `on ${first.path}`;
  return `${first.id} failed ${where}: ${messageOf(first.error)}${others}`;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
}
