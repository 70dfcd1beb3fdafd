import { Buffer } from "node:buffer";
import type { Project, SourceFile } from "@pawl/gate";
import { expect } from "vitest";
import type { Facts } from "../src/facts.ts";
import { options } from "../src/options.ts";
import { collectNames } from "../src/python/collect-names.ts";
import { collectSites, type Sites } from "../src/python/collect-sites.ts";
import { importedWords } from "../src/python/imported-words.ts";
import type { NamesFact } from "../src/python/names-fact.ts";
import { GAP, type Resolution, type Value } from "../src/resolve/known.ts";
import { Repository } from "../src/resolve/repository.ts";
import { makeResolver, type Resolver } from "../src/resolve/resolver.ts";
import { inputsOf, repositoryOf as stateRepositoryOf } from "../src/sources/python-inputs.ts";
import { WantedNames } from "../src/sources/wanted-names.ts";

type Files = Readonly<Record<string, string>>;

/** What a store would give back. */
function stored<Fact>(fact: Fact): Fact {
  return JSON.parse(JSON.stringify(fact));
}

async function collected<Fact>(
  files: Files,
  collect: (file: SourceFile) => Fact | undefined | Promise<Fact | undefined>,
  paths: Iterable<string> = Object.keys(files),
): Promise<Map<string, Fact>> {
  const facts = new Map<string, Fact>();
  for (const path of paths) {
    const fact = await collect({ path, bytes: Buffer.from(files[path] ?? "") });
    if (fact !== undefined) facts.set(path, stored(fact));
  }
  return facts;
}

const none = { apis: [] };

/** The sites of files that are given as texts by path. */
export function sitesOf(files: Files): Promise<Map<string, Sites>> {
  return collected(files, (file) => collectSites(file, none));
}

/** A project of files, and the names of those alone that somebody asks for, as in a run. */
export interface Demanded {
  readonly project: Project<Facts>;
  /** The files that were asked for, each time. */
  readonly asked: readonly (readonly string[])[];
}

export const given = options.parse({ tests: true, samples: true, copies: true });

/** Collects what is asked for, until nothing more is. */
export async function demanded(files: Files): Promise<Demanded> {
  const paths = Object.keys(files);
  const names = new Map<string, NamesFact>();
  const project: Project<Facts> = {
    facts: {
      sites: await sitesOf(files),
      imports: await collected(files, importedWords),
      names,
      lists: new Map(),
      compose: new Map(),
      kubernetes: new Map(),
      dockerfiles: new Map(),
      systemd: new Map(),
      env: new Map(),
      registry: new Map(),
    },
    looked: { ...noneLooked },
    today: "2026-11-25",
    sweep: false,
    whole: true,
    has: (path) => path in files,
    paths,
    machines: new Map(),
  };
  const wanted = new WantedNames(given);
  const asked: (readonly string[])[] = [];
  for (;;) {
    const next = [...wanted.next(project)];
    if (next.length === 0) return { project, asked };
    for (const path of next) expect(asked.flat(), "asked for again").not.toContain(path);
    asked.push(next);
    for (const [path, fact] of await collected(files, (file) => collectNames(file, none), next))
      names.set(path, fact);
  }
}

const noneLooked = {
  ...{ sites: 0, imports: 0, names: 0, lists: 0, compose: 0 },
  ...{ kubernetes: 0, dockerfiles: 0, systemd: 0, env: 0, registry: 0 },
};

/** What is known of files by the names that are asked for. */
export async function repositoryOf(files: Files): Promise<Repository> {
  const { project } = await demanded(files);
  return stateRepositoryOf(inputsOf(project, given), project.facts.names, () => true);
}

/** The same with the names of all files. */
export async function wholeRepositoryOf(files: Files): Promise<Repository> {
  return new Repository({
    paths: new Set(Object.keys(files)),
    names: await collected(files, (file) => collectNames(file, none)),
    imports: new Map(),
    counts: () => true,
    looked: () => true,
  });
}

/** A resolver of files that are given as texts by path. */
export async function resolverOf(files: Files): Promise<Resolver> {
  return makeResolver(await repositoryOf(files));
}

/** A value as a test writes it. */
export function plain(value: Value): unknown {
  switch (value.type) {
    case "number":
      return value.above === undefined ? value.number : `${value.above}+${value.number}`;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "none":
      return null;
    case "list":
      return value.items.map(plain);
  }
}

/** The values of an answer, sorted, `…` for gaps in texts, and `?` where they are not all. */
export function valuesOf({ values, unresolved }: Resolution): unknown[] {
  const found = [...new Set(values.map(({ value }) => JSON.stringify(plain(value)).replaceAll(GAP, "…")))]
    .sort()
    .map((text): unknown => JSON.parse(text));
  return unresolved === undefined ? found : [...found, "?"];
}
