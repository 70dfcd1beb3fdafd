import { existsSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import type { Terminal } from "./terminal.ts";

/**
 * Lets Node keep the compiled bundle, so that the next start does not compile it again. Node before 22.1 cannot; a folder
 * that cannot be written makes no difference.
 */
export function keepCompiled(folder: string | undefined): void {
  if (folder === undefined) return;
  const enable: unknown = Reflect.get(module, "enableCompileCache");
  if (typeof enable === "function") enable(folder);
}

/**
 * A folder of ours in the user's cache. Undefined where the machine is thrown away after the run (`CI`), and where the cache
 * lies below the current folder or in a working tree, which may be what is judged.
 */
export function compiledFolder(
  { env, cwd }: Pick<Terminal, "env" | "cwd">,
  platform: NodeJS.Platform,
): string | undefined {
  if (env.CI !== undefined && env.CI !== "") return undefined;
  const cache = userCache(env, platform);
  if (cache === undefined || !path.isAbsolute(cache)) return undefined;
  const folders = withParents(cache);
  if (folders.includes(cwd) || folders.some((folder) => existsSync(path.join(folder, ".git"))))
    return undefined;
  return path.join(cache, "pawl", "compiled");
}

/** Where a user's programs keep what they can make again: by the XDG Base Directory Specification, or as the system has it. */
function userCache(env: Terminal["env"], platform: NodeJS.Platform): string | undefined {
  const { XDG_CACHE_HOME: named, HOME: home, LOCALAPPDATA: local } = env;
  if (named !== undefined && named !== "") return named;
  if (platform === "win32") return local;
  if (home === undefined || home === "") return undefined;
  return platform === "darwin" ? path.join(home, "Library", "Caches") : path.join(home, ".cache");
}

function withParents(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}
