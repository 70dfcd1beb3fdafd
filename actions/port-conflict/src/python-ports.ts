import type { Project } from "@pawl/gate";
import type { Facts } from "./facts.ts";
import type { Options } from "./options.ts";
import { type PythonPorts, pythonEndpoints } from "./python/python-endpoints.ts";
import { namesOf, pythonFiles, whyLeftOut } from "./python-tree.ts";
import { makeResolver, type Resolver } from "./resolve/resolver.ts";

/** All that the ports of Python depend on, in one state of the tree. */
export interface PythonInputs {
  readonly sites: Project<Facts>["facts"]["sites"];
  readonly imports: Project<Facts>["facts"]["imports"];
  readonly paths: readonly string[];
  /** The options that say what counts. */
  readonly counted: string;
}

/** What was found out of one state of the tree, with the names that were asked for. */
export interface Solved extends PythonInputs {
  readonly names: Project<Facts>["facts"]["names"];
  readonly looked: ReadonlySet<string>;
  readonly resolver: Resolver;
  ports?: PythonPorts;
}

/**
 * The last state that was solved. The judgement follows right behind the question which names are wanted, and the base of a
 * change behind its head, from which it seldom differs in anything that ports depend on.
 */
let last: Solved | undefined;

/** Keeps what was found out. */
export function keepSolved(solved: Solved): void {
  last = solved;
}

/** What a project's ports depend on. */
export function inputsOf(project: Project<Facts>, options: Options): PythonInputs {
  const { sites, imports } = project.facts;
  const { tests, samples, copies, registry } = options;
  const counted = JSON.stringify([tests, samples, copies, registry]);
  return { sites, imports, paths: pythonFiles(project).paths, counted };
}

/** What was found out of a state that differs from this in nothing but the names that are known. */
export function solvedFor(inputs: PythonInputs): Solved | undefined {
  return last !== undefined &&
    last.counted === inputs.counted &&
    isSameList(last.paths, inputs.paths) &&
    isSameMap(last.imports, inputs.imports) &&
    isSameMap(last.sites, inputs.sites)
    ? last
    : undefined;
}

/** What was found out of this state. */
export function solved(inputs: PythonInputs, names: Solved["names"]): Solved | undefined {
  const found = solvedFor(inputs);
  return found !== undefined && isSameMap(found.names, names) ? found : undefined;
}

/** What the Python files of a project bind and connect to, without what the options leave out. */
export function pythonPorts(project: Project<Facts>, options: Options): PythonPorts {
  const inputs = inputsOf(project, options);
  const known = solved(inputs, project.facts.names);
  if (known?.ports !== undefined) return known.ports;
  const sites = new Map([...inputs.sites].filter(([path]) => whyLeftOut(path, options) === undefined));
  const resolver =
    known?.resolver ?? makeResolver(namesOf(project, options, new Set(inputs.paths), () => true));
  const ports = pythonEndpoints(sites, resolver);
  if (known !== undefined) known.ports = ports;
  return ports;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}

/** Whether two maps hold the same facts: most are the very same objects. */
function isSameMap(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const [path, fact] of one) {
    const of = other.get(path);
    if (fact === of) continue;
    if (of === undefined || JSON.stringify(fact) !== JSON.stringify(of)) return false;
  }
  return true;
}
