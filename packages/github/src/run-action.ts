import { info, setOutput, summary } from "@actions/core";
import { type Config, exitCode, type FailOn, type Report } from "@pawl/engine";
import type { Gate } from "@pawl/gate";
import { renderJson, renderMarkdown, renderSarif, renderText, visible } from "@pawl/report";
import { judge, writeOutput } from "@pawl/run";
import { annotate, planAnnotations } from "./annotations.ts";
import { findCompared } from "./compared.ts";
import { failForError, failForReport } from "./failure.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { inertLine, logGroup } from "./log.ts";
import { mergeOptions } from "./options.ts";

/** GitHub drops a step's summary above 1 MiB. */
const mostSummaryBytes = 1_000_000;

/**
 * Runs gates as a step of a job: reads the inputs and the event, judges what is checked out against its base, shows the
 * report in every channel, sets the outputs, and fails the step where it has to. Never throws: what goes wrong is said in
 * words and fails the step.
 */
export async function runAction(gates: readonly Gate[]): Promise<void> {
  try {
    const inputs = readInputs(gates);
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const { compared, reason } = await findCompared(workspace, inputs, process.env);
    info(inertLine(visible(reason)));
    const { report } = await judge({
      ...compared,
      cwd: workspace,
      paths: inputs.paths,
      config: inputs.config,
      adjust: (config) => withOptions(config, gates, inputs.options),
      known: gates,
      gates,
      today: new Date().toISOString().slice(0, 10),
    });
    await publish(report, inputs, workspace);
  } catch (error) {
    setOutput("status", "error");
    failForError(error);
  }
}

/** The configuration with the options that the step gives its one gate. */
function withOptions(config: Config, gates: readonly Gate[], given: Inputs["options"]): Config {
  const [gate] = gates;
  if (gate === undefined || Object.keys(given).length === 0) return config;
  const merged = mergeOptions(gate, config.options.get(gate.name), given);
  return { ...config, options: new Map([...config.options, [gate.name, merged]]) };
}

async function publish(report: Report, inputs: Inputs, workspace: string): Promise<void> {
  const failOn = effectiveFailOn(report, inputs.failOn);
  const code = exitCode(report, failOn);
  setOutput("status", code === 0 ? "pass" : code === 1 ? "fail" : "error");
  setOutput(
    "findings",
    report.findings.filter(({ status }) => status === "new" || status === "known").length,
  );
  setOutput("new", report.summary.new);
  setOutput("fixed", report.summary.fixed);
  logGroup("Report", renderText(report, { color: false, quiet: false, failOn, sources: () => undefined }));
  if (failOn !== inputs.failOn) {
    info(
      "There is no base to compare with: findings are reported and do not fail. `fail-on: any` makes them fail.",
    );
  }
  if (inputs.annotations !== "none") annotate(planAnnotations(report, code === 0 ? 0 : 1));
  if (process.env.GITHUB_STEP_SUMMARY !== undefined) {
    await summary.addRaw(renderMarkdown(report, { failOn, maxBytes: mostSummaryBytes })).write();
  }
  if (code !== 0) failForReport(report, code === 1 ? "debt" : "incomplete", failOn);
  for (const [output, file, render] of [
    ["json-file", inputs.jsonFile, renderJson],
    ["sarif-file", inputs.sarifFile, renderSarif],
  ] as const) {
    if (file === undefined) continue;
    await writeOutput(workspace, file, render(report));
    setOutput(output, file);
  }
}

/** Without a base every finding looks new: only `any` makes such a run fail. */
function effectiveFailOn(report: Report, failOn: FailOn): FailOn {
  return failOn === "new" && report.base === undefined ? "never" : failOn;
}
