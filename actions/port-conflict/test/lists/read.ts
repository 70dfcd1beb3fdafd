import type { Json } from "@pawl/gate";
import { expect } from "vitest";
import { collectLists } from "../../src/lists/collect-lists.ts";
import { listEndpoints } from "../../src/lists/list-endpoints.ts";
import type { ListFact } from "../../src/lists/list-fact.ts";
import type { ListForm } from "../../src/lists/list-form.ts";
import type { Endpoint, Known } from "../../src/model/endpoint.ts";
import { portText } from "../../src/model/port.ts";

/** What the start-up lists among some files say, as the gate reads them: collected one by one, kept as JSON. */
export async function readLists(
  files: Readonly<Record<string, string>>,
  forms: readonly ListForm[] = [],
): Promise<Known> {
  const facts = new Map<string, ListFact>();
  for (const [path, text] of Object.entries(files).toSorted()) {
    const bytes = new TextEncoder().encode(text);
    const fact = await collectLists({ path: path.slice(path.lastIndexOf("/") + 1), bytes }, forms);
    if (fact === undefined) continue;
    const kept: Json = fact;
    expect(JSON.parse(JSON.stringify(kept))).toEqual(fact);
    facts.set(path, fact);
  }
  const python = Object.keys(files).filter((path) => path.endsWith(".py"));
  const paths = new Set(python);
  return listEndpoints(facts, { has: (path) => paths.has(path), paths }, forms);
}

/** An endpoint in a line: `5563 tcp * bind risk MainPC risk.py`. */
export function line({ port, protocol, host, role, service, machine, script, disabled }: Endpoint): string {
  const rest = [service, machine, script, disabled === true ? "disabled" : undefined];
  return [portText(port), protocol, host, role, ...rest.filter((word) => word !== undefined)].join(" ");
}

/** The lines of what a single file says, and its problems as `line:column message`. */
export async function told(path: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const { endpoints, problems, passedOver } = await readLists({ [path]: text, ...more });
  return [
    ...endpoints.map(line),
    ...problems.map(({ at, rule, message }) => `${at.line}:${at.column} ${rule.slice(14)}: ${message}`),
    ...Object.entries(passedOver).map(([why, count]) => `${why}: ${count}`),
  ];
}
