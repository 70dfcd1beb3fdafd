import type { ComposeFact } from "../read/compose-fact.ts";
import type { EnvFact } from "../read/env-fact.ts";
import type { EnvValues } from "../values/env-values.ts";
import type { Scope } from "./extends.ts";
import type { Notes } from "./notes.ts";

/** How many files one configuration may be put together from, each counted as often as it is read. */
const MOST_FILES = 500;

/** What putting compose files together needs and brings to light. */
export class Reading {
  readonly facts: ReadonlyMap<string, ComposeFact>;
  readonly envs: ReadonlyMap<string, EnvFact>;
  readonly notes: Notes;
  /** Files that were included, and files whose services were extended. */
  readonly included = new Set<string>();
  readonly extended = new Set<string>();
  private readonly scopes = new WeakMap<EnvValues, Map<string, Scope>>();
  private left = MOST_FILES;

  constructor(facts: ReadonlyMap<string, ComposeFact>, envs: ReadonlyMap<string, EnvFact>, notes: Notes) {
    this.facts = facts;
    this.envs = envs;
    this.notes = notes;
  }

  /** The services that were read with these variables, by file. */
  scopesOf(env: EnvValues): Map<string, Scope> {
    const known = this.scopes.get(env);
    if (known !== undefined) return known;
    const made = new Map<string, Scope>();
    this.scopes.set(env, made);
    return made;
  }

  /** Whether one more file may be read. */
  takesOne(): boolean {
    this.left--;
    return this.left >= 0;
  }
}
