import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { load } from "js-yaml";
import { z } from "zod";
import type { WorkflowEvent } from "./github/events.ts";
import { runnerVariables } from "./github/runner-variables.ts";
import type { FakeGitHub } from "./github/start-github.ts";
import { parseCommands, type RunnerCommand } from "./runner-commands.ts";
import { parseRunnerFile } from "./runner-files.ts";

/** How to start an action. */
interface StartOptions {
  /** The path of its `action.yml`. */
  readonly action: string;
  /** `GITHUB_WORKSPACE`, and the folder in which it starts. */
  readonly workspace: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More environment: `GITHUB_SHA`, … */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands in the file of `GITHUB_EVENT_PATH`; that of `started` where nothing is said. */
  readonly event?: unknown;
  /** What started the workflow, and the GitHub on which it did: their variables. `env` goes above them. */
  readonly started?: { readonly on: FakeGitHub; readonly by: WorkflowEvent };
  /** The Node binary; this process's own where none is given. */
  readonly node?: string;
}

/** What came of an action's step. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary: Markdown. */
  readonly summary: string;
  readonly stdout: string;
  readonly stderr: string;
}

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })).default({}),
  runs: z.object({ using: z.string(), main: z.string() }),
});

/**
 * Starts an action as the runner does: `main` as its action.yml names it, inputs as `INPUT_*` with the defaults of
 * action.yml (names in capitals, spaces as `_`), the runner's files and variables, and none of this process's own
 * variables but `PATH`, `HOME` and the like.
 * @throws {Error} for an input that action.yml does not declare: the runner only warns, a test means something else.
 */
export async function startAction(options: StartOptions): Promise<ActionRun> {
  const action = actionSchema.parse(load(readFileSync(options.action, "utf8")));
  const main = resolve(dirname(options.action), action.runs.main);
  const temp = mkdtempSync(join(tmpdir(), "pawl-runner-"));
  try {
    const files = {
      GITHUB_OUTPUT: join(temp, "output"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      GITHUB_STATE: join(temp, "state"),
      GITHUB_ENV: join(temp, "env"),
      GITHUB_PATH: join(temp, "path"),
      GITHUB_EVENT_PATH: join(temp, "event.json"),
    };
    for (const file of Object.values(files)) writeFileSync(file, "");
    writeFileSync(
      files.GITHUB_EVENT_PATH,
      JSON.stringify(options.event ?? options.started?.by.payload ?? {}),
    );
    mkdirSync(join(temp, "runner"));
    const env = {
      ...ownEnvironment(),
      GITHUB_ACTIONS: "true",
      CI: "true",
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_REPOSITORY: "octo/repo",
      ...(options.started === undefined ? {} : runnerVariables(options.started.on, options.started.by)),
      RUNNER_TEMP: join(temp, "runner"),
      ...files,
      ...inputVariables(action.inputs, options.inputs ?? {}),
      ...options.env,
    };
    const run = await spawnNode(options.node ?? process.execPath, main, options.workspace, env);
    return {
      ...run,
      commands: parseCommands(run.stdout),
      outputs: parseRunnerFile(readFileSync(files.GITHUB_OUTPUT, "utf8")),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
    };
  } finally {
    rmSync(temp, { recursive: true });
  }
}

function ownEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "USERPROFILE", "SYSTEMROOT", "TMPDIR", "TEMP", "LANG"];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function inputVariables(
  declared: Readonly<Record<string, { default?: string | undefined }>>,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? evaluate(input.default ?? ""),
    ]),
  );
}

/** The runner has no token here but the one that a test gives as an input. */
function evaluate(preset: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's expression, not ours.
  return preset === "${{ github.token }}" ? "" : preset;
}

function spawnNode(
  node: string,
  main: string,
  cwd: string,
  env: Record<string, string>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(node, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", fail);
    child.on("close", (exitCode) =>
      done({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
