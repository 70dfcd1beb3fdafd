import {
  type Collect,
  type Collected,
  type CollectFailure,
  type CollectJob,
  type Json,
  partOfTree,
  type Tree,
  type Unanalysed,
  type Wanted,
} from "@pawl/gate";
import type { GateJobs } from "./jobs.ts";
import { compareText } from "./order.ts";
import { projectOf } from "./project.ts";
import type { World } from "./world.ts";

/** What was collected, with the files that jobs were run on which want only some of theirs. */
export interface Gathered extends Collected {
  /** By the id of the job. */
  readonly ran: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is collected from, and how. */
interface Collecting {
  readonly tree: Tree;
  readonly collect: Collect;
  progress?(done: number, total: number): void;
}

/** Runs jobs over some files of a tree. */
export type CollectPart = (paths: readonly string[], jobs: readonly CollectJob[]) => Promise<Collected>;

/**
 * Runs jobs over a tree: those that want all their files first, then those of gates that want some only.
 * @param first see {@link firstJobs}.
 */
export async function collectTree(
  { tree, collect, progress }: Collecting,
  first: readonly CollectJob[],
  gates: readonly GateJobs[],
  world: World,
): Promise<Gathered> {
  const collected = await collect(tree, first, progress);
  const part: CollectPart = (paths, jobs) => collect(partOfTree(tree, paths), jobs);
  return collectWanted(gates, collected, new Set(tree.paths), world, part);
}

/**
 * Goes on from what the first jobs brought: asks those that want only some files which, runs them, and asks again with what
 * came of it, until nobody wants more. A job that cannot say what it wants is a failure of it.
 * @param paths the files of the tree.
 */
export async function collectWanted(
  gates: readonly GateJobs[],
  first: Collected,
  paths: ReadonlySet<string>,
  world: World,
  collect: CollectPart,
): Promise<Gathered> {
  const ran = new Map<string, Set<string>>();
  let gathered: Gathered = { ...first, ran };
  for (const gate of gates) {
    for (const [job, begin] of gate.later) {
      const done = new Set<string>();
      ran.set(job.id, done);
      let asked: Wanted | undefined;
      for (;;) {
        let wanted: readonly string[];
        try {
          asked ??= await begin();
          wanted = [...asked.next(projectOf(gate, gathered, paths, world))];
        } catch (cause) {
          gathered = withFailure(gathered, { id: job.id, error: errorOf(cause) });
          break;
        }
        const more = [...new Set(wanted)].filter(
          (path) => !done.has(path) && paths.has(path) && job.wants(path),
        );
        if (more.length === 0) break;
        for (const path of more) done.add(path);
        gathered = { ...merged(gathered, await collect(more.toSorted(compareText), [job])), ran };
      }
    }
  }
  return gathered;
}

/** Two collections of one tree as one, for jobs that were run on different files; a file that both read counts once. */
export function merged(one: Collected, other: Collected): Collected {
  const facts = new Map(one.facts);
  for (const [id, more] of other.facts) {
    const known = facts.get(id) ?? new Map<string, Json>();
    facts.set(id, more.size === 0 ? known : sorted([...known, ...more]));
  }
  const looked = new Map(one.looked);
  for (const [id, count] of other.looked) looked.set(id, (looked.get(id) ?? 0) + count);
  const known = new Set(one.unanalysed.map(({ path }) => path));
  const unanalysed: readonly Unanalysed[] = [
    ...one.unanalysed,
    ...other.unanalysed.filter(({ path }) => !known.has(path)),
  ].toSorted((a, b) => compareText(a.path, b.path));
  return { ...one, facts, looked, unanalysed, failures: [...one.failures, ...other.failures] };
}

/** Facts in the order of the paths. */
export function sorted(entries: readonly (readonly [string, Json])[]): ReadonlyMap<string, Json> {
  return new Map(entries.toSorted(([one], [other]) => compareText(one, other)));
}

function withFailure(gathered: Gathered, failure: CollectFailure): Gathered {
  return { ...gathered, failures: [...gathered.failures, failure] };
}

function errorOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause), { cause });
}
