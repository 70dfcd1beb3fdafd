import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filtersOff } from "./filters.ts";
import { git } from "./git.ts";
import { gitPath } from "./git-dir.ts";
import { settingVariables } from "./setting-variables.ts";

/** A place for objects and an index of ours beside those of a repository, which stay as they are. */
export interface Scratch {
  /** A folder for files of ours, removed with the scratch. */
  readonly folder: string;
  /** Where `env` has its index; not there at first. */
  readonly index: string;
  /** Makes git read the repository's objects, write new ones to the scratch, and use the scratch's index. Filters are off. */
  readonly env: Readonly<Record<string, string>>;
}

/** Gives `use` a scratch, and removes it when that is done. */
export async function withScratch<T>(root: string, use: (scratch: Scratch) => Promise<T>): Promise<T> {
  const objects = await gitPath(root, "objects");
  const folder = mkdtempSync(join(tmpdir(), "pawl-git-"));
  try {
    mkdirSync(join(folder, "objects"));
    const index = join(folder, "index");
    const env = {
      // What is thrown away in a moment need not survive a power cut: git would wait for the disk after each object.
      ...settingVariables([...(await filtersOff(root)), ["core.fsync", "none"]]),
      GIT_INDEX_FILE: index,
      GIT_OBJECT_DIRECTORY: join(folder, "objects"),
      // Quoted as C does, because a colon would end the path.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${objects.replace(/["\\]/g, "\\$&")}"`,
    };
    return await use({ folder, index, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a tree of regular files the index of the scratch, writes it and returns its id. The blobs need not be here. */
export async function writeTree(
  root: string,
  { env }: Scratch,
  entries: readonly { readonly id: string; readonly path: Buffer }[],
): Promise<string> {
  const input = Buffer.concat(
    entries.flatMap(({ id, path }) => [Buffer.from(`100644 ${id}\t`), path, Buffer.of(0)]),
  );
  await git(root, ["read-tree", "--empty"], { env });
  await git(root, ["update-index", "-z", "--index-info"], { env, input });
  return (await git(root, ["write-tree", "--missing-ok"], { env })).toString().trim();
}
