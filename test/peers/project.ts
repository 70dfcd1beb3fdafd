import { execFileSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { git, makeFolder } from "../actions/checkout.ts";

/** The folder of this repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * This repository as it is on disk, as the one commit of a new one on the branch `main`; its path. A clone would lack what
 * is being worked on.
 */
export async function copyProject(): Promise<string> {
  const folder = makeFolder();
  for (const path of execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0")) {
    if (path !== "" && existsSync(join(root, path))) cpSync(join(root, path), join(folder, path));
  }
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await git(folder, "add", "-A");
  await git(folder, "commit", "--quiet", "-m", "As it is");
  return folder;
}
