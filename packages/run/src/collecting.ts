import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { Root } from "@pawl/checkout";
import { Cache, makeCollect } from "@pawl/facts";
import type { Collect, CollectJob } from "@pawl/gate";
import { cacheFolder } from "./cache-folder.ts";
import { collectorDigests } from "./collector-digests.ts";
import type { Compared } from "./request.ts";

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

/** @throws {UsageError} for a cache folder that was named and cannot be used. */
export async function prepareCollecting(
  place: Root,
  cwd: string,
  { jobs, cacheDir, head = "working tree" }: Effort & Pick<Compared, "head">,
): Promise<Collecting> {
  compileLess();
  keepHeapsSmall();
  const folder = cacheDir === false ? undefined : await cacheFolder(place, cwd, cacheDir);
  // What is kept is read while git works, not before it is asked.
  await new Promise((resolve) => setImmediate(resolve));
  const cache = folder === undefined ? undefined : new Cache(folder);
  if (head === "working tree") cache?.stampsOf({ kind: "files", root: place.root });
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

/** The program of a thread lies beside the bundles; sources that run unbundled have none and do without threads. */
function workerFile(): string | undefined {
  const file = join(dirname(fileURLToPath(import.meta.url)), "..", "worker", "index.js");
  return existsSync(file) ? file : undefined;
}
