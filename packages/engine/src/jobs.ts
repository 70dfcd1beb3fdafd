import { type CollectJob, compileGlobs, type Gate, type Wanted } from "@pawl/gate";
import { canonicalJson } from "./canonical-json.ts";
import { collectComments } from "./comments/collect-comments.ts";
import type { Config } from "./config/config.ts";
import { OWN_GATE } from "./own-rules.ts";

/** A gate with its options, and the jobs of its collectors by the collector's name. */
export interface GateJobs {
  readonly gate: Gate;
  readonly options: unknown;
  readonly jobs: ReadonlyMap<string, CollectJob>;
  /** By job, those that want only some of their files, and how they are asked which. */
  readonly later: ReadonlyMap<CollectJob, () => Promise<Wanted>>;
  /** The globs of all its collectors, for a person. */
  readonly globs: readonly string[];
  /** Whether the gate looks at a file. */
  wants(path: string): boolean;
}

/**
 * What a gate wants collected: for each of its collectors the files that it names, as far as the configuration
 * includes them.
 * @throws {TypeError} where the configuration was not read for the gate.
 */
export function gateJobs(gate: Gate, config: Config): GateJobs {
  if (!config.options.has(gate.name)) throw new TypeError(`the configuration was not read for ${gate.name}`);
  const options = config.options.get(gate.name);
  const includes = compileGlobs(config.include);
  const jobs = new Map<string, CollectJob>();
  const later = new Map<CollectJob, () => Promise<Wanted>>();
  const globs: string[] = [];
  for (const [name, collector] of Object.entries(gate.facts)) {
    const files = collector.files(options);
    const matches = compileGlobs(files);
    globs.push(...files);
    // No more than these, so that a fact cannot depend on what its key does not hold.
    const depends = picked(options, collector.depends);
    const job: CollectJob = {
      id: `${gate.name}/${name}`,
      depends: canonicalJson(depends),
      wants: (path) => matches(path) && includes(path),
      collect: (file) => collector.collect(file, depends),
    };
    jobs.set(name, job);
    const { wanted } = collector;
    if (wanted !== undefined) later.set(job, () => wanted(options));
  }
  const all = [...jobs.values()];
  const known = new Map<string, boolean>();
  const wants = (path: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const isWanted = all.some((job) => job.wants(path));
    known.set(path, isWanted);
    return isWanted;
  };
  return { gate, options, jobs, later, globs: [...new Set(globs)], wants };
}

/** The jobs that are run on all the files they want before any other: those of the gates, and Pawl's own. */
export function firstJobs(gates: readonly GateJobs[]): readonly CollectJob[] {
  return gates.flatMap(({ jobs, later }) => [...jobs.values()].filter((job) => !later.has(job)));
}

/** The id of the job that reads comments for Pawl itself. */
export const COMMENTS_JOB = `${OWN_GATE}/comments`;

/** Pawl's own job: the comments of every Python file that some gate looks at, and whether Python can read it. */
export function commentsJob(gates: readonly GateJobs[]): CollectJob {
  return {
    id: COMMENTS_JOB,
    depends: canonicalJson({}),
    wants: (path) => /\.pyi?$/.test(path) && gates.some((gate) => gate.wants(path)),
    collect: collectComments,
  };
}

/**
 * The job of that name in another thread, which has the same gates. It is only to be run: which files it wants has been
 * decided already.
 * @throws {TypeError} where no gate has such a collector.
 */
export function restoreJob(
  gates: readonly Gate[],
  { id, depends }: Pick<CollectJob, "id" | "depends">,
): CollectJob {
  const wants = (): boolean => true;
  if (id === COMMENTS_JOB) return { id, depends, wants, collect: collectComments };
  const gate = gates.find(({ name }) => id.startsWith(`${name}/`));
  const collector = gate?.facts[id.slice(gate.name.length + 1)];
  if (collector === undefined) throw new TypeError(`no gate has the collector ${id}`);
  const options: unknown = JSON.parse(depends);
  return { id, depends, wants, collect: (file) => collector.collect(file, options) };
}

function picked(options: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  const has = (name: string): boolean =>
    typeof options === "object" && options !== null && Object.hasOwn(options, name);
  return Object.fromEntries(
    names.filter(has).map((name) => [name, Reflect.get(Object(options), name)] as const),
  );
}
