import type { Leftover } from "./leftover.ts";
import { byLine, type Standing } from "./lines.ts";
import { groupBy, keyOf, type Recognised } from "./recognised.ts";

/** The scope of what stands outside of all functions and classes: every file has one, so it names nothing. */
const MODULE = "<module>";

/** Pairs what is left where a gate still has a finding on the same line: the header stands, the body was edited. */
export function pairInPlace<F extends Recognised>(
  left: Leftover<F>,
  standing: Standing,
  found: (head: F, base: F) => void,
): void {
  const lines = byLine(left.base());
  for (const head of left.head()) {
    const line = standing.lineInBase(head);
    const there = line === undefined ? undefined : lines.get(line);
    const index = there?.findIndex(({ gate }) => gate === head.gate) ?? -1;
    const [base] = index < 0 ? [] : (there?.splice(index, 1) ?? []);
    if (base !== undefined) found(head, base);
  }
}

/**
 * Pairs what is left where each side has exactly one finding: in a scope of a file, then in a scope of any file, which is
 * a function that was moved and edited.
 */
export function pairInScope<F extends Recognised>(
  left: Leftover<F>,
  standing: Standing,
  found: (head: F, base: F) => void,
): void {
  pairOnlyOnes(left, found, {
    head: (one) => scopeKey(one, standing.fileInBase(one)),
    base: (one) => scopeKey(one, one.at.path),
  });
  const anywhere = (one: F): string | undefined => (one.scope === MODULE ? undefined : scopeKey(one, ""));
  pairOnlyOnes(left, found, { head: anywhere, base: anywhere });
}

function scopeKey({ gate, scope }: Recognised, file: string | undefined): string | undefined {
  return file === undefined ? undefined : keyOf(gate, scope, file);
}

/** Pairs where a key holds exactly one finding on each side. */
function pairOnlyOnes<F>(
  left: Leftover<F>,
  found: (head: F, base: F) => void,
  keys: { head(one: F): string | undefined; base(one: F): string | undefined },
): void {
  const NONE = "";
  const bases = groupBy(left.base(), (one) => keys.base(one) ?? NONE);
  for (const [key, heads] of groupBy(left.head(), (one) => keys.head(one) ?? NONE)) {
    const [head, secondHead] = heads;
    const [base, secondBase] = bases.get(key) ?? [];
    if (key === NONE || head === undefined || base === undefined) continue;
    if (secondHead === undefined && secondBase === undefined) found(head, base);
  }
}
