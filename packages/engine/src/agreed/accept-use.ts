import { compileGlob, type Finding } from "@pawl/gate";
import type { Accept } from "../config/agreed.ts";
import type { Suppression } from "../report.ts";

/** Finds the entries of `accept` that findings are accepted by, and remembers which did. */
export class AcceptUse {
  readonly #counting: readonly { readonly accept: Accept; matches(path: string): boolean }[];
  readonly #used = new Set<Accept>();

  /** @param today YYYY-MM-DD; an entry counts up to and including the day on which it expires. */
  constructor(accepts: readonly Accept[], today: string) {
    this.#counting = accepts
      .filter((accept) => !hasExpired(accept, today))
      .map((accept) => ({ accept, matches: compileGlob(accept.path) }));
  }

  /** The first entry for the finding's rule whose glob matches its path; `undefined` where none does. */
  find({ rule, at }: Finding): Suppression | undefined {
    const fitting = this.#counting.filter(({ accept, matches }) => accept.rule === rule && matches(at.path));
    for (const { accept } of fitting) this.#used.add(accept);
    const [first] = fitting;
    if (first === undefined) return undefined;
    const { line, reason, expires } = first.accept;
    return { kind: "accept", line, reason, ...(expires === undefined ? {} : { until: expires }) };
  }

  isUsed(accept: Accept): boolean {
    return this.#used.has(accept);
  }
}

/** Whether the last day of an entry is past. */
export function hasExpired({ expires }: Accept, today: string): boolean {
  return expires !== undefined && expires < today;
}
