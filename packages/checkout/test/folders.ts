import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { openWorkingTree, type WorkingTree, type WorkingTreeOptions } from "../src/index.ts";

/** An empty folder of its own for the test that calls it, with links resolved; removed after the test. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pawl-checkout-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder, with the folders they need; what they hold is their own path where nothing is said. */
export function writeFiles(
  folder: string,
  files: readonly string[] | Readonly<Record<string, string | Uint8Array>>,
) {
  const entries = Array.isArray(files) ? files.map((path) => [path, path] as const) : Object.entries(files);
  for (const [path, text] of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs the machine's git as a person would, in a repository of a test. */
export function runGit(folder: string, ...args: readonly string[]): string {
  const identity = [
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@example.org",
    "-c",
    "init.defaultBranch=main",
  ];
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  return execFileSync("git", [...identity, ...args], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
}

/** A repository with the files committed. */
export function makeRepository(
  files: readonly string[] | Readonly<Record<string, string | Uint8Array>>,
): string {
  const folder = makeFolder();
  runGit(folder, "init", "-q");
  writeFiles(folder, files);
  commitAll(folder);
  return folder;
}

/** Commits everything that is not ignored. */
export function commitAll(folder: string): void {
  runGit(folder, "add", "-A");
  runGit(folder, "commit", "-q", "--allow-empty", "-m", "a commit");
}

/** Opens a folder's Python files, with the default excludes unless something else is asked for. */
export function openPython(cwd: string, options: Partial<WorkingTreeOptions> = {}): Promise<WorkingTree> {
  const wants = (path: string) => path.endsWith(".py");
  return openWorkingTree({ cwd, paths: [], defaultExcludes: true, wants, ...options });
}

/** The paths that `openPython` lists. */
export async function listPython(
  cwd: string,
  options: Partial<WorkingTreeOptions> = {},
): Promise<readonly string[]> {
  return (await openPython(cwd, options)).paths;
}
