import { join } from "node:path";
import { info, notice, setOutput, summary, warning } from "@actions/core";
import { formats, renderPlan, renderPlanMarkdown, visible } from "@pawl/report";
import { writeOutput } from "@pawl/run";
import type { Inputs } from "./inputs.ts";
import { inertLine, logGroup } from "./log.ts";
import type { SweepResult } from "./sweep/request.ts";

/** Where a step shows what a sweep did. */
interface ShowSweepOptions {
  readonly inputs: Inputs;
  readonly workspace: string;
}

/**
 * Shows what a sweep planned and did: in the log, the summary and the outputs. Where GitHub took no issues, the findings are
 * in a CSV file all the same.
 */
export async function showSweep(result: SweepResult, { inputs, workspace }: ShowSweepOptions): Promise<void> {
  const { plan, opened, closed } = result;
  logGroup("Issues", renderPlan(plan));
  const state = stateOf(result);
  info(inertLine(visible(state)));
  setOutput("opened", opened);
  setOutput("closed", closed);
  if (wasRefused(result) && inputs.csvFile === undefined) await keepCsv(result, workspace);
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  try {
    await summary.addRaw(renderPlanMarkdown(plan, state)).write();
  } catch (error) {
    warning(
      `The job summary was not written: ${visible(error instanceof Error ? error.message : String(error))}`,
    );
  }
}

function stateOf({ unwritten, refused, stopped, opened, updated, closed, plan }: SweepResult): string {
  const writing = plan.filter(({ kind }) => kind !== "keep").length;
  const planned = writing === 1 ? "1 change" : `${writing} changes`;
  if (unwritten !== undefined) {
    const how = refused === true ? ", as if nothing had been filed" : "";
    return `Nothing was written: ${unwritten}. Planned${how}: ${planned}.`;
  }
  const done = `${opened} opened, ${updated} updated, ${closed} closed.`;
  return stopped === undefined ? done : `${done} ${stopped}`;
}

/** GitHub did not take what was to be written; a plan that was only asked for is no such thing. */
function wasRefused({ refused, stopped }: SweepResult): boolean {
  return refused === true || stopped !== undefined;
}

async function keepCsv({ report }: SweepResult, workspace: string): Promise<void> {
  const file = join(process.env.RUNNER_TEMP ?? workspace, "pawl-findings.csv");
  try {
    await writeOutput(workspace, file, await formats.csv(report));
    notice(`The findings are in ${visible(file)}: upload it with actions/upload-artifact to keep it.`);
  } catch (error) {
    warning(
      `The findings were not written: ${visible(error instanceof Error ? error.message : String(error))}`,
    );
  }
}
