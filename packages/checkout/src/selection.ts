import type { Scope } from "./scope.ts";

/** Picks the files of a tree that are judged, and counts what the excludes leave out. */
export class Selection {
  private readonly scope: Scope;
  private readonly named: ReadonlySet<string>;
  private readonly counts = new Map<string, number>();

  constructor(scope: Scope, named: readonly string[]) {
    this.scope = scope;
    this.named = new Set(named);
  }

  count(by: string): void {
    this.counts.set(by, (this.counts.get(by) ?? 0) + 1);
  }

  /** The files that are in scope. */
  take(files: readonly string[]): string[] {
    return files.filter((path) => {
      const standing = this.scope.standing(path);
      if (typeof standing === "object") this.count(standing.by);
      return standing === "in";
    });
  }

  /** The files that no attribute leaves out; a named file stays, whatever its attributes. */
  takeUnattributed(files: readonly string[], attributed: ReadonlyMap<string, string>): string[] {
    return files.filter((path) => {
      const by = this.named.has(path) ? undefined : attributed.get(path);
      if (by !== undefined) this.count(by);
      return by === undefined;
    });
  }

  /** How many files each exclude left out, sorted by exclude. */
  excluded(): ReadonlyMap<string, number> {
    return new Map([...this.counts].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}
