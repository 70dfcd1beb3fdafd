import type { Held, Site } from "./site.ts";

/** Which finding is which entry of an issue, one to one. */
export class Pairs {
  readonly #heldOf = new Map<Site, Held>();
  readonly #siteOf = new Map<Held, Site>();

  /** The entry that a finding is. */
  of(site: Site): Held | undefined {
    return this.#heldOf.get(site);
  }

  /** The finding that an entry is. */
  siteOf(held: Held): Site | undefined {
    return this.#siteOf.get(held);
  }

  has(held: Held): boolean {
    return this.#siteOf.has(held);
  }

  add(site: Site, held: Held): void {
    this.#heldOf.set(site, held);
    this.#siteOf.set(held, site);
  }
}
