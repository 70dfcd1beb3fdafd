import { Buffer } from "node:buffer";
import { collectNames } from "../src/python/collect-names.ts";
import type { NamesFact } from "../src/python/names-fact.ts";
import { GAP, type Resolution, type Value } from "../src/resolve/known.ts";
import { Repository } from "../src/resolve/repository.ts";
import { makeResolver, type Resolver } from "../src/resolve/resolver.ts";

/** The facts of files that are given as texts by path. */
export async function factsOf(files: Readonly<Record<string, string>>): Promise<Map<string, NamesFact>> {
  const facts = new Map<string, NamesFact>();
  for (const [path, text] of Object.entries(files)) {
    const fact = await collectNames({ path, bytes: Buffer.from(text) }, { apis: [] });
    // What a store would give back.
    if (fact !== undefined) facts.set(path, JSON.parse(JSON.stringify(fact)));
  }
  return facts;
}

/** A repository of files that are given as texts by path, with all that is known of them. */
export async function repositoryOf(files: Readonly<Record<string, string>>): Promise<Repository> {
  return new Repository({
    paths: new Set(Object.keys(files)),
    names: await factsOf(files),
    imports: new Map(),
    counts: () => true,
    looked: () => true,
  });
}

/** A resolver of files that are given as texts by path. */
export async function resolverOf(files: Readonly<Record<string, string>>): Promise<Resolver> {
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
