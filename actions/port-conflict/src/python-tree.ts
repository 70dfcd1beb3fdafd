import type { Project } from "@pawl/gate";
import type { Facts } from "./facts.ts";
import { type LeftOut, leftOut } from "./judge/left-out.ts";
import type { PythonFiles } from "./lists/scripts.ts";
import { type Options, registryPath } from "./options.ts";
import { Repository } from "./resolve/repository.ts";

/** Why the options leave a file out; `undefined` where they do not. */
export function whyLeftOut(path: string, options: Options): LeftOut | undefined {
  const why = leftOut(path);
  return why === undefined || options[why] || path === registryPath(options) ? undefined : why;
}

/** The Python files of a project, for those who look for a script. */
export function pythonFiles(project: Project<Facts>): PythonFiles & { readonly paths: readonly string[] } {
  return {
    has: (path) => project.has(path),
    paths: project.paths.filter((path) => path.endsWith(".py") || path.endsWith(".pyw")),
  };
}

/**
 * What is known of the names of a project.
 * @param paths the Python files.
 * @param looked whether a file was looked into.
 */
export function namesOf(
  { facts }: Project<Facts>,
  options: Options,
  paths: ReadonlySet<string>,
  looked: (path: string) => boolean,
): Repository {
  return new Repository({
    paths,
    names: facts.names,
    imports: facts.imports,
    looked,
    // What tests and samples hand on is bound by them.
    counts: (path) => whyLeftOut(path, options) === undefined,
  });
}
