import type { Project } from "@pawl/gate";
import { composeProjects } from "../compose/projects/projects.ts";
import type { Facts } from "../facts.ts";
import type { Options } from "../options.ts";
import type { Sites } from "../python/collect-sites.ts";
import { pythonEndpoints } from "../python/python-endpoints.ts";
import { makeImportGraph } from "../resolve/import-graph.ts";
import type { Repository } from "../resolve/repository.ts";
import { makeResolver, type Resolver } from "../resolve/resolver.ts";
import { fileSources } from "./file-sources.ts";
import { inputsOf, type PythonInputs, pythonFiles, repositoryOf } from "./python-inputs.ts";
import { keepState, lastLike, lastSame } from "./python-state.ts";

/** One call of Python with its file, as {@link pythonEndpoints} takes it. */
type Site = readonly [path: string, fact: Sites];

/** A way through the sites, as far as their names are known. */
interface Walk {
  readonly repository: Repository;
  readonly resolver: Resolver;
  /** The sites of which something was missing. */
  left: readonly Site[];
  /** Whether one is not known although nothing was missing. */
  isUnresolved: boolean;
}

/**
 * Tells, with what is known so far, the names of which files have to be known to say what ports Python binds: those that
 * resolving asked for in vain. What was resolved without that is not looked at again before all is known.
 */
export class WantedNames {
  private readonly options: Options;
  private readonly looked = new Set<string>();
  private inputs: PythonInputs | undefined;
  private scripts: readonly string[] = [];
  private walk: Walk | undefined;

  constructor(options: Options) {
    this.options = options;
  }

  /** The files that are asked for next. */
  next(project: Project<Facts>): Iterable<string> {
    const { names } = project.facts;
    this.inputs ??= inputsOf(project, this.options);
    const { inputs, walk } = this;
    if (walk === undefined) {
      // Of a state that differs in nothing the same names are wanted, and say the same.
      if (lastSame(inputs, names) !== undefined) return [];
      const like = this.looked.size === 0 ? lastLike(inputs) : undefined;
      if (like !== undefined && like.looked.size > 0) return this.ask(like.looked);
      this.scripts = this.startedScripts(project, inputs);
    }
    walk?.repository.learn(names);
    let current = walk ?? this.begin(inputs, names);
    this.follow(current);
    if (walk !== undefined && current.repository.missing.size === 0) {
      // What was settled early did not know of what came later: all of it has to be what the same names say at once.
      current = this.begin(inputs, names);
      this.follow(current);
    }
    this.walk = current;
    const { repository, resolver } = current;
    if (repository.missing.size === 0)
      keepState({ inputs, names, looked: this.looked, repository, resolver });
    return this.ask(repository.missing);
  }

  private ask(paths: ReadonlySet<string>): ReadonlySet<string> {
    for (const path of paths) this.looked.add(path);
    return paths;
  }

  private begin(inputs: PythonInputs, names: Project<Facts>["facts"]["names"]): Walk {
    const repository = repositoryOf(inputs, names, (path) => this.looked.has(path));
    const left = [...inputs.sites].flatMap(([path, { sites }]) =>
      inputs.counts(path) ? sites.map((site): Site => [path, { sites: [site], portless: 0 }]) : [],
    );
    return { repository, resolver: makeResolver(repository), left, isUnresolved: false };
  }

  /** Goes on where something was missing; what still is the repository tells. */
  private follow(walk: Walk): void {
    const { repository, resolver } = walk;
    walk.left = walk.left.filter(([path, fact]) => {
      const { gaps } = repository;
      // Where something is bound, its own file says most of it.
      repository.file(path);
      const { unresolved } = pythonEndpoints(new Map([[path, fact]]), resolver);
      if (repository.gaps !== gaps) return true;
      walk.isUnresolved ||= unresolved.length > 0;
      return false;
    });
    // What a list starts may bind what it says, if there is something to tell.
    if (!walk.isUnresolved) return;
    const graph = makeImportGraph(repository);
    for (const script of this.scripts) graph.reachedFrom(script);
  }

  /** The Python files that lists, images and units start. */
  private startedScripts(project: Project<Facts>, { counts }: PythonInputs): readonly string[] {
    const projects = composeProjects(project.facts.compose, project.facts.env);
    const sources = fileSources(project, this.options, pythonFiles(project), projects);
    const scripts = sources.flatMap(({ endpoints }) =>
      endpoints.flatMap(({ at, script }) => (script !== undefined && counts(at.path) ? [script] : [])),
    );
    return [...new Set(scripts)];
  }
}
