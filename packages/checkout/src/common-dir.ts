import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The git directory that all working trees of a repository share, absolute; `undefined` where `root` is not the top of
 * one. It is found as gitrepository-layout(5) describes it, because asking git takes longer.
 */
export function commonDir(root: string): string | undefined {
  const own = join(root, ".git");
  const stats = statSync(own, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return own;
  try {
    // A linked working tree or a submodule has a file that says where its git directory is.
    const target = /^gitdir: (.+?)\r?\n?$/s.exec(readFileSync(own, "utf8"))?.[1];
    if (target === undefined) return undefined;
    const linked = resolve(root, target);
    return resolve(linked, readIfThere(join(linked, "commondir"))?.trim() ?? ".");
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, "utf8");
}
