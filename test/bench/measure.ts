import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { z } from "zod";
import { root } from "../../scripts/root.ts";

/** A program, its arguments, and the folder that it is run in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

const Measured = z.object({
  /** Seconds from the start of the process to its end. */
  wall: z.number(),
  /** Seconds of CPU time in user mode, of the process and of those that it waited for. */
  user: z.number(),
  /** The same in the kernel. */
  system: z.number(),
  /** Peak resident memory in bytes of the largest of these processes. */
  peak: z.number(),
  /** The exit status; the negative number of the signal that ended it. */
  status: z.number(),
  timedOut: z.boolean(),
});

/** What one run of a command took, as the kernel accounted it, and the end of what it wrote to its error stream. */
export interface Measured extends z.output<typeof Measured> {
  readonly complaint: string;
}

/**
 * The environment for all that the bench starts. Package managers put node_modules/.bin first in the PATH, where
 * another Node may be (some tests install one): its folders are taken out.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const PATH = folders.filter((folder) => !folder.endsWith(join("node_modules", ".bin"))).join(delimiter);
  return { ...process.env, PATH };
}

/**
 * The Node that measured programs run under: the one of the machine, not the one that a package manager found in
 * node_modules/.bin and runs us with. See `cleanEnvironment`.
 */
export const node = findNode();

function findNode(): string {
  const run = spawnSync("node", ["-p", "process.execPath"], { encoding: "utf8", env: cleanEnvironment() });
  return run.status === 0 ? run.stdout.trim() : process.execPath;
}

/**
 * Runs a command once, its output thrown away, and ends it with all that it started after `limit` seconds. Throws where
 * it cannot be started.
 */
export function measure(command: Command, limit: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), "pawl-measure-"));
  // A file, not a pipe: who reads a pipe takes part in the race.
  const errors = join(folder, "stderr");
  const stream = openSync(errors, "w");
  try {
    const wrapper = join(root, "test", "bench", "measure.py");
    const run = spawnSync(
      "python3",
      ["-I", "-S", wrapper, String(limit), command.folder, command.program, ...command.args],
      { encoding: "utf8", env: cleanEnvironment(), stdio: ["ignore", "pipe", stream] },
    );
    const complaint = readFileSync(errors, "utf8").trim().slice(-500);
    if (run.status !== 0) throw new Error(`${command.program}: ${run.error?.message ?? complaint}`);
    return { ...Measured.parse(JSON.parse(run.stdout)), complaint };
  } finally {
    closeSync(stream);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A command as one would type it. */
export function formatCommand(command: Command): string {
  return [command.program, ...command.args].map(quote).join(" ");
}

function quote(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
