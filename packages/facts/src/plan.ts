import type { CollectJob } from "@pawl/gate";

/** One file to look at, and the jobs that want it, by their indexes, in their order. */
export interface FileTask {
  readonly path: string;
  readonly jobs: readonly number[];
}

/**
 * What there is to do, in the order of the paths; a file that no job wants is no task.
 * @throws {TypeError} where two jobs have one id: their facts could not be told apart.
 */
export function planTasks(paths: readonly string[], jobs: readonly CollectJob[]): readonly FileTask[] {
  const ids = new Set<string>();
  for (const { id } of jobs) {
    if (ids.has(id)) throw new TypeError(`two collectors are called ${id}`);
    ids.add(id);
  }
  // Most files are wanted by the same jobs: one list of indexes serves them all.
  const lists = new Map<string, readonly number[]>();
  const tasks: FileTask[] = [];
  for (const path of paths) {
    let name = "";
    for (const job of jobs) name += job.wants(path) ? "1" : "0";
    const shared = lists.get(name) ?? jobs.flatMap((_, index) => (name[index] === "1" ? [index] : []));
    lists.set(name, shared);
    if (shared.length > 0) tasks.push({ path, jobs: shared });
  }
  return tasks;
}
