import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const home = mkdtempSync(join(tmpdir(), "pawl-bases-"));

/** A new folder; `removeFolders` takes it away. */
export function makeFolder(): string {
  return mkdtempSync(join(home, "folder-"));
}

/** Removes all folders that `makeFolder` made. */
export function removeFolders(): void {
  rmSync(home, { recursive: true });
}

/** git in a folder, with nothing of this machine's settings. Resolves to its output without the last line's end. */
export function git(folder: string, ...args: readonly string[]): Promise<string> {
  const identity = ["-c", "user.name=Mona", "-c", "user.email=mona@example.com"];
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
  };
  return new Promise((done, fail) =>
    execFile("git", [...identity, ...args], { cwd: folder, env }, (error, stdout) =>
      error === null ? done(stdout.trim()) : fail(error),
    ),
  );
}

/** Writes files and commits everything. Resolves to the commit's id. */
export async function commit(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await git(folder, "add", "-A");
  await git(folder, "commit", "--quiet", "-m", "A change");
  return git(folder, "rev-parse", "HEAD");
}

/** What to check out. */
interface CheckoutOptions {
  readonly url: string;
  /** A reference or the id of a commit. */
  readonly want: string;
  /** The whole history of every branch where nothing is said, as with `fetch-depth: 0`. */
  readonly depth?: number;
  /** A partial clone: `blob:none`. */
  readonly filter?: string;
  /** Shown to the server and not kept, as with `persist-credentials: false`. */
  readonly token?: string;
}

/** Checks out into a folder as actions/checkout does: a fetch of what is wanted, a detached HEAD. */
export async function checkout(folder: string, options: CheckoutOptions): Promise<void> {
  const { url, want, depth, filter, token } = options;
  const header =
    token === undefined
      ? []
      : [
          "-c",
          `http.extraheader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
        ];
  await git(folder, "init", "--quiet");
  await git(folder, "remote", "add", "origin", url);
  const branches = depth === undefined ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  const limits = [
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...(filter === undefined ? [] : [`--filter=${filter}`]),
  ];
  const refs = [...branches, `+${want}:refs/remotes/wanted`];
  await git(folder, ...header, "fetch", "--quiet", "--no-tags", ...limits, "origin", ...refs);
  await git(folder, ...header, "checkout", "--quiet", "--detach", "refs/remotes/wanted");
}
