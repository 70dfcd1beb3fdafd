import type { Place } from "@pawl/gate";
import type { Kept } from "../read/compose-fact.ts";
import { EnvValues } from "../values/env-values.ts";
import { isOpen } from "../values/mapping.ts";
import { fill, type Setting } from "./fill.ts";
import { folderOf, isRemote, joined } from "./folder.ts";
import { type Model, readModel } from "./model.ts";
import { entryOf, listOf, type Node, type ScalarNode, scalarAt, scalarOf } from "./node.ts";
import type { Reading } from "./reading.ts";

/** Included files that include others deeper than this are not written by a person. */
const DEEPEST = 50;

/** What each entry of a top-level `include` brings in, with the place that names it. */
export function includedModels(
  include: Kept,
  setting: Setting,
  reading: Reading,
  stack: readonly string[],
): readonly { readonly model: Model; readonly at: Place }[] {
  return listOf(fill(include, setting)).flatMap(
    (entry) => includeEntry(entry, setting, reading, stack) ?? [],
  );
}

function includeEntry(entry: Node, setting: Setting, reading: Reading, stack: readonly string[]) {
  const named = scalarOf(entry) === undefined ? listOf(entryOf(entry, "path")) : [entry];
  const scalars = named.flatMap((item) => scalarOf(item) ?? []);
  const [first] = scalars;
  if (first === undefined) return undefined;
  const paths = scalars.flatMap((scalar) => fileOf(scalar, setting.folder, reading) ?? []);
  const [main] = paths;
  // Overrides alone make no project: without the first file nothing is known.
  if (main === undefined || main !== pathOf(first, setting.folder)) return undefined;
  const inner = [...stack, setting.path];
  if (inner.includes(main)) {
    const message = `\`${first.raw}\` is included by itself`;
    reading.notes.problem("port-conflict/unreadable", first.at, message, "include", `include ${first.raw}`);
    return undefined;
  }
  if (inner.length > DEEPEST) {
    reading.notes.passOver("includes", first.at);
    return undefined;
  }
  for (const path of paths) reading.included.add(path);
  const directory = scalarAt(entry, "project_directory");
  const folder =
    directory === undefined ? folderOf(main) : (joined(setting.folder, directory.text) ?? folderOf(main));
  const env = envOf(entry, folder, setting, reading);
  return { model: readModel(paths, { env, folder }, reading, inner), at: first.at };
}

function pathOf({ text }: ScalarNode, folder: string): string | undefined {
  return isRemote(text) || isOpen(text) ? undefined : joined(folder, text);
}

/** The path of a file that is there; what is fetched, or is no compose file of the tree, is passed over. */
function fileOf(scalar: ScalarNode, folder: string, reading: Reading): string | undefined {
  const path = pathOf(scalar, folder);
  if (path !== undefined && reading.facts.has(path)) return path;
  reading.notes.passOver("includes", scalar.at);
  return undefined;
}

/** The variables of what is included: those of its own env files where those around it set nothing else. */
function envOf(entry: Node, folder: string, setting: Setting, reading: Reading): EnvValues {
  const files = listOf(entryOf(entry, "env_file")).flatMap((item) => scalarOf(item) ?? []);
  const paths =
    files.length === 0 ? [joined(folder, ".env")] : files.map(({ text }) => joined(setting.folder, text));
  const env = new EnvValues();
  for (const path of paths) {
    const fact = path === undefined ? undefined : reading.envs.get(path);
    if (path !== undefined && fact !== undefined) env.add(path, fact, setting.env);
  }
  return env.merged(setting.env);
}
