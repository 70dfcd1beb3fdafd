import { commitMessages, remoteUrl, resolveRoot } from "@pawl/checkout";
import { exitCode, type Report } from "@pawl/engine";
import { type Gate, type Tree, UsageError } from "@pawl/gate";
import { formats, renderText, visible } from "@pawl/report";
import { type Compared, closesOf, findMergeBase, findStagedBase, judge, writeOutput } from "@pawl/run";
import { type CheckOptions, chosenGates, dayOf } from "./check-options.ts";
import { isColored } from "./color.ts";
import { findHome } from "./home.ts";
import { showProgress } from "./progress.ts";
import { readSourceLines } from "./source-lines.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `pawl check`: judges the paths, writes the report, and gives the exit status of the run.
 * @throws {UsageError} for what whoever runs Pawl can mend.
 */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  known: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const gates = chosenGates(known, options.gate);
  const today = dayOf(options.today, terminal.now());
  const named = paths.length > 0 ? paths : ["."];
  const compared = await comparedWith(named, options, terminal);
  const progress = showProgress(terminal);
  const closes = await closedBy(named, compared, gates, terminal);
  const { report, tree } = await judge({
    ...compared,
    ...(closes && { closes }),
    cwd: terminal.cwd,
    paths: named,
    config: options.config,
    known,
    gates,
    today,
    jobs: options.jobs,
    cacheDir: options.cache ? options.cacheDir : false,
    progress: progress.report,
  }).finally(progress.end);
  const { output } = options;
  if (output === undefined) {
    const color = isColored(options.color, terminal.stdout, terminal.env);
    await terminal.stdout.write(await render(report, tree, options, color));
  } else {
    await writeOutput(terminal.cwd, output, await render(report, tree, options, options.color === "always"));
    await terminal.stderr.write(`Report written to ${visible(output)}\n`);
  }
  return exitCode(report, options.failOn);
}

/**
 * What is judged, and against what: the index stands against HEAD where no base is named.
 * @throws {UsageError} for options that do not go together, and where there is no such base.
 */
async function comparedWith(
  paths: readonly string[],
  { base, staged, changed, trustedConfig }: CheckOptions,
  { cwd }: Terminal,
): Promise<Compared> {
  if (staged && changed) {
    throw new UsageError(
      "--staged and --changed do not go together",
      "The one judges the index, the other files on disk.",
    );
  }
  const ref = base === undefined ? undefined : await findMergeBase(cwd, paths, base);
  const commit = ref ?? (staged ? await findStagedBase(cwd, paths) : undefined);
  return {
    head: staged ? "index" : "working tree",
    changedOnly: changed,
    trustedConfig,
    ...(commit === undefined ? {} : { base: commit }),
  };
}

/** What the commits since the base say they close; asked for only where a gate wants to know. */
async function closedBy(
  paths: readonly string[],
  { base, head }: Compared,
  gates: readonly Gate[],
  { cwd, env }: Terminal,
): Promise<ReadonlySet<number> | undefined> {
  const isWanted = gates.some(({ rules }) => Object.values(rules).some(({ needs }) => needs === "closes"));
  if (base === undefined || head === "index" || !isWanted) return undefined;
  const { root } = await resolveRoot(cwd, paths);
  const [messages, remote] = await Promise.all([commitMessages(root, base, "HEAD"), remoteUrl(root)]);
  const home = findHome(undefined, env, remote);
  return closesOf(messages, home && { ...home.repository, serverUrl: home.serverUrl });
}

async function render(report: Report, tree: Tree, options: CheckOptions, color: boolean): Promise<string> {
  const { format, quiet, failOn } = options;
  if (format !== "text") return formats[format](report, { failOn });
  const sources = quiet ? () => undefined : await readSourceLines(report, tree);
  return renderText(report, { color, quiet, failOn, sources, hints: hints(report) });
}

/** What to do next: read about the rule that was found most, and leave old debt aside. */
function hints(report: Report): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rule, status } of report.findings) {
    if (status === "new") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return [];
  const explain = `Why it matters and what to write instead: pawl explain ${most[0]}`;
  if (report.base !== undefined) return [explain];
  return [
    explain,
    "Only what a branch adds, without the debt that was there before: pawl check --base <ref>",
  ];
}
