import { Buffer } from "node:buffer";
import type { SourceFile } from "@pawl/gate";
import type { DataMapping, DataNode, Places } from "@pawl/parser/data";
import { isMapping, itemsOf, textOf, valueAtKey } from "../../yaml/node.ts";
import { type Mistake, readYamlFile } from "../../yaml/read-file.ts";
import { spanOf } from "../../yaml/span.ts";
import type { ComposeFact, Layer } from "./compose-fact.ts";
import { hasComposeName } from "./file-names.ts";
import { aroundFile, keepService, keepValue } from "./keep.ts";

/** How deep a value of `include` is nested: the list, an entry, its `path`, one of them. */
const INCLUDE_DEPTH = 4;

/**
 * The fact of a YAML file that is a compose file by its name or its form (a top-level `services` with members that have an
 * image, a build or mapped ports); `undefined` for any other file. Never throws.
 */
export async function collectCompose(file: SourceFile): Promise<ComposeFact | undefined> {
  const named = hasComposeName(file.path.slice(file.path.lastIndexOf("/") + 1));
  const { bytes } = file;
  const mayBe = named || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("services");
  if (!mayBe) return undefined;
  const { documents, places, mistakes, template } = await readYamlFile(file);
  if (template) return named ? { template: true } : undefined;
  const roots = documents.filter(isMapping);
  if (!named && !roots.some(isComposeForm)) return undefined;
  const found: Mistake[] = [...mistakes];
  const layers = roots.flatMap((root) => layerOf(root, places, found) ?? []);
  for (const document of documents) {
    if (isMapping(document) || textOf(document) === undefined) continue;
    found.push([spanOf(places.of(document)), "found a text, expected a mapping with `services`"]);
  }
  if (layers.length === 0 && found.length === 0) return undefined;
  return { ...(layers.length === 0 ? {} : { layers }), ...(found.length === 0 ? {} : { mistakes: found }) };
}

function isComposeForm(root: DataMapping): boolean {
  if (root.entries.has("apiVersion") || root.entries.has("jobs")) return false;
  const services = valueAtKey(root, "services");
  return isMapping(services) && [...services.entries.values()].some(({ value }) => isServiceForm(value));
}

function isServiceForm(service: DataNode): boolean {
  if (!isMapping(service)) return false;
  if (textOf(valueAtKey(service, "image")) !== undefined) return true;
  if (valueAtKey(service, "build") !== undefined) return true;
  return itemsOf(valueAtKey(service, "ports")).some(
    (port) =>
      valueAtKey(port, "target") !== undefined || /^[0-9.$A-Za-z_{}:?-]*:[0-9]+$/.test(textOf(port) ?? ""),
  );
}

function layerOf(root: DataMapping, places: Places, mistakes: Mistake[]): Layer | undefined {
  const services = valueAtKey(root, "services");
  const include = valueAtKey(root, "include");
  const included =
    include === undefined ? {} : { include: keepValue(include, aroundFile(root, places), INCLUDE_DEPTH) };
  if (isMapping(services)) return { services: keepAll(services, places), ...included };
  if (services !== undefined && (services.kind === "sequence" || textOf(services) !== undefined)) {
    const what = services.kind === "sequence" ? "a list" : "a text";
    mistakes.push([spanOf(places.of(services)), `found ${what} as \`services\`, expected a mapping`]);
  }
  if (services === undefined && [...root.entries.values()].some(({ value }) => isServiceForm(value))) {
    const [line, column] = places.at(root.start);
    const message = "the file is of version 1 (no `services`), which docker compose no longer reads";
    mistakes.push([[line, column, line, column + 1], message]);
    return { services: keepAll(root, places) };
  }
  return include === undefined ? undefined : { services: [], ...included };
}

function keepAll(services: DataMapping, places: Places): Layer["services"] {
  return [...services.entries]
    .filter(([name]) => !name.startsWith("x-"))
    .map(([name, { key, value }]) => [name, keepService(key, value, places)] as const);
}
