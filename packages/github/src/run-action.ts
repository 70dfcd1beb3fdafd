import { info, setOutput } from "@actions/core";
import type { Config, FailOn, Report } from "@pawl/engine";
import type { Gate } from "@pawl/gate";
import { visible } from "@pawl/report";
import { closesOf, judge, version } from "@pawl/run";
import { askMergeBase } from "./client/ask-merge-base.ts";
import { connect } from "./client/connect.ts";
import { findCompared } from "./compared.ts";
import { readRunner } from "./event/runner.ts";
import { failForError } from "./failure.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { inertLine } from "./log.ts";
import { mergeOptions } from "./options.ts";
import { publishOnPull } from "./publish-on-pull.ts";
import { showReport } from "./show-report.ts";
import { showSweep } from "./show-sweep.ts";
import { commitToSweep, sweepStep } from "./sweep-step.ts";

/**
 * Runs gates as a step of a job: reads the inputs and the event, judges what is checked out against its base, shows the
 * report in every channel, sets the outputs, and fails the step where it has to. Never throws: what goes wrong is said in
 * words and fails the step.
 * @param action the action's name, the same for ever: its comment and check run are found again by it.
 */
export async function runAction(gates: readonly Gate[], action: string): Promise<void> {
  try {
    const inputs = readInputs(gates);
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const runner = readRunner(process.env);
    const connectOnce = once(() => connect({ token: inputs.token ?? "", apiUrl: runner.apiUrl, version }));
    const ask = async (one: string, other: string) =>
      askMergeBase(await connectOnce(), runner.repository, one, other);
    const { compared, pull, reason } = await findCompared(workspace, inputs, process.env, ask);
    info(inertLine(visible(reason)));
    const request = {
      cwd: workspace,
      paths: inputs.paths,
      config: inputs.config,
      adjust: (config: Config) => withOptions(config, gates, inputs.options),
      cacheDir: inputs.cacheDir,
      known: gates,
      gates,
      today: new Date().toISOString().slice(0, 10),
    };
    const commit = commitToSweep(compared, inputs, process.env);
    const swept = commit === undefined ? undefined : await sweepStep({ request, commit, inputs, runner });
    const closes = pull && closesOf(pull.texts, { ...runner.repository, serverUrl: runner.serverUrl });
    const report =
      swept?.report ?? (await judge({ ...compared, ...request, ...(closes && { closes }) })).report;
    const failOn = effectiveFailOn(report, inputs.failOn);
    const checkRun = inputs.annotations === "check-run" && pull !== undefined;
    // Old debt at lines that nobody touched would be there again every night.
    const isQuiet = swept !== undefined && inputs.annotations === "auto";
    const commands = inputs.annotations !== "none" && !checkRun && !isQuiet;
    const annotateByCommands = await showReport(report, { inputs, workspace, commands, failOn });
    if (swept !== undefined) await showSweep(swept, { inputs, workspace });
    if (pull !== undefined) {
      const publishing = { inputs, runner, pull, action, failOn, checkRun, connect: connectOnce };
      // A fork's token may not write check runs: its author sees the findings at their lines all the same.
      if (await publishOnPull(report, publishing)) annotateByCommands();
    }
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

/** Without a base every finding looks new: only `any` makes such a run fail. */
function effectiveFailOn(report: Report, failOn: FailOn): FailOn {
  return failOn === "new" && report.base === undefined ? "never" : failOn;
}

/** The same at every call, started at the first. */
function once<Value>(start: () => Promise<Value>): () => Promise<Value> {
  let started: Promise<Value> | undefined;
  return () => {
    started ??= start();
    return started;
  };
}
