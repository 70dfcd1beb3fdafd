import type { Project } from "@pawl/gate";
import { composeProjects } from "./compose/projects/projects.ts";
import type { Facts } from "./facts.ts";
import { fileSources } from "./file-sources.ts";
import type { Options } from "./options.ts";
import type { Sites } from "./python/collect-sites.ts";
import { pythonEndpoints } from "./python/python-endpoints.ts";
import { inputsOf, keepSolved, type PythonInputs, solved, solvedFor } from "./python-ports.ts";
import { namesOf, pythonFiles, whyLeftOut } from "./python-tree.ts";
import { makeImportGraph } from "./resolve/import-graph.ts";
import type { Repository } from "./resolve/repository.ts";
import { makeResolver, type Resolver } from "./resolve/resolver.ts";

/** One call of Python with its file, as {@link pythonEndpoints} takes it. */
type Site = readonly [path: string, fact: Sites];

/**
 * Tells, with what is known so far, the names of which files have to be known to say what ports Python binds: those that
 * resolving asked for in vain. What was resolved without that stays as it is, and is not looked at again.
 */
export class WantedNames {
  private readonly options: Options;
  private readonly looked = new Set<string>();
  private inputs: PythonInputs | undefined;
  private known: { readonly repository: Repository; readonly resolver: Resolver } | undefined;
  private left: readonly Site[] = [];
  private scripts: readonly string[] = [];
  private isUnresolved = false;

  constructor(options: Options) {
    this.options = options;
  }

  /** The files that are asked for next. */
  next(project: Project<Facts>): Iterable<string> {
    this.inputs ??= inputsOf(project, this.options);
    if (this.known === undefined) {
      // Of a state that differs in nothing the same names are wanted, and say the same.
      if (solved(this.inputs, project.facts.names) !== undefined) return [];
      const like = this.looked.size === 0 ? solvedFor(this.inputs) : undefined;
      if (like !== undefined && like.looked.size > 0) {
        for (const path of like.looked) this.looked.add(path);
        return like.looked;
      }
    }
    const isLater = this.known !== undefined;
    this.known?.repository.learn(project.facts.names);
    this.known ??= this.begin(project, this.inputs);
    let missing = this.follow(this.known);
    if (isLater && missing.size === 0) {
      // What was settled early did not know of what came later: all of it has to be what the same names say at once.
      this.known = this.begin(project, this.inputs);
      missing = this.follow(this.known);
    }
    for (const path of missing) this.looked.add(path);
    if (missing.size === 0) {
      const { resolver } = this.known;
      keepSolved({ ...this.inputs, names: project.facts.names, looked: this.looked, resolver });
    }
    return missing;
  }

  /** Goes on where something was missing, and tells what still is. */
  private follow({ repository, resolver }: NonNullable<typeof this.known>): ReadonlySet<string> {
    this.left = this.left.filter(([path, fact]) => {
      const { gaps } = repository;
      // Where something is bound, its own file says most of it.
      repository.file(path);
      const { unresolved } = pythonEndpoints(new Map([[path, fact]]), resolver);
      if (repository.gaps !== gaps) return true;
      this.isUnresolved ||= unresolved.length > 0;
      return false;
    });
    // What a list starts may bind what it says, if there is something to tell.
    if (this.isUnresolved) {
      const graph = makeImportGraph(repository);
      for (const script of this.scripts) graph.reachedFrom(script);
    }
    return repository.missing;
  }

  private begin(project: Project<Facts>, inputs: PythonInputs): NonNullable<typeof this.known> {
    const python = pythonFiles(project);
    const { facts } = project;
    const isIn = (path: string): boolean => whyLeftOut(path, this.options) === undefined;
    this.left = [...facts.sites].flatMap(([path, { sites }]) =>
      isIn(path) ? sites.map((site): Site => [path, { sites: [site], portless: 0 }]) : [],
    );
    const projects = composeProjects(facts.compose, facts.env);
    const sources = fileSources(project, this.options, python, projects);
    const scripts = sources.flatMap(({ endpoints }) =>
      endpoints.flatMap(({ at, script }) => (script !== undefined && isIn(at.path) ? [script] : [])),
    );
    this.scripts = [...new Set(scripts)];
    this.isUnresolved = false;
    const paths = new Set(inputs.paths);
    const repository = namesOf(project, this.options, paths, (path) => this.looked.has(path));
    return { repository, resolver: makeResolver(repository) };
  }
}
