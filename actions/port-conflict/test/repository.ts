import { Buffer } from "node:buffer";
import type { SourceFile } from "@pawl/gate";
import { expect } from "vitest";
import { options } from "../src/options.ts";
import { collectNames } from "../src/python/collect-names.ts";
import { collectSites, type Sites } from "../src/python/collect-sites.ts";
import { importedWords } from "../src/python/imported-words.ts";
import type { NamesFact } from "../src/python/names-fact.ts";
import { namesOf } from "../src/python-tree.ts";
import { GAP, type Resolution, type Value } from "../src/resolve/known.ts";
import { Repository } from "../src/resolve/repository.ts";
import { makeResolver, type Resolver } from "../src/resolve/resolver.ts";
import { WantedNames } from "../src/wanted-names.ts";

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

/** All that is known of files, and the names of those alone that somebody asks for, as in a run. */
export async function repositoryOf(files: Files): Promise<Repository> {
  const paths = Object.keys(files);
  const empty = {
    lists: new Map(),
    compose: new Map(),
    kubernetes: new Map(),
    dockerfiles: new Map(),
    systemd: new Map(),
    env: new Map(),
    registry: new Map(),
  };
  const looked = { sites: 0, imports: 0, names: 0, lists: 0, compose: 0, kubernetes: 0, dockerfiles: 0 };
  const facts = {
    ...empty,
    sites: await sitesOf(files),
    imports: await collected(files, importedWords),
    names: new Map<string, NamesFact>(),
  };
  const project = {
    facts,
    looked: { ...looked, systemd: 0, env: 0, registry: 0 },
    today: "2026-11-25",
    sweep: false,
    whole: true,
    has: (path: string) => path in files,
    paths,
    machines: new Map(),
  };
  const given = options.parse({ tests: true, samples: true, copies: true });
  const wanted = new WantedNames(given);
  const asked = new Set<string>();
  for (;;) {
    const next = [...wanted.next(project)];
    if (next.length === 0) break;
    for (const path of next) {
      expect(asked, "asked for again").not.toContain(path);
      asked.add(path);
    }
    for (const [path, fact] of await collected(files, (file) => collectNames(file, none), next))
      facts.names.set(path, fact);
  }
  return namesOf(project, given, new Set(paths), () => true);
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
