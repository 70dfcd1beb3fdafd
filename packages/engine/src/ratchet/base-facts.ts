import {
  type Base,
  type Collect,
  type Collected,
  type CollectJob,
  type Json,
  partOfTree,
  type Tree,
} from "@pawl/gate";
import { compareText } from "../order.ts";
import { sameFile } from "./same-file.ts";

/** What the base is judged from. */
interface BaseFacts {
  /** The facts of the base: those of the head for files that did not change, the others read from the base. */
  readonly collected: Collected;
  /** The files of the base whose heads were looked at, and those that the head no longer has. */
  readonly paths: ReadonlySet<string>;
}

/**
 * The facts of the base at the cost of the change: only what differs is read. A file of the base whose head is there but
 * was not looked at (another path was named, the excludes changed) is left out: nothing could be said of its findings.
 */
export async function baseFacts(
  base: Base,
  head: { readonly tree: Tree; readonly collected: Collected },
  jobs: readonly CollectJob[],
  collect: Collect,
): Promise<BaseFacts> {
  const { tree, change } = base;
  const files = sameFile(change);
  const headPaths = new Set(head.tree.paths);
  const read = tree.paths.filter((path) => {
    if (!change.basePaths.has(path)) return false;
    const after = files.headOf(path);
    return after === undefined || headPaths.has(after);
  });
  const fresh = await collect(partOfTree(tree, read), jobs);
  const same = head.tree.paths.filter((path) => !change.changed.has(path));
  const isSame = new Set(same);
  const paths = new Set([...read, ...same]);
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
  return { collected: { ...fresh, facts, looked, files: paths.size }, paths };
}

function sorted(entries: readonly (readonly [string, Json])[]): ReadonlyMap<string, Json> {
  return new Map(entries.toSorted(([one], [other]) => compareText(one, other)));
}
