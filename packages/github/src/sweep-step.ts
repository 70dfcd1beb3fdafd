import { warning } from "@actions/core";
import { visible } from "@pawl/report";
import type { Compared, JudgeRequest } from "@pawl/run";
import type { Runner } from "./event/runner.ts";
import type { Inputs } from "./inputs.ts";
import { inertLine } from "./log.ts";
import type { SweepResult } from "./sweep/request.ts";

/** Events that are about no change: all debt is looked at. */
const SWEEPING: readonly (string | undefined)[] = ["schedule", "workflow_dispatch"];

/** The commit that this step sweeps; `undefined` where it is there to judge a change, or asked not to touch issues. */
export function commitToSweep(
  { head, base }: Compared,
  { issues }: Inputs,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (issues === "never" || base !== undefined || !SWEEPING.includes(env.GITHUB_EVENT_NAME)) return undefined;
  return typeof head === "object" ? head.commit : undefined;
}

/** What a step sweeps with. */
interface StepRequest {
  readonly request: Pick<
    JudgeRequest,
    "cwd" | "paths" | "config" | "adjust" | "cacheDir" | "known" | "gates" | "today"
  >;
  readonly commit: string;
  readonly inputs: Inputs;
  readonly runner: Runner;
}

/** Sweeps as a step of a job; its warnings are the step's. */
export async function sweepStep({ request, commit, inputs, runner }: StepRequest): Promise<SweepResult> {
  const { repository, apiUrl, serverUrl, runUrl } = runner;
  const { token, botLogin, issues } = inputs;
  // Loaded here: a run that judges a change has no use for it.
  const { sweep } = await import("./sweep/sweep.ts");
  return sweep({
    ...request,
    ...{ commit, repository, apiUrl, serverUrl, runUrl, token, botLogin },
    access: token === undefined ? {} : { token },
    dryRun: issues === "dry-run",
    warn: (line) => warning(inertLine(visible(line))),
  });
}
