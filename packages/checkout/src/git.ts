import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { UsageError } from "@pawl/gate";

/** git ran and did not succeed. The message says what was asked of it and its own first line of complaint. */
export class GitFailure extends UsageError {
  readonly status: number | null;
  readonly stderr: string;
  constructor(args: readonly string[], status: number | null, stderr: string) {
    const command = args.find((arg) => !arg.startsWith("-"));
    super(`\`git ${command}\` failed${status === null ? "" : ` (${status})`}: ${stderr.split("\n")[0]}`);
    this.name = "GitFailure";
    this.status = status;
    this.stderr = stderr;
  }
}

/** What a git that succeeded wrote. */
export interface GitOutput {
  readonly stdout: Buffer;
  /** Its warnings: folders that it could not open, for one. */
  readonly stderr: string;
}

interface GitOptions {
  readonly input?: Uint8Array;
  /** Variables on top of the environment: another index, settings that must not be seen among the arguments. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs git in a folder, without a shell, and returns what it wrote to stdout. Nothing that a repository configures is
 * executed (hooks, file system monitors), and nothing in it is locked.
 * @throws {GitFailure} where git ends with another status than 0.
 * @throws {UsageError} where there is no git.
 */
export async function git(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return (await runGit(cwd, args, options)).stdout;
}

/** `git`, with its warnings. */
export function runGit(
  cwd: string,
  args: readonly string[],
  { input, env }: GitOptions = {},
): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = startGit(cwd, args, env);
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    // git may end before it has read everything: its status tells, not the broken pipe.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", (error) => reject(explainStart(error, cwd)));
    child.on("close", (status) => {
      const stderr = Buffer.concat(complaints).toString();
      if (status === 0) resolve({ stdout: Buffer.concat(out), stderr });
      else reject(new GitFailure(args, status, stderr));
    });
  });
}

/** Starts git as `git` does, for a conversation. Whoever calls it handles its `error` event, by `explainStart`. */
export function startGit(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn("git", [...settings, ...args], { cwd, env: { ...environment(process.env), ...env } });
}

const settings = [
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.hooksPath=/dev/null"],
  ...["-c", "core.quotePath=false"],
  // Other users' attributes and settings of this machine must not change what is judged.
  ...["-c", "core.attributesFile=/dev/null"],
  // Containers check out as one user and run as another; nothing of the repository's configuration is executed here.
  ...["-c", "safe.directory=*"],
] as const;

/**
 * What git sets for its hooks (`git rev-parse --local-env-vars`) and what else names a repository or its parts. In a
 * hook they would make every other repository look like the one of the hook, and the folder where git starts is the root
 * of what is judged anyway.
 */
const redirections = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_SHALLOW_FILE",
  "GIT_GRAFT_FILE",
  "GIT_REPLACE_REF_BASE",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_CONFIG",
  "GIT_ATTR_SOURCE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
] as const;

function environment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = { ...own };
  for (const name of redirections) delete kept[name];
  return {
    ...kept,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ATTR_NOSYSTEM: "1",
    LC_ALL: "C",
  };
}

/** Why git could not even be started, in words. */
export function explainStart(error: NodeJS.ErrnoException, cwd: string): Error {
  if (error.code !== "ENOENT") return error;
  if (!existsSync(cwd)) return new UsageError(`there is no folder ${cwd}`);
  return new UsageError("git was not found", "install git, or put it on the PATH");
}
