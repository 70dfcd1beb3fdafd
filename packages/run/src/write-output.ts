import fs from "node:fs";
import path from "node:path";
import { UsageError } from "@pawl/gate";

const CAUSES: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "the folder does not exist"],
  ["ENOTDIR", "the folder is a file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "no space left on the device"],
]);

/**
 * Writes a file whole or not at all: beside its place first, then moved there. What is there already and is no plain file
 * (a device, a pipe) is written to as it is.
 * @throws {UsageError} naming the file as given and why it cannot be written.
 */
export async function writeOutput(cwd: string, file: string, text: string): Promise<void> {
  const target = path.resolve(cwd, file);
  try {
    const existing = await fs.promises.stat(target).catch(() => undefined);
    if (existing?.isDirectory() === true) throw new UsageError(`cannot write ${file}: it is a folder`);
    if (existing !== undefined && !existing.isFile()) return await fs.promises.writeFile(target, text);
    // A link keeps leading where it leads: the file behind it is what is replaced.
    const place = existing === undefined ? target : await fs.promises.realpath(target);
    const draft = `${place}.${process.pid}.tmp`;
    try {
      await fs.promises.writeFile(draft, text, {
        flag: "wx",
        ...(existing === undefined ? {} : { mode: existing.mode }),
      });
      await fs.promises.rename(draft, place);
    } catch (error) {
      await fs.promises.rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    throw new UsageError(`cannot write ${file}: ${CAUSES.get(code) ?? error.message}`);
  }
}
