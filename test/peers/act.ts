import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { FakeGitHub, RunnerCommand, WorkflowEvent } from "@pawl/testing";
import { z } from "zod";
import { makeFolder } from "../actions/checkout.ts";
import { nodes } from "../bundles/places.ts";
import { installFromGo } from "./install.ts";

/** A job to run. */
interface ActOptions {
  /** The text of the workflow, which has one job. */
  readonly workflow: string;
  readonly by: WorkflowEvent;
  readonly on: FakeGitHub;
  /** `github.token`, with what the job's `permissions:` give it: act itself knows nothing of them. */
  readonly token: string;
  /** Folders for the actions of other repositories, by what stands after `uses:`. */
  readonly actions: Readonly<Record<string, string>>;
}

/** What act made of a job. */
export interface ActRun {
  readonly exitCode: number;
  /** `success` or `failure`. */
  readonly result: string | undefined;
  /** The workflow commands, as act understood them. */
  readonly commands: readonly RunnerCommand[];
  /** What the steps set, all together. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary: Markdown. */
  readonly summary: string;
  /** All lines of the log. */
  readonly log: string;
}

/** A line of `act --json`. */
const lineSchema = z.object({
  msg: z.string(),
  jobResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  kvPairs: z.record(z.string(), z.string()).nullish(),
  arg: z.string().optional(),
  content: z.string().optional(),
});

/**
 * Runs a workflow by act on this machine itself, without containers: another implementation of the runner than the one in
 * `startAction`. It evaluates the workflow, its expressions and the defaults of action.yml, and asks nothing of the
 * network but of the fake.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const { workflow, by, on, token, actions } = options;
  const folder = makeFolder();
  const workflows = join(folder, "repository", ".github", "workflows");
  mkdirSync(workflows, { recursive: true });
  writeFileSync(join(workflows, "pawl.yml"), workflow);
  writeFileSync(join(folder, "event.json"), JSON.stringify(by.payload));
  const variables = {
    GITHUB_SERVER_URL: on.serverUrl,
    GITHUB_API_URL: on.apiUrl,
    GITHUB_GRAPHQL_URL: on.graphqlUrl,
    GITHUB_REPOSITORY: by.repository.fullName,
    // act's own name for what becomes GITHUB_SHA: its event files do not hold the merge.
    SHA_REF: by.sha,
  };
  const args = [
    ...[by.name, "--json", "--eventpath", join(folder, "event.json")],
    ...["--directory", join(folder, "repository"), "--action-cache-path", join(folder, "cache")],
    ...["--no-cache-server", "--action-offline-mode"],
    ...["ubuntu-24.04", "ubuntu-latest"].flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    // Without it act copies its own folder in place of the checkout.
    "--no-skip-checkout",
    ...["--actor", "mona", "--secret", `GITHUB_TOKEN=${token}`],
    ...Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...Object.entries(actions).flatMap(([uses, path]) => ["--local-repository", `${uses}=${path}`]),
  ];
  const { exitCode, stdout, stderr } = await start(args, folder);
  const lines = stdout
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [lineSchema.parse(JSON.parse(line))]));
  return {
    exitCode,
    result: lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult,
    commands: lines.flatMap(({ command, kvPairs, arg }) =>
      command === undefined || arg === undefined
        ? []
        : [{ name: command, properties: kvPairs ?? {}, data: arg }],
    ),
    outputs: Object.fromEntries(
      lines.flatMap(({ command, name, arg }) =>
        command === "set-output" && name !== undefined && arg !== undefined ? [[name, arg]] : [],
      ),
    ),
    summary: lines.map(({ command, content }) => (command === "summary" ? content : "")).join(""),
    log: [...lines.map(({ msg }) => msg), stderr].join("\n"),
  };
}

function start(
  args: readonly string[],
  home: string,
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const act = installFromGo("github.com/nektos/act", "v0.2.89");
  // The job has this environment too. Actions run under the Node that they name, where this machine has it.
  const node = dirname(nodes.at(-1) ?? process.execPath);
  const env = { PATH: `${node}${delimiter}${process.env.PATH}`, HOME: home };
  return new Promise((done) =>
    execFile(act, args, { cwd: home, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      done({
        exitCode: typeof error?.code === "number" ? error.code : error === null ? 0 : -1,
        stdout,
        stderr,
      }),
    ),
  );
}
