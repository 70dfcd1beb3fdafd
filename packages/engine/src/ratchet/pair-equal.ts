import type { Leftover } from "./leftover.ts";
import { byLine, type Standing } from "./lines.ts";
import { groupBy, keyOf, type Recognised } from "./recognised.ts";

/**
 * Takes out of what is left the findings that are equal in gate, scope and code: first those on the same line, then those
 * in the same file, then those that moved. Where the head has more of them, those on lines that the change brought stay.
 */
export function pairEqual<F extends Recognised>(
  left: Leftover<F>,
  standing: Standing,
  found: (head: F, base: F) => void,
): void {
  const equalTo = ({ gate, scope, code }: F): string => keyOf(gate, scope, code);
  const bases = groupBy(left.base(), equalTo);
  for (const [key, heads] of groupBy(left.head(), equalTo)) {
    const group = bases.get(key);
    if (group !== undefined) pairGroup(heads, group, standing, found);
  }
}

function pairGroup<F extends Recognised>(
  heads: readonly F[],
  bases: readonly F[],
  standing: Standing,
  found: (head: F, base: F) => void,
): void {
  const free = new Set(bases);
  const pairWith = (head: F, candidates: F[] | undefined): boolean => {
    // Each candidate is looked at once: what is taken already leaves its list.
    while (candidates !== undefined && candidates.length > 0) {
      const base = candidates.shift();
      if (base === undefined || !free.delete(base)) continue;
      found(head, base);
      return true;
    }
    return false;
  };
  const lines = byLine(bases);
  const afterLines = heads.filter((head) => {
    const line = standing.lineInBase(head);
    return line === undefined || !pairWith(head, lines.get(line));
  });
  const oldLinesFirst = [
    ...afterLines.filter((head) => standing.lineInBase(head) !== undefined),
    ...afterLines.filter((head) => standing.lineInBase(head) === undefined),
  ];
  const files = groupBy(free, ({ at }) => at.path);
  const afterFiles = oldLinesFirst.filter((head) => {
    const file = standing.fileInBase(head);
    return file === undefined || !pairWith(head, files.get(file));
  });
  const anywhere = [...free];
  for (const head of afterFiles) pairWith(head, anywhere);
}
