import type { Change } from "@pawl/gate";
import { Leftover } from "./leftover.ts";
import { standing } from "./lines.ts";
import { pairInPlace, pairInScope } from "./pair-edited.ts";
import { pairEqual } from "./pair-equal.ts";
import type { Recognised } from "./recognised.ts";
import { sameFile } from "./same-file.ts";
import { isUntouched } from "./untouched.ts";

/** How the findings of two states stand to each other. */
export interface Pairing<F> {
  /** Per finding of the head that is old debt, the finding of the base that it is; `undefined` where there is none. */
  readonly known: ReadonlyMap<F, F | undefined>;
  /** The findings of the head that the change brought, in their order. */
  readonly fresh: readonly F[];
  /** The findings of the base that the head no longer has, in their order. */
  readonly fixed: readonly F[];
}

/**
 * Recognises the findings of the base in those of the head. Findings of one gate, scope and code are equal: of them,
 * those on the same line are paired first, then those in the same file, then those that moved. Of what is left, a
 * finding whose first line stands where it stood, or the only one left in its scope on both sides, is the same finding
 * edited: new only if its rule got worse, and never fixed. A finding whose lines the change did not touch is never new.
 * @param rank the place of a rule in its gate's own order, the worst first.
 */
export function pair<F extends Recognised>(
  head: readonly F[],
  base: readonly F[],
  change: Change,
  rank: (rule: string) => number,
): Pairing<F> {
  const where = standing(change, sameFile(change));
  const left = new Leftover(head, base);
  const known = new Map<F, F | undefined>();
  const pairKnown = (one: F, other: F | undefined): void => {
    left.take(one, other);
    known.set(one, other);
  };
  pairEqual(left, where, pairKnown);
  const untouched = new Set(left.head().filter((one) => isUntouched(one, change)));
  const pairUnlessWorse = (one: F, other: F): void => {
    if (untouched.has(one) || rank(one.rule) >= rank(other.rule)) pairKnown(one, other);
    else left.take(one, other);
  };
  pairInPlace(left, where, pairUnlessWorse);
  for (const one of left.head()) if (untouched.has(one)) pairKnown(one, undefined);
  pairInScope(left, where, pairUnlessWorse);
  return { known, fresh: head.filter((one) => !known.has(one)), fixed: left.base() };
}
