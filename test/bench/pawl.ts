import { spawnSync } from "node:child_process";
import { z } from "zod";
import { cleanEnvironment, node } from "./measure.ts";

/** The command line that is measured, and which options it has: an older one has fewer. */
export interface Pawl {
  readonly bundle: string;
  readonly options: ReadonlySet<string>;
}

const Report = z.object({
  tool: z.object({ version: z.string() }),
  summary: z.object({ files: z.number(), findings: z.number(), new: z.number() }),
});

/** What Pawl reports in sum. */
export interface Summary extends z.output<typeof Report.shape.summary> {
  readonly version: string;
}

/** Asks a bundle which options `check` has. Throws where it does not answer. */
export function inspectPawl(bundle: string): Pawl {
  const run = spawnSync(node, [bundle, "check", "--help"], { encoding: "utf8", env: cleanEnvironment() });
  if (run.status !== 0) throw new Error(`${bundle} check --help: ${run.stderr}`);
  return { bundle, options: new Set(run.stdout.match(/(?<=^ +(?:-\w, )?)--[a-z-]+/gm) ?? []) };
}

/** The arguments by which Node checks the current folder for what all peers look for. */
export function checkArguments(pawl: Pawl, ...more: readonly string[]): readonly string[] {
  return [pawl.bundle, "check", "--gate", "bare-except", "--format", "json", "--fail-on", "never", ...more];
}

/** The options for a run without a store: a Pawl that lacks the option has no store either. */
export function noStore(pawl: Pawl): readonly string[] {
  return pawl.options.has("--no-cache") ? ["--no-cache"] : [];
}

/** Runs Pawl once, not measured and without a store, and reads its report. Throws where there is none. */
export function summarise(pawl: Pawl, folder: string, ...more: readonly string[]): Summary {
  const run = spawnSync(node, checkArguments(pawl, ...noStore(pawl), ...more), {
    cwd: folder,
    encoding: "utf8",
    env: cleanEnvironment(),
    maxBuffer: 2 ** 30,
  });
  try {
    const { tool, summary } = Report.parse(JSON.parse(run.stdout));
    return { version: tool.version, ...summary };
  } catch (error) {
    throw new Error(`pawl check gave no report: exit ${run.status}, ${run.stderr}`, { cause: error });
  }
}
