/** A stretch of lines that differ. `at` is the first of its lines, for no lines the line before. */
export interface Hunk {
  readonly base: { readonly at: number; readonly count: number };
  readonly head: { readonly at: number; readonly count: number };
}

/**
 * The line of the base that a line of the head is the same as, `undefined` for a line that is in a hunk. The hunks are in
 * the order of their lines, as `git diff -U0` writes them.
 */
export function findBaseLine(hunks: readonly Hunk[], line: number): number | undefined {
  let low = 0;
  let high = hunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstOf(hunks[middle]) <= line) low = middle + 1;
    else high = middle;
  }
  const before = hunks[low - 1];
  if (before === undefined) return line;
  if (line < firstOf(before) + before.head.count) return undefined;
  const { base, head } = before;
  return line - (head.count === 0 ? head.at : head.at + head.count - 1) + endOf(base);
}

/** The first line of the head that a hunk holds or that stands behind it. */
function firstOf(hunk: Hunk | undefined): number {
  if (hunk === undefined) return Number.POSITIVE_INFINITY;
  return hunk.head.count === 0 ? hunk.head.at + 1 : hunk.head.at;
}

function endOf({ at, count }: Hunk["base"]): number {
  return count === 0 ? at : at + count - 1;
}
