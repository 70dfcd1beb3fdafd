import { existsSync, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { UsageError } from "@pawl/gate";
import { GitFailure, git } from "./git.ts";
import { isInside } from "./links.ts";

/** The folder that is judged, and what of it. */
export interface Root {
  /** Absolute, links resolved: the top of a git working tree, or a plain folder. */
  readonly root: string;
  readonly kind: "git" | "plain";
  /** What was named, relative to the root with `/`, sorted; an empty string is the root itself. */
  readonly named: readonly string[];
}

/** A named path: where it is, with the links of its parent folders resolved, and the folder to look from. */
interface NamedPath {
  readonly given: string;
  readonly path: string;
  readonly folder: string;
}

/**
 * Finds what is judged from the paths that are named (none: the folder `cwd`), not from `cwd`. In one git repository: the
 * top of its working tree. In none: the folder, if one is named, `cwd` if all lie in it, else the folder they share.
 * A link to a folder means the folder; a link to a file stays a link.
 * @throws {UsageError} for a path that does not exist, is neither a file nor a folder, lies inside a git directory, or
 * where the paths belong to different repositories.
 */
export async function resolveRoot(cwd: string, paths: readonly string[]): Promise<Root> {
  const named = (paths.length === 0 ? ["."] : paths).map((given) => locate(cwd, given));
  const tops = new Map<string, Promise<string | undefined>>();
  const owners = await Promise.all(named.map(({ folder }) => findTop(folder, tops)));
  const [first] = named;
  const [top] = owners;
  const other = named.find((_, at) => owners[at] !== top);
  if (first !== undefined && other !== undefined) {
    throw new UsageError(
      `paths of different repositories: ${first.given} and ${other.given}`,
      "run once for each repository",
    );
  }
  const root = top ?? plainRoot(realpathSync(cwd), named);
  const names = named.map(({ path }) => relative(root, path).split(sep).join("/"));
  return { root, kind: top === undefined ? "plain" : "git", named: [...new Set(names)].sort() };
}

function locate(cwd: string, given: string): NamedPath {
  const path = resolve(cwd, given);
  const stats = lstatOf(path);
  if (stats === undefined) throw new UsageError(`there is no file or folder ${given}`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const folder = realpathSync(path);
    return { given, path: folder, folder };
  }
  if (!stats.isFile() && !stats.isSymbolicLink())
    throw new UsageError(`${given} is neither a file nor a folder`);
  const folder = realpathSync(dirname(path));
  return { given, path: join(folder, basename(path)), folder };
}

/** The path itself, not what it links to; `undefined` where there is nothing, also below a file. */
function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
    throw new UsageError(`${path} cannot be opened: ${error instanceof Error ? error.message : error}`);
  }
}

/** The top of the working tree that a folder belongs to; git is asked once for each folder that looks like a top. */
async function findTop(folder: string, tops: Map<string, Promise<string | undefined>>) {
  for (let at = folder; ; at = dirname(at)) {
    if (looksLikeGit(at)) {
      const top = tops.get(at) ?? askGit(at);
      tops.set(at, top);
      const found = await top;
      if (found !== undefined) return belowTop(folder, found);
    }
    if (at === dirname(at)) return undefined;
  }
}

/** A working tree has `.git`; the rest is what git itself takes a git directory by. */
function looksLikeGit(folder: string): boolean {
  return (
    existsSync(join(folder, ".git")) ||
    ["HEAD", "objects", "refs"].every((name) => existsSync(join(folder, name)))
  );
}

/** The tops that git has named, by the folder that looked like one: a run asks more than once. */
const known = new Map<string, string>();

async function askGit(folder: string): Promise<string | undefined> {
  const before = known.get(folder);
  if (before !== undefined) return before;
  try {
    const answer = (await git(folder, ["rev-parse", "--show-toplevel"])).toString();
    const top = resolve(answer.replace(/\r?\n$/, ""));
    known.set(folder, top);
    return top;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (error.stderr.includes("not a git repository (or any")) return undefined;
    if (error.stderr.includes("must be run in a work tree")) throw insideGit(folder);
    throw error;
  }
}

function belowTop(folder: string, top: string): string {
  if (isInside(top, folder)) return top;
  throw new UsageError(`git says that the files of ${folder} are in ${top}`, "name that folder");
}

function insideGit(folder: string): UsageError {
  return new UsageError(
    `${folder} is a git directory, without files to judge`,
    "name a working tree: what `git clone` or `git worktree add` made",
  );
}

function plainRoot(cwd: string, named: readonly NamedPath[]): string {
  const [only] = named;
  if (named.length === 1 && only?.path === only?.folder && only !== undefined) return only.path;
  const isIn = (folder: string) =>
    named.every(({ path }) => `${path}${sep}`.startsWith(withSeparator(folder)));
  let shared = isIn(cwd) ? cwd : (only?.folder ?? cwd);
  while (!isIn(shared)) shared = dirname(shared);
  return shared;
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}
