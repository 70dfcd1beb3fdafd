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
 * `pawl init`: writes what is missing of a commented configuration, a workflow, and what the gates start with at the root of
 * the repository, and says so; what is there stays as it is. Gives the exit status: 0, or 3 where something could not be
 * read that a gate would have started with.
 * @throws {UsageError} where nothing is missing, unless `force`; then nothing is written.
 */
export async function initCommand(
  force: boolean,
  gates: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const { root } = await resolveRoot(terminal.cwd, ["."]);
  const [ownConfig, ...otherConfigs] = CONFIG_FILES;
  const [other] = await existing(root, otherConfigs);
  // Two configurations are a mistake, which --force would only make.
  if (other !== undefined && force) {
    throw new UsageError(`${other} exists already, next to which pawl.yml is not read`, "Remove or edit it.");
  }
  const templates: readonly Planned[] = [
    { path: other ?? ownConfig, text: configTemplate(gates), summary: "every setting, commented out" },
    { path: WORKFLOW, text: workflowTemplate, summary: "checks pull requests with all gates" },
  ];
  const keepsConfig = !force && (await existing(root, CONFIG_FILES)).length > 0;
  const { starters, notes } = await findStarters({ root, keepsConfig }, gates, terminal);
  const files = [...templates, ...starters];
  const there = await existing(
    root,
    files.map(({ path }) => path),
  );
  const kept = force ? [] : there;
  const missing = files.filter(({ path }) => !kept.includes(path));
  if (missing.length === 0) throw nothingMissing(kept);
  for (const folder of new Set(missing.map(({ path }) => posix.dirname(path))))
    await makeFolder(root, folder);
  for (const { path, text } of missing) await writeOutput(root, path, text);
  const said = [
    ...kept.map((path) => `Kept ${visible(path)}: it exists already.\n`),
    ...missing.map(({ path, summary }) => `Wrote ${visible(path)}: ${visible(summary)}.\n`),
  ];
  await terminal.stdout.write(said.join(""));
  for (const note of notes) await terminal.stderr.write(`${visible(note)}\n`);
  return notes.length > 0 ? INCOMPLETE : 0;
}

function nothingMissing(kept: readonly string[]): UsageError {
  const [last = "", ...others] = kept.toReversed();
  const names = others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
  return new UsageError(`${names} exist already; nothing was written`, "Overwrite with pawl init --force.");
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
