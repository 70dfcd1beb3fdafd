import type { Change, Place } from "@pawl/gate";
import { Leftover } from "./leftover.ts";
import { standing } from "./lines.ts";
import { changedOrigins } from "./origins.ts";
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
  /** Of those, the ones whose own lines stand as they stood: the place of their `from` that the change touched. */
  readonly origins: ReadonlyMap<F, Place>;
  /** The findings of the base that the head no longer has, in their order. */
  readonly fixed: readonly F[];
}

/**
 * Recognises the findings of the base in those of the head. Findings of one gate, scope and code are equal: of them,
 * those on the same line are paired first, then those in the same file, then those that moved. Of what is left, a
 * finding whose first line stands where it stood, or the only one left in its scope on both sides, is the same finding
 * edited: new only if its rule got worse, and never fixed. A finding of which the change touched neither its own lines nor those
 * of its `from` is never new. One that changed by its `from` alone was not edited: it is the one on its line or none.
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
  const originOf = changedOrigins(change);
  const unmoved = left.head().filter((one) => isUntouched(one, change));
  const origins = new Map<F, Place>();
  for (const one of unmoved) {
    const origin = originOf(one);
    if (origin !== undefined) origins.set(one, origin);
  }
  const untouched = new Set(unmoved.filter((one) => !origins.has(one)));
  const pairUnlessWorse = (one: F, other: F): void => {
    if (untouched.has(one) || rank(one.rule) >= rank(other.rule)) pairKnown(one, other);
    else left.take(one, other);
  };
  pairInPlace(left, where, pairUnlessWorse);
  for (const one of left.head()) {
    if (untouched.has(one)) pairKnown(one, undefined);
    else if (origins.has(one)) left.take(one, undefined);
  }
  pairInScope(left, where, pairUnlessWorse);
  for (const one of known.keys()) origins.delete(one);
  return { known, origins, fresh: head.filter((one) => !known.has(one)), fixed: left.base() };
}
