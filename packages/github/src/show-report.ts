import { info, setOutput, summary, warning } from "@actions/core";
import { exitCode, type FailOn, type Report } from "@pawl/engine";
import { UsageError } from "@pawl/gate";
import { formats, renderMarkdown, renderText, visible } from "@pawl/report";
import { writeOutput } from "@pawl/run";
import { annotate, planAnnotations } from "./annotations.ts";
import { failForError, failForReport } from "./failure.ts";
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
 * step where it has to. A file that cannot be written keeps nothing else from being shown. Returns what writes the
 * annotations by commands after all, for when another channel for them is refused.
 */
export async function showReport(report: Report, options: ShowOptions): Promise<() => void> {
  const { inputs, commands, failOn } = options;
  const code = exitCode(report, failOn);
  const unwritten = await writeFiles(report, options);
  const status = code === 0 ? "pass" : code === 1 ? "fail" : "error";
  setOutput("status", unwritten === undefined ? status : "error");
  setOutput("findings", report.summary.new + report.summary.known);
  setOutput("new", report.summary.new);
  setOutput("fixed", report.summary.fixed);
  logGroup("Report", renderText(report, { color: false, quiet: false, failOn, sources: () => undefined }));
  if (failOn !== inputs.failOn) {
    info(
      "There is no base to compare with: findings are reported and do not fail. `fail-on: any` makes them fail.",
    );
  }
  const ownErrors = Number(code !== 0) + Number(unwritten !== undefined);
  const annotateByCommands = (): void => annotate(planAnnotations(report, ownErrors));
  if (commands) annotateByCommands();
  await writeSummary(renderMarkdown(report, { failOn, maxBytes: mostSummaryBytes }));
  if (code !== 0) failForReport(report, code === 1 ? "debt" : "incomplete", failOn);
  if (unwritten !== undefined) failForError(unwritten);
  return annotateByCommands;
}

/** A summary that the runner does not take is no reason to keep the comment back. */
async function writeSummary(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    warning(`The job summary was not written: ${visible(why)}`);
  }
}

/** Writes the files that inputs name. Returns why some could not be written; undefined where all were. */
async function writeFiles(
  report: Report,
  { inputs, workspace }: ShowOptions,
): Promise<UsageError | undefined> {
  const mistakes: string[] = [];
  for (const [name, file, render, output] of [
    ["json-file", inputs.jsonFile, formats.json, "json-file"],
    ["sarif-file", inputs.sarifFile, formats.sarif, "sarif-file"],
    ["csv-file", inputs.csvFile, formats.csv, undefined],
  ] as const) {
    if (file === undefined) continue;
    try {
      await writeOutput(workspace, file, await render(report));
      if (output !== undefined) setOutput(output, file);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      mistakes.push(`input ${name}: ${error.message}`);
    }
  }
  if (mistakes.length === 0) return undefined;
  return new UsageError(mistakes.join("\n"), "Name a file in a folder that is there, or make it first.");
}
