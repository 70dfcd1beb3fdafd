import { existsSync, mkdirSync } from "node:fs";
import { availableParallelism, homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { gitDirs, type Root } from "@pawl/checkout";
import { Cache, makeCollect } from "@pawl/facts";
import { type Collect, type CollectJob, UsageError } from "@pawl/gate";
import { collectorDigests } from "./collector-digests.ts";

/** What a run may use to be fast; nothing of it changes what it finds. */
export interface Effort {
  /** Threads, this one among them; as many as there are cores where it is not given. */
  readonly jobs?: number | undefined;
  /** Where facts are kept between runs, relative to `cwd`; `false` for nowhere, `undefined` for the usual place. */
  readonly cacheDir?: string | false | undefined;
}

/** How facts are collected in this run. */
export interface Collecting {
  readonly collect: Collect;
  /** Keeps what is new for the next run. */
  save(): void;
}

/** @throws {UsageError} for a cache folder that was named and cannot be made. */
export function prepareCollecting(place: Root, cwd: string, { jobs, cacheDir }: Effort): Collecting {
  compileLess();
  keepHeapsSmall();
  const cache = cacheDir === false ? undefined : new Cache(cacheFolder(place, cwd, cacheDir));
  const file = workerFile();
  const collect = makeCollect({
    ...(cache && { cache }),
    codeOf: ({ id }: CollectJob) => collectorDigests.get(id.slice(0, id.indexOf("/"))),
    ...(file !== undefined && { threads: { count: jobs ?? availableParallelism(), file } }),
  });
  return { collect, save: () => cache?.save() };
}

/**
 * What runs for a second spends half of its time in V8's compiler. Functions are put into one another up to a smaller size
 * (V8's own limit is 920), and compiled for speed a little later (132 KB): a run over 1,790 files takes 20 % less time on
 * Node 20 and 5 % less on Node 24, and long runs take as long as before.
 */
function compileLess(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=150");
  // Later versions of V8 have a compiler between, and no such flag: they would complain of it.
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=300000");
}

/**
 * V8 lets a heap grow to a multiple of what is alive in it before it looks for garbage. With 100,000 files that would be
 * memory that a runner may not have; looking sooner costs a few hundredths of the time.
 */
function keepHeapsSmall(): void {
  setFlagsFromString("--heap-growing-percent=25");
}

/** The folder that was named; else inside the repository's git directory; for plain folders the user's cache. */
function cacheFolder({ root, kind }: Root, cwd: string, named: string | undefined): string {
  if (named !== undefined) {
    const folder = resolve(cwd, named);
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new UsageError(
        `the cache folder ${named} cannot be made: ${why}`,
        "It was named by --cache-dir.",
      );
    }
    return folder;
  }
  const shared = kind === "git" ? gitDirs(root)?.common : undefined;
  return shared === undefined ? join(userCache(), "pawl") : join(shared, "pawl");
}

/** Where programs keep what they can make again: the XDG base directory specification, macOS's and Windows' own places. */
function userCache(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows } = process.env;
  if (process.platform === "win32") return windows ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return xdg?.startsWith("/") ? xdg : join(homedir(), ".cache");
}

/** The program of a thread lies beside the bundles; sources that run unbundled have none and do without threads. */
function workerFile(): string | undefined {
  const file = join(dirname(fileURLToPath(import.meta.url)), "..", "worker", "index.js");
  return existsSync(file) ? file : undefined;
}
