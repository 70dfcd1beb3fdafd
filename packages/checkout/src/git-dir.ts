import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { git } from "./git.ts";

/** Where git keeps what belongs to a working tree, and what all working trees of a repository share; absolute. */
interface GitDirs {
  readonly own: string;
  readonly common: string;
}

/**
 * The git directories of a working tree; `undefined` where `root` is not the top of one, or is made one by a setting only.
 * They are found as gitrepository-layout(5) describes it: to ask git takes longer than everything else about a file.
 */
export function gitDirs(root: string): GitDirs | undefined {
  const own = join(root, ".git");
  const stats = statSync(own, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { own, common: own };
  try {
    // A linked working tree or a submodule has a file that says where its git directory is.
    const target = /^gitdir: (.+?)\r?\n?$/s.exec(readFileSync(own, "utf8"))?.[1];
    if (target === undefined) return undefined;
    const linked = resolve(root, target);
    return { own: linked, common: resolve(linked, readIfThere(join(linked, "commondir"))?.trim() ?? ".") };
  } catch {
    return undefined;
  }
}

/** Where git keeps a file or folder of its own, absolute; linked working trees share all but their index. */
export async function gitPath(
  root: string,
  name: "." | "index" | "info/attributes" | "objects" | "shallow",
): Promise<string> {
  const dirs = gitDirs(root);
  if (dirs !== undefined) return join(name === "." || name === "index" ? dirs.own : dirs.common, name);
  const path = (await git(root, ["rev-parse", "--git-path", name])).toString();
  return resolve(root, path.replace(/\r?\n$/, ""));
}

function readIfThere(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, "utf8");
}
