import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { IncompleteClone, type ObjectTree } from "@pawl/checkout";
import { type Config, readConfig } from "@pawl/engine";
import { type Gate, UnreadableFile, UsageError } from "@pawl/gate";

/** Where a configuration is looked for, relative to the root of what is judged. */
export const CONFIG_FILES = ["pawl.yml", ".github/pawl.yml"] as const;

/** A configuration is written by hand; a larger file is something else. */
const MOST_BYTES = 1 << 20;

/** Where a configuration is looked for. */
export interface ConfigPlace {
  readonly root: string;
  /** What `named` is relative to. */
  readonly cwd: string;
  readonly named: string | undefined;
}

/**
 * The configuration on disk: the file that was named, else the one at the root; `undefined` where there is none.
 * @throws {UsageError} where the named file is missing, where a file is wrong, or where there are two.
 */
export async function findConfig(
  { root, cwd, named }: ConfigPlace,
  gates: readonly Gate[],
): Promise<Config | undefined> {
  if (named === undefined) return onlyConfig((file) => readIfThere(path.join(root, file), file), gates);
  const bytes = await readIfThere(path.resolve(cwd, named), named);
  if (bytes === undefined) throw new UsageError(`${named}: no such file`, "It was named by --config.");
  return readConfig(bytes, named, gates);
}

/**
 * The configuration in a commit or in the index, found as on disk; one that is named and lies outside of the repository is
 * read from disk, because nobody's change holds it. `undefined` where there is none, also where one is named.
 * @param open opens the files with these paths.
 * @throws {UsageError} where a file is wrong, or where there are two.
 * @throws {IncompleteClone} where it is there and cannot be read: no reason to go by another.
 */
export async function findConfigIn(
  open: (files: readonly string[]) => Promise<ObjectTree>,
  place: ConfigPlace,
  gates: readonly Gate[],
): Promise<Config | undefined> {
  const { root, cwd, named } = place;
  const file = named === undefined ? undefined : path.relative(root, path.resolve(cwd, named));
  if (file?.startsWith("..") === true || (file !== undefined && path.isAbsolute(file))) {
    return findConfig(place, gates);
  }
  const files = file === undefined ? CONFIG_FILES : [file.split(path.sep).join("/")];
  const tree = await open(files);
  try {
    return await onlyConfig((name) => readFrom(tree, name), gates, files);
  } finally {
    tree.close();
  }
}

async function onlyConfig(
  read: (file: string) => Promise<Uint8Array | undefined>,
  gates: readonly Gate[],
  files: readonly string[] = CONFIG_FILES,
): Promise<Config | undefined> {
  const found: { readonly file: string; readonly bytes: Uint8Array }[] = [];
  for (const file of files) {
    const bytes = await read(file);
    if (bytes !== undefined) found.push({ file, bytes });
  }
  if (found.length > 1) {
    throw new UsageError(`both ${files.join(" and ")} exist`, "Keep one, or name one with --config.");
  }
  const [only] = found;
  return only && readConfig(only.bytes, only.file, gates);
}

async function readFrom(tree: ObjectTree, name: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = (await tree.read(name))?.bytes;
    if (bytes !== undefined && bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length);
    return bytes;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new IncompleteClone(
      `${name} cannot be read: ${error.message}`,
      "see whether the file belongs there",
    );
  }
}

function tooLarge(shown: string, size: number): UsageError {
  return new UsageError(`${shown}: ${size} bytes, a configuration has at most ${MOST_BYTES}`);
}

/** The bytes of a plain file; `undefined` where there is nothing. A pipe would keep the run waiting for ever. */
async function readIfThere(file: string, shown: string): Promise<Uint8Array | undefined> {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new UsageError(`${shown}: not a file`);
    if (stat.size > MOST_BYTES) throw tooLarge(shown, stat.size);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    if ("code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw new UsageError(`${shown}: cannot be read: ${error.message}`);
  }
}
