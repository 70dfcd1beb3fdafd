import { fill, type Setting } from "./fill.ts";
import { folderOf, isRemote, joined } from "./folder.ts";
import { mergeServices } from "./merge.ts";
import { entryOf, type Node, type ScalarNode, scalarAt, scalarOf } from "./node.ts";
import type { Reading } from "./reading.ts";

/** Services that extend one another in a chain longer than this are not written by a person. */
const LONGEST_CHAIN = 100;

/** The services of one file, of which one may extend another. */
export interface Scope {
  readonly setting: Setting;
  readonly services: ReadonlyMap<string, Node>;
  /** With what they extend, as far as it was asked for. */
  readonly extended: Map<string, Node>;
}

/** A service with what it extends: the base first, its own on top. The chain is what extends it in turn. */
export function extendedService(
  name: string,
  scope: Scope,
  reading: Reading,
  chain: readonly string[] = [],
): Node | undefined {
  const known = scope.extended.get(name);
  if (known !== undefined) return known;
  const service = scope.services.get(name);
  const extension = entryOf(service, "extends");
  if (service === undefined || extension === undefined) return service;
  const base = baseOf(name, extension, scope, reading, [...chain, `${scope.setting.path}#${name}`]);
  const result = base === undefined ? service : mergeServices(base, service);
  scope.extended.set(name, result);
  return result;
}

function baseOf(
  name: string,
  extension: Node,
  scope: Scope,
  reading: Reading,
  chain: readonly string[],
): Node | undefined {
  const reference = scalarOf(extension) ?? scalarAt(extension, "service");
  if (reference === undefined) return undefined;
  const file = scalarAt(extension, "file");
  const where = file === undefined ? scope : fileScope(file, scope.setting, reading);
  if (where === undefined) return undefined;
  const baseName = reference.text;
  const mistake = (message: string): undefined => {
    const code = `extends ${reference.raw}`;
    reading.notes.problem("port-conflict/unreadable", reference.at, message, `services.${name}`, code);
  };
  if (!where.services.has(baseName)) {
    return mistake(
      `Service \`${name}\` extends \`${baseName}\`, which \`${where.setting.path}\` does not have`,
    );
  }
  if (chain.includes(`${where.setting.path}#${baseName}`)) {
    return mistake(`Service \`${name}\` extends \`${baseName}\`, which extends it in turn`);
  }
  if (chain.length >= LONGEST_CHAIN) {
    return mistake(`Service \`${name}\` extends a chain of more than ${LONGEST_CHAIN} services`);
  }
  const base = extendedService(baseName, where, reading, chain);
  return base === undefined ? undefined : takenBy(base, reference, baseName);
}

/** The services of another file as they stand, with nothing included. */
function fileScope(file: ScalarNode, { folder, env }: Setting, reading: Reading): Scope | undefined {
  const path = isRemote(file.text) ? undefined : joined(folder, file.text);
  const fact = path === undefined ? undefined : reading.facts.get(path);
  if (path === undefined || fact === undefined) {
    reading.notes.passOver("extends", file.at);
    return undefined;
  }
  reading.extended.add(path);
  const scopes = reading.scopesOf(env);
  const known = scopes.get(path);
  if (known !== undefined) return known;
  const setting = { path, env, folder: folderOf(path) };
  const services = new Map<string, Node>();
  for (const layer of fact.layers ?? []) {
    for (const [name, kept] of layer.services) {
      const earlier = services.get(name);
      const filled = fill(kept, setting);
      services.set(name, earlier === undefined ? filled : mergeServices(earlier, filled));
    }
  }
  const scope = { setting, services, extended: new Map() };
  scopes.set(path, scope);
  return scope;
}

/** Everything of a base, given to the service where it says what it extends. */
function takenBy(node: Node, reference: ScalarNode, base: string): Node {
  switch (node.kind) {
    case "scalar": {
      const what = `service \`${base}\` has \`${node.raw.slice(0, 60)}\``;
      return { ...node, at: reference.at, steps: [{ at: node.at, what }, ...node.steps] };
    }
    case "list":
      return { kind: "list", items: node.items.map((item) => takenBy(item, reference, base)) };
    case "map": {
      const entries = [...node.entries].map(
        ([key, value]) => [key, takenBy(value, reference, base)] as const,
      );
      return { kind: "map", entries: new Map(entries) };
    }
    default:
      return node;
  }
}
