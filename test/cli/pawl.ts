import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { z } from "zod";

/** The bundle, as users run it. */
export const CLI = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** How a run ended and what it wrote. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The parts of the JSON report that tests look at. */
const JsonReport = z.object({
  schema: z.literal(1),
  summary: z.object({ files: z.number(), findings: z.number(), new: z.number(), suppressed: z.number() }),
  gates: z.array(z.object({ name: z.string(), status: z.string(), stats: z.record(z.string(), z.number()) })),
  findings: z.array(
    z.object({
      path: z.string(),
      line: z.number(),
      column: z.number(),
      rule: z.string(),
      status: z.string(),
    }),
  ),
  unanalysed: z.array(z.object({ path: z.string(), reason: z.string(), blocking: z.boolean() })),
  broken: z.array(z.object({ path: z.string(), line: z.number(), message: z.string() })),
  excluded: z.record(z.string(), z.number()),
});

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Python with one bare handler, on line 3. */
export const BARE = "try:\n    work()\nexcept:\n    pass\n";

/** A new folder with the given files, removed after the tests. Names are paths with `/`. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "pawl-")));
  made.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** A new git repository with the given files, not committed. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = folder(files);
  git(root, "init", "--quiet");
  return root;
}

/** Runs git in a repository. */
export function git(cwd: string, ...args: string[]): void {
  const run = spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
    cwd,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`git ${args.join(" ")}: ${run.stderr}`);
}

/** Runs `pawl` in a folder. */
export function pawl(cwd: string, ...args: string[]): Promise<Run> {
  return start({ cwd, args });
}

/** Runs a bundle with more say in how. */
export function start(given: {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly cli?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [given.cli ?? CLI, ...given.args], {
      cwd: given.cwd,
      env: { PATH: process.env.PATH, HOME: given.cwd, ...given.env },
      ...(given.uid === undefined ? {} : { uid: given.uid, gid: given.uid }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** Checks a folder with the bare-except gate and reads its JSON report. */
export async function check(
  cwd: string,
  ...args: string[]
): Promise<Run & { readonly report: z.output<typeof JsonReport> }> {
  const run = await pawl(cwd, "check", "--format", "json", ...args);
  try {
    return { ...run, report: JsonReport.parse(JSON.parse(run.stdout)) };
  } catch (error) {
    throw new Error(`no report: exit ${run.status}, ${run.stderr}`, { cause: error });
  }
}

/** The findings as `path:line rule`. */
export function places(report: z.output<typeof JsonReport>): readonly string[] {
  return report.findings.map(({ path: file, line, rule }) => `${file}:${line} ${rule}`);
}
