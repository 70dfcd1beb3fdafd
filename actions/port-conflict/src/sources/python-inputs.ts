import type { Project } from "@pawl/gate";
import type { Facts } from "../facts.ts";
import { whyLeftOut } from "../judge/left-out.ts";
import type { PythonFiles } from "../lists/scripts.ts";
import type { Options } from "../options.ts";
import { Repository } from "../resolve/repository.ts";

/** All but names that the ports of Python depend on, in one state of the tree. */
export interface PythonInputs {
  readonly sites: Project<Facts>["facts"]["sites"];
  readonly imports: Project<Facts>["facts"]["imports"];
  /** The Python files, in the order of the tree. */
  readonly paths: readonly string[];
  /** Whether the options let the ports of a file count. */
  counts(path: string): boolean;
  /** The options that this is by. */
  readonly counted: string;
}

/** What the ports of a project's Python files depend on. */
export function inputsOf(project: Project<Facts>, options: Options): PythonInputs {
  const { sites, imports } = project.facts;
  const { tests, samples, copies, registry } = options;
  return {
    sites,
    imports,
    paths: pythonFiles(project).paths,
    counts: (path) => whyLeftOut(path, options) === undefined,
    counted: JSON.stringify([tests, samples, copies, registry]),
  };
}

/** Whether two states have the same files, sites and imports, and leave out the same. */
export function areSameInputs(one: PythonInputs, other: PythonInputs): boolean {
  return (
    one.counted === other.counted &&
    isSameList(one.paths, other.paths) &&
    areSameFacts(one.imports, other.imports) &&
    areSameFacts(one.sites, other.sites)
  );
}

/** Whether two maps hold the same facts: most are the very same objects. */
export function areSameFacts(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const [path, fact] of one) {
    const of = other.get(path);
    if (fact === of) continue;
    if (of === undefined || JSON.stringify(fact) !== JSON.stringify(of)) return false;
  }
  return true;
}

/** The Python files of a project, for those who look for a script. */
export function pythonFiles(project: Project<Facts>): PythonFiles & { readonly paths: readonly string[] } {
  return {
    has: (path) => project.has(path),
    paths: project.paths.filter((path) => path.endsWith(".py") || path.endsWith(".pyw")),
  };
}

/**
 * The repository that names are looked up in. What tests and samples hand on is bound by them.
 * @param looked whether the names of a file were asked for.
 */
export function repositoryOf(
  { paths, imports, counts }: PythonInputs,
  names: Project<Facts>["facts"]["names"],
  looked: (path: string) => boolean,
): Repository {
  return new Repository({ paths: new Set(paths), names, imports, counts, looked });
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}
