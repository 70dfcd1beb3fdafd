import type { Collected, CollectFailure, CollectJob, Json, Unanalysed } from "@pawl/gate";
import type { Outcome } from "./collect-file.ts";
import type { FileTask } from "./plan.ts";

/** What became of one task: the outcomes of its jobs, a file that cannot be read, or one that is no more. */
export type TaskResult = readonly Outcome[] | Unanalysed | "gone";

/** Puts the results together in the order of the tasks, whatever the order in which they came. */
export function gather(
  jobs: readonly CollectJob[],
  tasks: readonly FileTask[],
  results: ReadonlyMap<FileTask, TaskResult>,
): Collected {
  const facts = new Map(jobs.map(({ id }) => [id, new Map<string, Json>()]));
  const looked = new Map(jobs.map(({ id }) => [id, 0]));
  const failures: CollectFailure[] = [];
  const unanalysed: Unanalysed[] = [];
  let files = 0;
  for (const task of tasks) {
    const result = results.get(task) ?? "gone";
    if (result === "gone") continue;
    if ("reason" in result) {
      unanalysed.push(result);
      continue;
    }
    files++;
    for (const [at, { id }] of task.jobs.entries()) {
      const outcome = result[at];
      if (outcome === undefined) continue;
      if ("failure" in outcome) {
        failures.push(outcome.failure);
        continue;
      }
      looked.set(id, (looked.get(id) ?? 0) + 1);
      if (outcome.fact !== undefined) facts.get(id)?.set(task.path, outcome.fact);
    }
  }
  return { facts, looked, files, unanalysed, failures };
}
