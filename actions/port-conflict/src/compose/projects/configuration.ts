import { folderOf, joined, nameOf } from "../load/folder.ts";
import type { ComposeFact, Kept } from "../read/compose-fact.ts";
import type { EnvFact } from "../read/env-fact.ts";
import { BASE_NAMES, OVERRIDE_NAMES } from "../read/file-names.ts";
import { EnvValues } from "../values/env-values.ts";

/** Compose files that are started as one: what `docker compose` takes by itself, or one more `-f` beside it. */
export interface Files {
  /** The folder whose `.env` counts. */
  readonly folder: string;
  /** In the order in which they are merged. */
  readonly paths: readonly string[];
  /** The file that makes it another configuration than the others of the folder. */
  readonly main: string;
  /** It has nothing in common with what the folder has by default. */
  readonly alone: boolean;
}

/**
 * The configurations of a folder. By default docker compose takes the first of its names and one override, or what
 * `COMPOSE_FILE` of the folder's `.env` names. Any other file is started by itself if it can be, else on top of that.
 */
export function configurationsOf(
  folder: string,
  paths: readonly string[],
  facts: ReadonlyMap<string, ComposeFact>,
  env: EnvFact | undefined,
): readonly Files[] {
  const chosen = filesOfEnv(folder, facts, env) ?? defaultFiles(paths);
  const [base] = chosen;
  const configurations: Files[] = [];
  if (base !== undefined) configurations.push({ folder, paths: chosen, main: base, alone: false });
  for (const path of paths) {
    if (chosen.includes(path)) continue;
    const alone = base === undefined || isBase(path) || standsAlone(facts.get(path));
    configurations.push({ folder, paths: alone ? [path] : [base, path], main: path, alone });
  }
  return configurations;
}

/** Whether docker compose takes a file by its name alone. */
export function isBase(path: string): boolean {
  const name = nameOf(path);
  return BASE_NAMES.some((base) => base === name);
}

function defaultFiles(paths: readonly string[]): readonly string[] {
  const byName = new Map(paths.map((path) => [nameOf(path), path]));
  const base = BASE_NAMES.flatMap((name) => byName.get(name) ?? [])[0];
  const override = OVERRIDE_NAMES.flatMap((name) => byName.get(name) ?? [])[0];
  if (base === undefined) return [];
  return override === undefined ? [base] : [base, override];
}

/** The files that `COMPOSE_FILE` names, where all of them are there. */
function filesOfEnv(
  folder: string,
  facts: ReadonlyMap<string, ComposeFact>,
  env: EnvFact | undefined,
): readonly string[] | undefined {
  if (env === undefined) return undefined;
  const values = new EnvValues();
  values.add(joined(folder, ".env") ?? ".env", env);
  const list = values.get("COMPOSE_FILE")?.text;
  if (list === undefined || list === "") return undefined;
  const separator = values.get("COMPOSE_PATH_SEPARATOR")?.text;
  const names = list.split(separator === undefined || separator === "" ? ":" : separator);
  const paths = names.flatMap((name) => joined(folder, name) ?? []);
  return paths.length === names.length && paths.every((path) => facts.has(path)) ? paths : undefined;
}

/** Whether a file has all that its services need: an image or a build each, and those that they depend on. */
function standsAlone(fact: ComposeFact | undefined): boolean {
  const services = (fact?.layers ?? []).flatMap((layer) => layer.services);
  if (fact?.layers?.some(({ include }) => include !== undefined)) return true;
  const names = new Set(services.map(([name]) => name));
  return services.every(([, service]) => {
    const keys = new Map(entriesOf(service));
    const hasImage = keys.has("image") || keys.has("build") || keys.has("extends");
    return hasImage && namesIn(keys.get("depends_on")).every((name) => names.has(name));
  });
}

function entriesOf(kept: Kept | undefined): readonly (readonly [string, Kept])[] {
  if (kept?.[0] === "override") return entriesOf(kept[1]);
  return kept?.[0] === "m" ? kept[1] : [];
}

function namesIn(kept: Kept | undefined): readonly string[] {
  if (kept?.[0] === "override") return namesIn(kept[1]);
  if (kept?.[0] === "m") return kept[1].map(([name]) => name);
  if (kept?.[0] !== "l") return [];
  return kept[1].flatMap((item) => (item[0] === "t" ? [item[1]] : []));
}

/** Paths by their folder, in the order of the paths. */
export function byFolder(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [path]);
    else known.push(path);
  }
  return folders;
}
