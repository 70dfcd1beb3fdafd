import { spawn } from "node:child_process";

/** What git answered. */
interface GitResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in a bare repository of the fake, without the configuration or variables of whoever runs the tests. */
export function tryGit(
  gitDir: string,
  args: readonly string[],
  input: string | Uint8Array = "",
  env: Readonly<Record<string, string>> = {},
): Promise<GitResult> {
  return new Promise((done, fail) => {
    const child = spawn("git", ["-c", "core.quotePath=false", ...args], {
      cwd: gitDir,
      env: {
        PATH: process.env.PATH,
        ...identity,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        ...env,
      },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", fail);
    child.on("close", (code) =>
      done({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
    // git may end without reading all of it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** What git writes, as text without the last line end. @throws {Error} where git fails. */
export async function git(
  gitDir: string,
  args: readonly string[],
  input: string | Uint8Array = "",
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code, stdout, stderr } = await tryGit(gitDir, args, input, env);
  if (code !== 0) throw new Error(`git ${args.join(" ")}: exit ${code}: ${stderr}`);
  return stdout.toString().replace(/\n$/, "");
}

/** The id of the commit that a branch, a tag, a full reference or an id names; undefined where none does. */
export async function findCommit(gitDir: string, ref: string): Promise<string | undefined> {
  for (const name of [`refs/heads/${ref}`, `refs/tags/${ref}`, ref]) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const { code, stdout } = await tryGit(gitDir, args);
    if (code === 0) return stdout.toString().trim();
  }
  return undefined;
}

const identity = {
  GIT_AUTHOR_NAME: "Octo",
  GIT_AUTHOR_EMAIL: "octo@example.com",
  GIT_COMMITTER_NAME: "Octo",
  GIT_COMMITTER_EMAIL: "octo@example.com",
};
