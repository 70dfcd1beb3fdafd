import type { Project } from "@pawl/gate";
import { buildContexts } from "../compose/build-contexts.ts";
import { composeProjects } from "../compose/projects/projects.ts";
import type { Facts } from "../facts.ts";
import { whyLeftOut } from "../judge/left-out.ts";
import { linkScripts } from "../lists/answered.ts";
import type { Endpoint, Problem } from "../model/endpoint.ts";
import type { Unresolved } from "../model/unresolved.ts";
import type { Options } from "../options.ts";
import { makeImportGraph } from "../resolve/import-graph.ts";
import { fileSources } from "./file-sources.ts";
import { pythonFiles } from "./python-inputs.ts";
import { pythonState } from "./python-state.ts";

/** What all sources say of ports, without what the options leave out. */
export interface PortsKnown {
  readonly endpoints: readonly Endpoint[];
  readonly unresolved: readonly Unresolved[];
  readonly problems: readonly Problem[];
  /** The folders that images are built from. */
  readonly contexts: ReturnType<typeof buildContexts>;
  /** What was passed over, by word. */
  readonly passedOver: Readonly<Record<string, number>>;
}

/** Puts together what all sources say. */
export function portsKnown(project: Project<Facts>, options: Options): PortsKnown {
  const passedOver: Record<string, number> = {};
  const counts = (path: string, count = 1): boolean => {
    const why = whyLeftOut(path, options);
    if (why !== undefined) passedOver[why] = (passedOver[why] ?? 0) + count;
    return why === undefined;
  };
  const projects = composeProjects(project.facts.compose, project.facts.env);
  for (const [path, fact] of project.facts.sites) counts(path, fact.sites.length);
  const { ports: python, repository } = pythonState(project, options);
  const sources = [python, ...fileSources(project, options, pythonFiles(project), projects)];
  for (const source of sources) {
    for (const [word, count] of Object.entries(source.passedOver))
      passedOver[word] = (passedOver[word] ?? 0) + count;
  }
  const { endpoints, unresolved } = linkScripts(
    sources.flatMap(({ endpoints: all }) => all.filter(({ at }) => counts(at.path))),
    python.unresolved.filter(({ at }) => counts(at.path)),
    makeImportGraph(repository),
  );
  return {
    endpoints,
    unresolved,
    problems: sources.flatMap(({ problems }) => problems.filter(({ at }) => counts(at.path))),
    contexts: buildContexts(projects),
    passedOver,
  };
}
