import type { Place } from "@pawl/gate";
import type { Problem } from "../../model/endpoint.ts";

/** What is passed over, by the word under which it is counted. */
export type PassedOver = "templates" | "unresolved" | "includes" | "extends" | "ranges";

/** What is wrong or passed over in compose files. A file is read once per configuration; each thing is noted once. */
export class Notes {
  private readonly seen = new Set<string>();
  private readonly found: Problem[] = [];
  private readonly counts = new Map<string, number>();

  problem(rule: Problem["rule"], at: Place, message: string, scope: string, code: string): void {
    if (this.isNew(`${rule} ${message}`, at)) this.found.push({ rule, at, message, scope, code });
  }

  passOver(word: PassedOver, at: Place): void {
    if (this.isNew(word, at)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  get problems(): readonly Problem[] {
    return this.found;
  }

  get passedOver(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.counts);
  }

  private isNew(what: string, { path, line, column }: Place): boolean {
    const key = `${path}:${line}:${column} ${what}`;
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}
