import type { Finding } from "@pawl/gate";
import type { Suppression } from "../report.ts";
import { AllowsByLine } from "./allows-by-line.ts";
import type { Allow } from "./comments-fact.ts";

/** Finds the allow comments that keep findings quiet, and remembers for each which of its names did. */
export class AllowUse {
  readonly #used = new Map<Allow, Set<string>>();
  readonly #allows = new Map<string, AllowsByLine>();

  /**
   * @param allows the allow comments by path.
   * @param today YYYY-MM-DD; a comment counts up to and including its `until`.
   */
  constructor(allows: ReadonlyMap<string, readonly Allow[]>, today: string) {
    for (const [path, ofFile] of allows) {
      const counting = ofFile.filter((allow) => !isExpired(allow, today));
      if (counting.length > 0) this.#allows.set(path, new AllowsByLine(counting));
    }
  }

  /**
   * The allow comment that keeps a finding of the gate quiet, `undefined` where none does: one on a line of its place or
   * alone on the lines directly above that names the rule or the gate. Where several do, all are used, the first is told.
   */
  find(gate: string, finding: Finding): Suppression | undefined {
    let told: Allow | undefined;
    for (const allow of this.#allows.get(finding.at.path)?.standingAt(finding.at) ?? []) {
      for (const name of allow.names) {
        if (name !== finding.rule && name !== gate) continue;
        told ??= allow;
        this.#used.set(allow, (this.#used.get(allow) ?? new Set()).add(name));
      }
    }
    if (told === undefined) return undefined;
    const { line, reason, until } = told;
    return {
      kind: "allow",
      line,
      ...(reason === undefined ? {} : { reason }),
      ...(until === undefined ? {} : { until }),
    };
  }

  /** The names of a comment that kept something quiet so far. */
  usedNames(allow: Allow): ReadonlySet<string> {
    return this.#used.get(allow) ?? new Set();
  }
}

/** Whether the last day of a comment is past. */
export function isExpired(allow: Allow, today: string): boolean {
  return allow.until !== undefined && allow.until < today;
}
