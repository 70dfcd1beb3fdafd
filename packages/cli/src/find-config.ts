import fs from "node:fs/promises";
import path from "node:path";
import { type Config, decodeConfig, defaultConfig, parseConfig } from "@pawl/engine";
import { type Gate, UsageError } from "@pawl/gate";

/** Where a configuration is looked for, relative to the root of what is judged. */
export const CONFIG_FILES = ["pawl.yml", ".github/pawl.yml"] as const;

/** A configuration is written by hand; a larger file is something else. */
const MOST_BYTES = 1 << 20;

/**
 * The configuration for a tree: the file that was named (relative to `cwd`), else the one at its root, else the defaults.
 * @throws {UsageError} where the file is missing or wrong, or where there are two.
 */
export async function findConfig(
  where: { readonly root: string; readonly cwd: string; readonly named?: string | undefined },
  gates: readonly Gate[],
): Promise<Config> {
  if (where.named !== undefined) {
    const bytes = await readIfThere(path.resolve(where.cwd, where.named), where.named);
    if (bytes === undefined)
      throw new UsageError(`${where.named}: no such file`, "It was named by --config.");
    return parseConfig(decodeConfig(bytes, where.named), where.named, gates);
  }
  const found: { readonly file: string; readonly bytes: Uint8Array }[] = [];
  for (const file of CONFIG_FILES) {
    const bytes = await readIfThere(path.join(where.root, file), file);
    if (bytes !== undefined) found.push({ file, bytes });
  }
  if (found.length > 1) {
    throw new UsageError(`both ${CONFIG_FILES.join(" and ")} exist`, "Keep one, or name one with --config.");
  }
  const [only] = found;
  if (only === undefined) return defaultConfig(gates);
  return parseConfig(decodeConfig(only.bytes, only.file), only.file, gates);
}

/** The bytes of a plain file; `undefined` where there is nothing. A pipe would keep the run waiting for ever. */
async function readIfThere(file: string, shown: string): Promise<Uint8Array | undefined> {
  try {
    const stat = await fs.stat(file);
    if (!stat.isFile()) throw new UsageError(`${shown}: not a file`);
    if (stat.size > MOST_BYTES) {
      throw new UsageError(`${shown}: ${stat.size} bytes, a configuration has at most ${MOST_BYTES}`);
    }
    return await fs.readFile(file);
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    if ("code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw new UsageError(`${shown}: cannot be read: ${error.message}`);
  }
}
