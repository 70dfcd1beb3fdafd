import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");

/** A source file: its path below the root, with `/`, and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files below the `src` folders of all packages and actions. */
export function readSources(root: string): readonly SourceText[] {
  return ["packages", "actions"].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((name) => readTree(root, `${group}/${name}/src`)),
  );
}

/** The TypeScript files that are tests or belong to them, and the scripts. */
export function readTestsAndScripts(root: string): readonly SourceText[] {
  const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}/test`);
  return ["test", "scripts", ...folders].flatMap((folder) => readTree(root, folder));
}

function readTree(root: string, folder: string): readonly SourceText[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(root.length + 1), text: readFileSync(file, "utf8") }));
}
