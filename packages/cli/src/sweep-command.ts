import { remoteUrl, resolveCommit, resolveRoot } from "@pawl/checkout";
import { exitCode } from "@pawl/engine";
import { type Gate, UsageError } from "@pawl/gate";
import type { SweepResult } from "@pawl/github/sweep";
import { formats, renderPlan, visible } from "@pawl/report";
import { writeOutput } from "@pawl/run";
import { chosenGates, dayOf } from "./check-options.ts";
import { findHome, type Home } from "./home.ts";
import { showProgress } from "./progress.ts";
import type { SweepOptions } from "./sweep-options.ts";
import type { Terminal } from "./terminal.ts";

/** What could not be done is not a pass: the rest is for the next sweep. */
const INCOMPLETE = 3;

/**
 * `pawl sweep`: judges HEAD, plans what is to become of the issues, and does it where there is a token. Gives the exit
 * status: 0 where all was done that was to be done, 3 where the analysis or the writing is incomplete; debt fails nothing.
 * @throws {UsageError} for what whoever runs Pawl can mend.
 */
export async function sweepCommand(
  options: SweepOptions,
  known: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const { cwd, env, stdout, stderr } = terminal;
  const { root, kind } = await resolveRoot(cwd, ["."]);
  if (kind === "plain") throw new UsageError("sweep needs a git repository", `${root} is none.`);
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  const remote = await remoteUrl(root);
  const home = findHome(options.repository, env, remote);
  const hasToken = token !== undefined && token !== "";
  demandPurpose(options, hasToken, home);
  // Loaded here, because no other command talks to GitHub.
  const { sweep } = await import("@pawl/github/sweep");
  const progress = showProgress(terminal);
  const warnings: string[] = [];
  const result = await sweep({
    ...placeOf(home),
    cwd,
    config: options.config,
    known,
    gates: chosenGates(known, options.gate),
    today: dayOf(options.today, terminal.now()),
    commit: await resolveCommit(root, "HEAD"),
    access: hasToken && isOnServer(remote, home) ? { token } : {},
    token: home === undefined ? undefined : token,
    botLogin: options.botLogin,
    dryRun: options.dryRun,
    clock: { now: terminal.now, sleep: terminal.sleep },
    jobs: options.jobs,
    cacheDir: options.cache ? options.cacheDir : false,
    warn: (line) => void warnings.push(line),
    progress: progress.report,
  }).finally(progress.end);
  await stdout.write(renderPlan(result.plan));
  if (options.csv !== undefined) {
    await writeOutput(cwd, options.csv, await formats.csv(result.report));
    await stderr.write(`Findings written to ${visible(options.csv)}\n`);
  }
  for (const line of [...warnings, ...endOf(result, options)]) await stderr.write(`${visible(line)}\n`);
  const code = exitCode(result.report, "never");
  const isUndone = !result.complete || (hasToken && !options.dryRun && result.refused === true);
  return code === 0 && isUndone ? INCOMPLETE : code;
}

/** Whether a remote is on the server that the token is for: no other server is shown it. */
function isOnServer(remote: string | undefined, home: Home | undefined): boolean {
  if (remote === undefined || home === undefined || !URL.canParse(remote)) return false;
  return new URL(remote).origin === new URL(home.serverUrl).origin;
}

/** Without a token a sweep can plan and list, but it has to be asked for that: else nothing would come of it, unseen. */
function demandPurpose({ dryRun, csv }: SweepOptions, hasToken: boolean, home: Home | undefined): void {
  if (dryRun || csv !== undefined) return;
  if (!hasToken) {
    throw new UsageError(
      "sweep needs a token to write issues",
      "Set GITHUB_TOKEN, or ask for --dry-run or --csv <file>.",
    );
  }
  if (home === undefined) {
    throw new UsageError(
      "it is not known where issues are to be filed: origin is no repository on GitHub",
      "Name it with --repository owner/name, or ask for --dry-run or --csv <file>.",
    );
  }
}

function placeOf(home: Home | undefined): Home {
  const nowhere = {
    repository: { owner: "owner", repo: "name" },
    apiUrl: "",
    serverUrl: "https://github.com",
  };
  return home ?? nowhere;
}

function endOf(result: SweepResult, { dryRun, csv }: SweepOptions): readonly string[] {
  const { unwritten, refused, stopped, opened, updated, closed } = result;
  const hint = csv === undefined ? ["With --csv <file> the findings are written to a file."] : [];
  if (unwritten !== undefined) {
    if (refused !== true) return dryRun ? [] : [`Nothing was written: ${unwritten}.`];
    const blind = "What has been filed is not known: the plan is made as if nothing had.";
    return dryRun ? [blind] : [`Nothing was written: ${unwritten}.`, blind, ...hint];
  }
  const done = `${opened} opened, ${updated} updated, ${closed} closed.`;
  return stopped === undefined ? [done] : [done, ...hint];
}
