import type { Problem } from "../../model/endpoint.ts";
import { placeOf } from "../../yaml/span.ts";
import { joined } from "../load/folder.ts";
import { readModel } from "../load/model.ts";
import { Notes } from "../load/notes.ts";
import { Reading } from "../load/reading.ts";
import type { ComposeFact } from "../read/compose-fact.ts";
import type { EnvFact } from "../read/env-fact.ts";
import { readService, type Service } from "../service/service.ts";
import { EnvValues } from "../values/env-values.ts";
import { byFolder, configurationsOf, type Files, isBase } from "./configuration.ts";

/** One way to start compose files, read: its services, merged. */
export interface Configuration extends Files {
  /** The project that it belongs to: `compose:<folder>`, or the file's where it has nothing in common with the folder's. */
  readonly id: string;
  readonly services: ReadonlyMap<string, Service>;
}

/** All compose projects of a tree. */
export interface ComposeProjects {
  readonly configurations: readonly Configuration[];
  readonly notes: Notes;
}

interface Read {
  readonly configuration: Configuration;
  readonly reading: Reading;
}

/**
 * The compose projects of a tree, each as its folder's files make it up. A file that another project includes is part of
 * that one and none of its own; so is one whose services are only extended, if docker compose would not take it by name.
 */
export function composeProjects(
  facts: ReadonlyMap<string, ComposeFact>,
  envs: ReadonlyMap<string, EnvFact>,
): ComposeProjects {
  const notes = new Notes();
  for (const [path, fact] of facts) noteMistakes(path, fact, notes);
  const all: Read[] = [];
  for (const [folder, paths] of byFolder(facts.keys())) {
    const envPath = joined(folder, ".env") ?? ".env";
    const fact = envs.get(envPath);
    if (fact?.mistake !== undefined) {
      const [span, message] = fact.mistake;
      notes.problem(
        "port-conflict/unreadable",
        placeOf(envPath, span),
        `In the env file, ${message}`,
        "<module>",
        message,
      );
    }
    const env = new EnvValues();
    if (fact !== undefined) env.add(envPath, fact);
    for (const files of configurationsOf(folder, paths, facts, fact)) {
      all.push(readConfiguration(files, env, new Reading(facts, envs, notes)));
    }
  }
  const ownOnly = all.filter((read, index) => !isPart(read, index, all));
  return { configurations: ownOnly.map(({ configuration }) => configuration), notes };
}

function noteMistakes(path: string, { mistakes = [], template }: ComposeFact, notes: Notes): void {
  for (const [span, message] of mistakes) {
    const sentence: Problem["message"] = `The compose file cannot be read as it stands: ${message}`;
    notes.problem("port-conflict/unreadable", placeOf(path, span), sentence, "<module>", message);
  }
  if (template) notes.passOver("templates", placeOf(path, [1, 1, 1, 1]));
}

function readConfiguration(files: Files, env: EnvValues, reading: Reading): Read {
  const services = new Map<string, Service>();
  for (const [name, node] of readModel(files.paths, { env, folder: files.folder }, reading)) {
    const service = readService(name, node, files.folder, reading);
    if (service !== undefined) services.set(name, service);
  }
  const id = files.alone && !isBase(files.main) ? `compose:${files.main}` : `compose:${files.folder}`;
  return { configuration: { ...files, id, services }, reading };
}

/** Whether all of a configuration's own is in another one. Of two that include each other the first remains. */
function isPart({ configuration: { main }, reading }: Read, index: number, all: readonly Read[]): boolean {
  return all.some((other, otherIndex) => {
    if (otherIndex === index) return false;
    const { main: otherMain, paths, folder } = other.configuration;
    const takes =
      other.reading.included.has(main) ||
      (other.reading.extended.has(main) && !isBase(main)) ||
      (paths.includes(main) && folder !== all[index]?.configuration.folder);
    const isMutual = reading.included.has(otherMain) || reading.extended.has(otherMain);
    return takes && (!isMutual || otherIndex < index);
  });
}
