import type { CollectJob } from "@pawl/gate";

/** One file to read, and the jobs that want it, in their order. */
export interface FileTask {
  readonly path: string;
  readonly jobs: readonly CollectJob[];
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
  return paths.flatMap((path) => {
    const wanting = jobs.filter((job) => job.wants(path));
    return wanting.length === 0 ? [] : [{ path, jobs: wanting }];
  });
}
