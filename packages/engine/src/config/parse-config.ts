import type { Gate } from "@pawl/gate";
import { type DataNode, lineAndColumn } from "@pawl/parser/data";
import { syntaxMistake, yamlTrees } from "@pawl/parser/yaml";
import { CORE_SCHEMA, constructFromEvents, type Event, mergeTag, parseEvents, YAMLException } from "js-yaml";
import { z } from "zod";
import type { Limit } from "./agreed.ts";
import { knownNames } from "./all-rules.ts";
import { type Config, PRESETS } from "./config.ts";
import { configSchema, fileSchema, settingsShape } from "./config-schema.ts";
import { found } from "./found.ts";
import { issueToMistakes } from "./issue-to-mistakes.ts";
import { issueSettings } from "./issues-schema.ts";
import { type Mistake, mistakesError } from "./mistake.ts";
import { namesAt } from "./names-at.ts";
import { offsetOfValue } from "./value-place.ts";

/** YAML 1.2 with merge keys: `off`, `no` and `yes` are text. */
const YAML = CORE_SCHEMA.withTags(mergeTag);

/** How many nodes a configuration may have once every alias is replaced by what it names. */
const MOST_NODES = 100_000;

/** In UTF-16 units. What is larger was not written by hand. */
const LONGEST = 1024 * 1024;

/**
 * Reads the text of a `pawl.yml`. What it leaves out has its default; an empty file is all defaults.
 * @param path how the file is named to the user.
 * @param gates all gates that the file may configure, whether they run or not.
 * @throws {UsageError} naming every mistake of the file, one per line, as `path:line:column: …`.
 */
export function parseConfig(text: string, path: string, gates: readonly Gate[]): Config {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (source.length > LONGEST) {
    const message = `found ${source.length} characters, expected at most ${LONGEST}`;
    throw mistakesError(path, source, [{ offset: 0, message }]);
  }
  const read = readYaml(source);
  if ("mistakes" in read) throw mistakesError(path, source, read.mistakes);
  const { root, duplicates } = read;
  if (root.kind !== "mapping" && read.value !== null) {
    const message = `found ${found(read.value)}, expected a mapping of settings such as "exclude: [legacy]"`;
    throw mistakesError(path, source, [{ offset: root.start, message }]);
  }
  const value = withEveryGate({ ...(typeof read.value === "object" ? read.value : {}) }, gates);
  const result = fileSchema(gates).safeParse(value);
  if (!result.success || duplicates.length > 0) {
    const schema = configSchema(gates);
    const reading = { value, root, namesAt: (at: readonly PropertyKey[]) => namesAt(schema, at) };
    const issues = result.error?.issues ?? [];
    throw mistakesError(path, source, [
      ...duplicates,
      ...issues.flatMap((issue) => issueToMistakes(issue, reading)),
    ]);
  }
  const placeOf = (at: readonly PropertyKey[]): number => offsetOfValue(root, at);
  return { ...complete(result.data, gates, source, placeOf), file: path };
}

function complete(
  data: Readonly<Record<string, unknown>>,
  gates: readonly Gate[],
  source: string,
  placeOf: (path: readonly PropertyKey[]) => number,
): Config {
  const lineOf = (path: readonly PropertyKey[]): number => lineAndColumn(source, placeOf(path)).line;
  const settings = z.object(settingsShape(gates)).parse(data);
  return {
    include: settings.include ?? PRESETS.include,
    exclude: settings.exclude ?? PRESETS.exclude,
    defaultExcludes: settings["default-excludes"],
    honourNoqa: settings["honour-noqa"],
    rules: levels(settings.rules ?? {}),
    overrides: (settings.overrides ?? []).map(({ paths, rules }) => ({ paths, rules: levels(rules) })),
    accept: (settings.accept ?? []).map(({ expires, ...entry }, index) => ({
      ...entry,
      ...(expires === undefined ? {} : { expires }),
      line: lineOf(["accept", index]),
    })),
    machines: new Map(
      Object.entries(settings.machines ?? {}).toSorted(
        ([a], [b]) => placeOf(["machines", a]) - placeOf(["machines", b]),
      ),
    ),
    limits: limitsOf(settings.limits ?? {}, (name) => lineOf(["limits", name])),
    issues: issueSettings(settings.issues),
    options: new Map(gates.map((gate) => [gate.name, data[gate.name]])),
    known: knownNames(gates),
  };
}

type Limits = NonNullable<z.output<z.ZodObject<ReturnType<typeof settingsShape>>>["limits"]>;

function limitsOf(limits: Limits, lineOf: (name: string) => number): Config["limits"] {
  const given = new Map<string, Limit>();
  for (const [name, limit] of Object.entries(limits)) {
    if (limit === undefined) continue;
    const { "per-weekday": perWeekday, ...rest } = limit;
    given.set(name, { ...rest, perWeekday, line: lineOf(name) });
  }
  return given;
}

function levels<Level>(rules: Readonly<Record<string, Level | undefined>>): ReadonlyMap<string, Level> {
  const given = new Map<string, Level>();
  for (const [id, level] of Object.entries(rules)) if (level !== undefined) given.set(id, level);
  return given;
}

/** A gate that the file does not name has an empty mapping of options, so that its schema fills in the defaults. */
function withEveryGate(value: Record<string, unknown>, gates: readonly Gate[]): Record<string, unknown> {
  for (const gate of gates) if (!Object.hasOwn(value, gate.name)) value[gate.name] = {};
  return value;
}

type Read =
  | { readonly value: unknown; readonly root: DataNode; readonly duplicates: readonly Mistake[] }
  | { readonly mistakes: readonly Mistake[] };

const NOTHING: DataNode = {
  kind: "scalar",
  start: 0,
  end: 0,
  size: 1,
  text: "",
  value: null,
  style: "absent",
};

function readYaml(text: string): Read {
  try {
    const events = parseEvents(text, {});
    const { documents, mistakes } = yamlTrees(events, text, MOST_NODES);
    const duplicates = mistakes.filter(({ kind }) => kind === "duplicate");
    // An alias that names nothing, and a merge of what is no mapping, are reported by the construction of the values.
    const fatal = mistakes.find(({ kind }) => kind === "cycle" || kind === "key" || kind === "size");
    if (fatal !== undefined) return { mistakes: [...duplicates, fatal] };
    const [root, second] = documents;
    if (root === undefined) return { value: null, root: NOTHING, duplicates: [] };
    if (second !== undefined) {
      const message = "found a second document, expected one document without a line ---";
      return { mistakes: [{ offset: second.start, message }] };
    }
    return { value: constructed(events, text), root, duplicates };
  } catch (error) {
    if (error instanceof YAMLException) return { mistakes: [syntaxMistake(error, text)] };
    throw error;
  }
}

/** Duplicate keys are collected with the other mistakes, so the construction takes the last of them. */
function constructed(events: Event[], text: string): unknown {
  return constructFromEvents(events, { source: text, schema: YAML, json: true })[0];
}
