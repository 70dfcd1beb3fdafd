import type { Collected, Json, Project } from "@pawl/gate";
import type { GateJobs } from "./jobs.ts";
import type { World } from "./world.ts";

/**
 * What a gate sees of one state of the tree.
 * @param paths the files of the tree that were to be looked at.
 */
export function projectOf(
  { jobs, wants }: GateJobs,
  collected: Collected,
  paths: ReadonlySet<string>,
  world: World,
): Project {
  const facts: Record<string, ReadonlyMap<string, Json>> = {};
  const looked: Record<string, number> = {};
  for (const [name, job] of jobs) {
    facts[name] = collected.facts.get(job.id) ?? new Map();
    looked[name] = collected.looked.get(job.id) ?? 0;
  }
  let known: readonly string[] | undefined;
  return {
    ...world,
    facts,
    looked,
    has: (path) => paths.has(path) && wants(path),
    get paths() {
      // Most gates never ask.
      known ??= [...paths].filter(wants);
      return known;
    },
  };
}
