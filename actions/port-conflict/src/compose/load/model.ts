import type { Layer } from "../read/compose-fact.ts";
import { extendedService, type Scope } from "./extends.ts";
import { fill, type Setting } from "./fill.ts";
import { includedModels } from "./include.ts";
import { mergeServices } from "./merge.ts";
import type { Node } from "./node.ts";
import type { Reading } from "./reading.ts";

/** Services by name. */
export type Model = ReadonlyMap<string, Node>;

/**
 * The services of compose files that are merged in their order, each document with what its services extend and what it
 * includes. `stack` holds the files that include these in turn.
 */
export function readModel(
  paths: readonly string[],
  setting: Omit<Setting, "path">,
  reading: Reading,
  stack: readonly string[] = [],
): Model {
  const model = new Map<string, Node>();
  for (const path of paths) {
    if (!reading.takesOne()) {
      reading.notes.passOver("includes", topOf(path));
      break;
    }
    const fact = reading.facts.get(path);
    if (fact?.template) reading.notes.passOver("templates", topOf(path));
    for (const layer of fact?.layers ?? [])
      mergeInto(model, readLayer(layer, { ...setting, path }, reading, stack));
  }
  return model;
}

function topOf(path: string) {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function readLayer(layer: Layer, setting: Setting, reading: Reading, stack: readonly string[]): Model {
  const services = new Map(layer.services.map(([name, kept]) => [name, fill(kept, setting)] as const));
  const scope: Scope = { setting, services, extended: new Map() };
  const model = new Map<string, Node>();
  for (const name of services.keys()) {
    const service = extendedService(name, scope, reading);
    if (service !== undefined) model.set(name, service);
  }
  if (layer.include === undefined) return model;
  for (const { model: included, at } of includedModels(layer.include, setting, reading, stack)) {
    for (const [name, service] of included) {
      if (!model.has(name)) model.set(name, service);
      else if (!isSame(model.get(name), service)) {
        const message = `Service \`${name}\` of this file is in an included file too`;
        const code = `include ${name}`;
        reading.notes.problem("port-conflict/unreadable", at, message, `services.${name}`, code);
      }
    }
  }
  return model;
}

function mergeInto(model: Map<string, Node>, layer: Model): void {
  for (const [name, service] of layer) {
    const earlier = model.get(name);
    if (service.kind === "reset") model.delete(name);
    else model.set(name, earlier === undefined ? service : mergeServices(earlier, service));
  }
}

/** Whether two definitions of a service say the same, wherever they stand: the same file included twice is no conflict. */
function isSame(one: Node | undefined, other: Node): boolean {
  if (one === undefined || one.kind !== other.kind) return false;
  if (one.kind === "scalar") return other.kind === "scalar" && one.text === other.text;
  if (one.kind === "list") {
    return (
      other.kind === "list" &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => {
        const second = other.items[index];
        return second !== undefined && isSame(item, second);
      })
    );
  }
  if (one.kind !== "map" || other.kind !== "map") return true;
  if (one.entries.size !== other.entries.size) return false;
  return [...one.entries].every(([key, value]) => {
    const second = other.entries.get(key);
    return second !== undefined && isSame(value, second);
  });
}
