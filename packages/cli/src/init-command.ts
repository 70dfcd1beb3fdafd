import fs from "node:fs/promises";
import path from "node:path";
import { resolveRoot } from "@pawl/checkout";
import { type Gate, UsageError } from "@pawl/gate";
import { CONFIG_FILES, writeOutput } from "@pawl/run";
import { configTemplate } from "./config-template.ts";
import type { Terminal } from "./terminal.ts";
import { workflowTemplate } from "./workflow-template.ts";

const WORKFLOW = ".github/workflows/pawl.yml";

/**
 * `pawl init`: writes a commented configuration and a workflow at the root of the repository, and says so.
 * @throws {UsageError} where one of them is there already, unless `force`; then nothing is written.
 */
export async function initCommand(
  force: boolean,
  gates: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const { root } = await resolveRoot(terminal.cwd, ["."]);
  const inTheWay = await existing(root, [...CONFIG_FILES, WORKFLOW]);
  // A configuration in the other place stays what it is: two of them are a mistake that --force would only make.
  const other = inTheWay.find((file) => CONFIG_FILES.slice(1).some((name) => name === file));
  if (other !== undefined) {
    throw new UsageError(`${other} exists already, next to which pawl.yml is not read`, "Remove or edit it.");
  }
  if (inTheWay.length > 0 && !force) {
    const exist = inTheWay.length === 1 ? "exists" : "exist";
    throw new UsageError(
      `${inTheWay.join(" and ")} ${exist} already; nothing was written`,
      "Overwrite with pawl init --force.",
    );
  }
  await makeFolder(root, path.dirname(WORKFLOW));
  await writeOutput(root, CONFIG_FILES[0], configTemplate(gates));
  await writeOutput(root, WORKFLOW, workflowTemplate);
  await terminal.stdout.write(
    `Wrote ${CONFIG_FILES[0]}: every setting, commented out.\n` +
      `Wrote ${WORKFLOW}: checks pull requests with all gates.\n`,
  );
  return 0;
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
