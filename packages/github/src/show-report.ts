import { info, setOutput, summary } from "@actions/core";
import { exitCode, type FailOn, type Report } from "@pawl/engine";
import { formats, renderMarkdown, renderText } from "@pawl/report";
import { writeOutput } from "@pawl/run";
import { annotate, planAnnotations } from "./annotations.ts";
import { failForReport } from "./failure.ts";
import type { Inputs } from "./inputs.ts";
import { logGroup } from "./log.ts";

/** GitHub drops a step's summary above 1 MiB. */
const mostSummaryBytes = 1_000_000;

/** How a step shows its report. */
interface ShowOptions {
  readonly inputs: Inputs;
  readonly workspace: string;
  /** Whether annotations are written as workflow commands. */
  readonly commands: boolean;
  /** What of the findings fails this run. */
  readonly failOn: FailOn;
}

/**
 * Shows a report in what belongs to the step: outputs, log, annotations by commands, summary and files; and fails the
 * step where it has to.
 * @throws {UsageError} where a file that an input names cannot be written.
 */
export async function showReport(report: Report, options: ShowOptions): Promise<void> {
  const { inputs, commands, failOn } = options;
  const code = exitCode(report, failOn);
  setOutput("status", code === 0 ? "pass" : code === 1 ? "fail" : "error");
  setOutput("findings", report.summary.new + report.summary.known);
  setOutput("new", report.summary.new);
  setOutput("fixed", report.summary.fixed);
  logGroup("Report", renderText(report, { color: false, quiet: false, failOn, sources: () => undefined }));
  if (failOn !== inputs.failOn) {
    info(
      "There is no base to compare with: findings are reported and do not fail. `fail-on: any` makes them fail.",
    );
  }
  if (commands) annotate(planAnnotations(report, code === 0 ? 0 : 1));
  if (process.env.GITHUB_STEP_SUMMARY !== undefined) {
    await summary.addRaw(renderMarkdown(report, { failOn, maxBytes: mostSummaryBytes })).write();
  }
  if (code !== 0) failForReport(report, code === 1 ? "debt" : "incomplete", failOn);
  await writeFiles(report, options);
}

async function writeFiles(report: Report, { inputs, workspace }: ShowOptions): Promise<void> {
  for (const [output, file, render] of [
    ["json-file", inputs.jsonFile, formats.json],
    ["sarif-file", inputs.sarifFile, formats.sarif],
  ] as const) {
    if (file === undefined) continue;
    await writeOutput(workspace, file, await render(report));
    setOutput(output, file);
  }
}
