import type { Json } from "@pawl/gate";
import type { ComposeFact } from "./compose/read/compose-fact.ts";
import type { EnvFact } from "./compose/read/env-fact.ts";
import type { ListFact } from "./lists/list-fact.ts";
import type { NamesFact } from "./python/names-fact.ts";
import type { RegistryFact } from "./registry/registry-fact.ts";

/** An interface as the plain data that it describes: interfaces are not taken for it by themselves. */
type Plain<T> = T extends readonly unknown[] ? T : { readonly [Key in keyof T]: T[Key] };

/** What the collectors remember of a file, by collector. */
export type Facts = {
  readonly sites: SitesFact;
  readonly names: Plain<NamesFact>;
  readonly lists: Plain<ListFact>;
  readonly compose: Plain<ComposeFact>;
  readonly env: Plain<EnvFact>;
  readonly dockerfiles: Json;
  readonly registry: RegistryFact;
};
