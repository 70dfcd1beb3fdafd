import type { Project } from "@pawl/gate";
import type { Facts } from "../facts.ts";
import type { Options } from "../options.ts";
import { type PythonPorts, pythonEndpoints } from "../python/python-endpoints.ts";
import type { Repository } from "../resolve/repository.ts";
import { makeResolver, type Resolver } from "../resolve/resolver.ts";
import { areSameFacts, areSameInputs, inputsOf, type PythonInputs, repositoryOf } from "./python-inputs.ts";

/** What is found out of the Python files of one state of the tree. */
export interface PythonState {
  readonly inputs: PythonInputs;
  readonly names: Project<Facts>["facts"]["names"];
  /** The files whose names were asked for. */
  readonly looked: ReadonlySet<string>;
  readonly repository: Repository;
  readonly resolver: Resolver;
  /** Made when first asked for. */
  ports?: PythonPorts;
}

/**
 * The last state of which all names that it needs are known. The judgement follows right behind the question which those are,
 * and the base of a change behind its head, from which it seldom differs in anything that ports depend on.
 */
let last: PythonState | undefined;

/** Keeps a state of which all names that it needs are known. */
export function keepState(state: PythonState): void {
  last = state;
}

/** The last state, if it differs from this in its names at most. */
export function lastLike(inputs: PythonInputs): PythonState | undefined {
  return last !== undefined && areSameInputs(last.inputs, inputs) ? last : undefined;
}

/** The last state, if it is this one. */
export function lastSame(inputs: PythonInputs, names: PythonState["names"]): PythonState | undefined {
  const like = lastLike(inputs);
  return like !== undefined && areSameFacts(like.names, names) ? like : undefined;
}

/** What the Python files of a project bind and connect to, without what the options leave out, and how that is known. */
export function pythonState(
  project: Project<Facts>,
  options: Options,
): PythonState & { readonly ports: PythonPorts } {
  const inputs = inputsOf(project, options);
  const { names } = project.facts;
  const state = lastSame(inputs, names) ?? stateOf(inputs, names);
  const sites = new Map([...inputs.sites].filter(([path]) => inputs.counts(path)));
  state.ports ??= pythonEndpoints(sites, state.resolver);
  return { ...state, ports: state.ports };
}

/** A state by the names that there are, whoever asked for them. */
function stateOf(inputs: PythonInputs, names: PythonState["names"]): PythonState {
  const repository = repositoryOf(inputs, names, () => true);
  return { inputs, names, looked: new Set(names.keys()), repository, resolver: makeResolver(repository) };
}
