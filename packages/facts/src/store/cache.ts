import { createHash } from "node:crypto";
import { join } from "node:path";
import type { TreeOrigin } from "@pawl/gate";
import { FactStore } from "./fact-store.ts";
import { keepNewest, loadShared, replaceFile } from "./folder.ts";
import { Stamps } from "./stamps.ts";

/** The store is never larger, in bytes: enough for the facts of some 400,000 files. */
const MOST_STORE_BYTES = 128 * 1024 * 1024;

/** How many folders are remembered file by file. */
const MOST_ROOTS = 16;

const FACTS = "facts";

/** What is kept between runs, in one folder: facts by content, and for files on disk which content they held. */
export class Cache {
  readonly store: FactStore;
  readonly #folder: string;
  readonly #stamps = new Map<string, Stamps>();

  /** @param folder absolute; made when there is something to write. */
  constructor(folder: string) {
    this.#folder = folder;
    this.store = new FactStore(loadShared(join(folder, FACTS)));
  }

  /** The stamps of the files below a tree's root; `undefined` for a tree that is not on disk. */
  stampsOf(origin: TreeOrigin | undefined): Stamps | undefined {
    if (origin?.kind !== "files") return undefined;
    const name = stampsName(origin.root);
    const known = this.#stamps.get(name) ?? new Stamps(loadShared(join(this.#folder, name)));
    this.#stamps.set(name, known);
    return known;
  }

  /** Writes what is new. */
  save(): void {
    for (const [name, stamps] of this.#stamps) {
      if (!stamps.isChanged) continue;
      replaceFile(this.#folder, name, stamps.write());
      keepNewest(this.#folder, /^stamps-[0-9a-f]{16}$/, MOST_ROOTS);
    }
    if (this.store.isChanged) replaceFile(this.#folder, FACTS, this.store.write(MOST_STORE_BYTES));
  }
}

function stampsName(root: string): string {
  return `stamps-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`;
}
