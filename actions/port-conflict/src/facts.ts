import type { ComposeFact } from "./compose/read/compose-fact.ts";
import type { EnvFact } from "./compose/read/env-fact.ts";
import type { KubernetesFact } from "./kubernetes/kubernetes-fact.ts";
import type { ListFact } from "./lists/list-fact.ts";
import type { Sites } from "./python/collect-sites.ts";
import type { NamesFact } from "./python/names-fact.ts";
import type { RegistryFact } from "./registry/registry-fact.ts";

/** What the collectors remember of a file, by collector. */
export type Facts = {
  readonly sites: Sites;
  /** See {@link importedWords}. */
  readonly imports: string;
  readonly names: NamesFact;
  readonly lists: ListFact;
  readonly compose: ComposeFact;
  readonly kubernetes: KubernetesFact;
  readonly dockerfiles: ListFact;
  readonly systemd: ListFact;
  readonly env: EnvFact;
  readonly registry: RegistryFact;
};
