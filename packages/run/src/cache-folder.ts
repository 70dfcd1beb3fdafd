import { mkdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { git, gitDirs, type Root } from "@pawl/checkout";
import { UsageError } from "@pawl/gate";

const OWN = "pawl";

/**
 * The folder of what is kept between runs: inside the one that was named; else inside the repository's git directory; for
 * plain folders the user's cache.
 * @throws {UsageError} for a folder that was named and cannot be made, or that the repository has a say in.
 */
export async function cacheFolder(place: Root, cwd: string, named: string | undefined): Promise<string> {
  if (named === undefined) {
    const shared = place.kind === "git" ? gitDirs(place.root)?.common : undefined;
    return join(shared ?? userCache(), OWN);
  }
  const folder = join(resolve(cwd, named), OWN);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(
      `the cache folder ${named} cannot be made: ${why}`,
      "It was named as the cache folder.",
    );
  }
  if (place.kind === "git") await refuseTracked(place.root, folder, named);
  return folder;
}

/** Whoever may change the repository must not say what Pawl has found out about it: a commit could bring its own facts. */
async function refuseTracked(root: string, folder: string, named: string): Promise<void> {
  const inside = relative(root, folder);
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return;
  const isLink = relative(root, realpathSync(folder)) !== inside;
  const path = inside.split(sep).join("/");
  const tracked = await git(root, ["--literal-pathspecs", "ls-files", "-z", "--", path]);
  if (!isLink && tracked.length === 0) return;
  throw new UsageError(
    `the cache folder ${named} is part of the repository: ${isLink ? "it is or leads through a link" : "files in it are tracked"}`,
    "Name a folder that the repository has no say in, outside of it at best.",
  );
}

/** Where programs keep what they can make again: the XDG base directory specification, macOS's and Windows' own places. */
function userCache(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows } = process.env;
  if (process.platform === "win32") return windows ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return xdg?.startsWith("/") ? xdg : join(homedir(), ".cache");
}
