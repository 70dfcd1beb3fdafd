import { warning } from "@actions/core";
import type { FailOn, Report } from "@pawl/engine";
import type { PublishContext } from "./channels/context.ts";
import type { JudgedPull } from "./compared.ts";
import type { Runner } from "./event/runner.ts";
import type { Inputs } from "./inputs.ts";

/** How a report is published on a pull request. */
interface PublishOptions {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly pull: JudgedPull;
  /** Name of the action. */
  readonly action: string;
  /** What of the findings fails this run. */
  readonly failOn: FailOn;
  /** Whether there is to be a check run. */
  readonly checkRun: boolean;
  /** Connects at the first call. */
  readonly connect: () => Promise<PublishContext["client"]>;
}

/**
 * Publishes a report on its pull request as the inputs ask. What GitHub does not take is a warning of the step. Returns
 * whether the annotations that a check run was to hold are still to be written.
 */
export async function publishOnPull(report: Report, options: PublishOptions): Promise<boolean> {
  const { inputs, runner, pull, action, failOn, checkRun, connect } = options;
  const { comment, botLogin } = inputs;
  // Without it, nothing is loaded and nobody asked.
  if (!checkRun && comment === "never") return false;
  const { repository, runUrl } = runner;
  const context = { repository, runUrl, pull, action, comment, checkRun, botLogin, failOn };
  const mapLine = checkRun ? await pull.mapLines(report).catch(sayUnmapped) : unmapped;
  const { publishToGitHub } = await import("./channels/publish.ts");
  const refusals = await publishToGitHub(report, { ...context, client: await connect(), mapLine });
  for (const refusal of refusals) warning(refusal.warning);
  return refusals.some(({ channel }) => channel === "check run");
}

/** Without its lines the check run still says what was found. */
function sayUnmapped(error: unknown): PublishContext["mapLine"] {
  const why = error instanceof Error ? error.constructor.name : typeof error;
  warning(
    `The check run has no annotations: the pull request's head could not be read (${why}). Check out with \`fetch-depth: 0\`, or give a token with \`contents: read\`.`,
  );
  return unmapped;
}

function unmapped(): undefined {
  return undefined;
}
