import { type Base, type Collect, type CollectJob, partOfTree, type Tree } from "@pawl/gate";
import { type CollectPart, collectWanted, type Gathered, merged, sorted } from "../collect-wanted.ts";
import type { GateJobs } from "../jobs.ts";
import { compareText } from "../order.ts";
import type { World } from "../world.ts";
import { sameFile } from "./same-file.ts";

/** What the base is judged from. */
interface BaseFacts {
  /** The facts of the base: those of the head for files that did not change, the others read from the base. */
  readonly collected: Gathered;
  /** The files of the base whose heads were looked at, and those that the head no longer has. */
  readonly paths: ReadonlySet<string>;
}

/** The head that the base is compared with. */
interface Head {
  readonly tree: Tree;
  readonly collected: Gathered;
  readonly collect: Collect;
}

/**
 * The facts of the base at the cost of the change: only what differs is read. A file of the base whose head is there but
 * was not looked at (another path was named, the excludes changed) is left out: nothing could be said of its findings.
 */
export async function baseFacts(
  base: Base,
  head: Head,
  jobs: readonly CollectJob[],
  gates: readonly GateJobs[],
  world: World,
): Promise<BaseFacts> {
  const { tree, change } = base;
  const files = sameFile(change);
  const headPaths = new Set(head.tree.paths);
  const read = tree.paths.filter((path) => {
    if (!change.basePaths.has(path)) return false;
    const after = files.headOf(path);
    return after === undefined || headPaths.has(after);
  });
  const fresh = await head.collect(partOfTree(tree, read), jobs);
  const same = head.tree.paths.filter((path) => !change.changed.has(path));
  const isSame = new Set(same);
  const paths = new Set([...read, ...same].toSorted(compareText));
  const facts = new Map(
    jobs.map(({ id }) => {
      const old = [...(head.collected.facts.get(id) ?? [])].filter(([path]) => isSame.has(path));
      return [id, sorted([...old, ...(fresh.facts.get(id) ?? [])])];
    }),
  );
  const looked = new Map(
    jobs.map((job) => {
      const old = same.reduce((sum, path) => sum + Number(job.wants(path)), 0);
      return [job.id, old + (fresh.looked.get(job.id) ?? 0)];
    }),
  );
  const first = { ...fresh, facts, looked, files: paths.size };
  const part = partReader(base, head, isSame);
  return { collected: await collectWanted(gates, first, paths, world, part), paths };
}

/** Runs jobs over some files of the base: what the head knows of files that did not change is taken from it. */
function partReader({ tree }: Base, head: Head, isSame: ReadonlySet<string>): CollectPart {
  return async (paths, jobs) => {
    const ran = (path: string): boolean =>
      isSame.has(path) && jobs.every(({ id }) => head.collected.ran.get(id)?.has(path) === true);
    const known = paths.filter(ran);
    const facts = new Map(
      jobs.map(({ id }) => {
        const of = head.collected.facts.get(id);
        return [id, sorted(known.flatMap((path) => pairOf(path, of?.get(path))))];
      }),
    );
    const unread = paths.filter((path) => !ran(path));
    const parts = [
      await head.collect(
        partOfTree(
          head.tree,
          unread.filter((path) => isSame.has(path)),
        ),
        jobs,
      ),
      await head.collect(
        partOfTree(
          tree,
          unread.filter((path) => !isSame.has(path)),
        ),
        jobs,
      ),
    ];
    const looked = new Map(jobs.map(({ id }) => [id, known.length]));
    return parts.reduce(merged, { facts, looked, files: 0, unanalysed: [], failures: [] });
  };
}

function pairOf<Value>(path: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[path, value]];
}
