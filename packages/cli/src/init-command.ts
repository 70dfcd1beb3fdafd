import fs from "node:fs/promises";
import path, { posix } from "node:path";
import { resolveRoot } from "@pawl/checkout";
import { type Gate, UsageError } from "@pawl/gate";
import { visible } from "@pawl/report";
import { CONFIG_FILES, writeOutput } from "@pawl/run";
import { configTemplate } from "./config-template.ts";
import { findStarters } from "./starters.ts";
import type { Terminal } from "./terminal.ts";
import { workflowTemplate } from "./workflow-template.ts";

const WORKFLOW = ".github/workflows/pawl.yml";

/** A file to write, and what it holds in a few words. */
interface Planned {
  readonly path: string;
  readonly text: string;
  readonly summary: string;
}

/** What a gate started with may lack what could not be read. */
const INCOMPLETE = 3;

/**
 * `pawl init`: writes a commented configuration, a workflow, and what the gates start with at the root of the repository,
 * and says so. Gives the exit status: 0, or 3 where something could not be read that a gate would have started with.
 * @throws {UsageError} where one of the files is there already, unless `force`; then nothing is written.
 */
export async function initCommand(
  force: boolean,
  gates: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const { root } = await resolveRoot(terminal.cwd, ["."]);
  const templates: readonly Planned[] = [
    { path: CONFIG_FILES[0], text: configTemplate(gates), summary: "every setting, commented out" },
    { path: WORKFLOW, text: workflowTemplate, summary: "checks pull requests with all gates" },
  ];
  const [, ...otherConfigs] = CONFIG_FILES;
  const inTheWay = await existing(root, [...templates.map(({ path }) => path), ...otherConfigs]);
  // A configuration in the other place stays what it is: two of them are a mistake that --force would only make.
  const other = inTheWay.find((file) => otherConfigs.some((name) => name === file));
  if (other !== undefined) {
    throw new UsageError(`${other} exists already, next to which pawl.yml is not read`, "Remove or edit it.");
  }
  demandFree(inTheWay, force);
  const { starters, notes } = await findStarters(root, gates, terminal);
  const files = [...templates, ...starters];
  demandFree(
    await existing(
      root,
      starters.map(({ path }) => path),
    ),
    force,
  );
  for (const folder of new Set(files.map(({ path }) => posix.dirname(path)))) await makeFolder(root, folder);
  for (const { path, text } of files) await writeOutput(root, path, text);
  const said = files.map(({ path, summary }) => `Wrote ${visible(path)}: ${visible(summary)}.\n`);
  await terminal.stdout.write(said.join(""));
  for (const note of notes) await terminal.stderr.write(`${visible(note)}\n`);
  return notes.length > 0 ? INCOMPLETE : 0;
}

function demandFree(inTheWay: readonly string[], force: boolean): void {
  if (inTheWay.length === 0 || force) return;
  const exist = inTheWay.length === 1 ? "exists" : "exist";
  throw new UsageError(
    `${inTheWay.join(" and ")} ${exist} already; nothing was written`,
    "Overwrite with pawl init --force.",
  );
}

async function makeFolder(root: string, folder: string): Promise<void> {
  try {
    await fs.mkdir(path.join(root, folder), { recursive: true });
  } catch (error) {
    throw new UsageError(
      `cannot make the folder ${folder}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function existing(root: string, files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async (file) => ((await fs.lstat(path.join(root, file)).catch(() => undefined)) ? [file] : [])),
  );
  return found.flat();
}
