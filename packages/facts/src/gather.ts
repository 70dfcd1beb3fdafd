import type { Collected, CollectFailure, CollectJob, Json, Unanalysed } from "@pawl/gate";
import type { FileTask } from "./plan.ts";
import type { TaskResult } from "./work.ts";

/** Puts the results together in the order of the tasks, whatever the order in which they came. */
export function gather(
  jobs: readonly CollectJob[],
  tasks: readonly FileTask[],
  results: readonly (TaskResult | undefined)[],
): Collected {
  const facts = jobs.map(() => new Map<string, Json>());
  const looked = jobs.map(() => 0);
  const failures: CollectFailure[] = [];
  const unanalysed: Unanalysed[] = [];
  let files = 0;
  for (const [at, task] of tasks.entries()) {
    const result = results[at] ?? "gone";
    if (result === "gone") continue;
    if ("reason" in result) {
      unanalysed.push(result);
      continue;
    }
    files++;
    for (const [place, job] of task.jobs.entries()) {
      const outcome = result.outcomes[place];
      if (outcome === undefined) continue;
      if ("failure" in outcome) {
        failures.push(outcome.failure);
        continue;
      }
      looked[job] = (looked[job] ?? 0) + 1;
      if (outcome.text !== "") facts[job]?.set(task.path, JSON.parse(outcome.text));
    }
  }
  const byId = <Value>(values: readonly Value[], none: Value): ReadonlyMap<string, Value> =>
    new Map(jobs.map(({ id }, job) => [id, values[job] ?? none]));
  return { facts: byId(facts, new Map()), looked: byId(looked, 0), files, unanalysed, failures };
}
