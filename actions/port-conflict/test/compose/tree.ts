import { buildContexts } from "../../src/compose/build-contexts.ts";
import { composeEndpoints } from "../../src/compose/compose-endpoints.ts";
import { composeProjects } from "../../src/compose/projects/projects.ts";
import type { Endpoint } from "../../src/model/endpoint.ts";
import { factsOf } from "../compose-projects.ts";

/** What the compose files of a tree come to. */
export async function known(files: Readonly<Record<string, string>>) {
  const { facts, envs } = await factsOf(new Map(Object.entries(files)));
  const projects = composeProjects(facts, envs);
  const { endpoints, problems, passedOver } = composeEndpoints(projects);
  const binds = endpoints.filter(({ role }) => role === "bind");
  return { endpoints, binds, problems, passedOver, contexts: buildContexts(projects) };
}

/** The text at an endpoint's place. */
export function cut(files: Readonly<Record<string, string>>, { at }: Pick<Endpoint, "at">): string {
  const lines = (files[at.path] ?? "").split("\n").slice(at.line - 1, at.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? at.column - 1 : 0, index === last ? at.endColumn - 1 : undefined),
    )
    .join("\n");
}

/** Whether two endpoints never run together by their alternatives. */
export function exclude(one: Endpoint, other: Endpoint): boolean {
  const keys = Object.entries(one.alternatives ?? {});
  return keys.some(([key, value]) => (other.alternatives?.[key] ?? value) !== value);
}
