import type { BindingRow, Blocks, Extent } from "../python/names-fact.ts";

/** Where a row stands, as one number that grows with the line and the column. */
export function positionOf([line, column]: Extent): number {
  return line + Math.min(column, 99_999) / 1e6;
}

/**
 * The assignments that reach a use in the same scope: the last one before it that runs in any case ends all earlier ones,
 * one in another branch of an `if` around the use is not on the way to it, and one behind it reaches it only around a loop.
 */
export function reach(
  rows: readonly BindingRow[],
  position: number,
  around: Blocks,
): { rows: readonly BindingRow[]; killed: boolean } {
  if (rows.some(([, , , , blocks]) => blocks[0] === "G")) return { rows, killed: false };
  let last = -1;
  for (const [, , , at, blocks] of rows) {
    const where = positionOf(at);
    if (where < position && where > last && blocks.every((block) => around.includes(block))) last = where;
  }
  const reaching = rows.filter(([, , , at, blocks]) => {
    const where = positionOf(at);
    if (where >= last && where < position) return !isApart(blocks, around);
    return (
      where > position && blocks.some((block) => block.startsWith("L") && Number(block.slice(1)) <= position)
    );
  });
  return { rows: reaching, killed: last >= 0 };
}

/** Whether blocks are in different branches of one `if` or `match` that no loop comes around to again. */
function isApart(blocks: Blocks, around: Blocks): boolean {
  for (const block of blocks) {
    if (block.startsWith("L")) return false;
    const [line, branch] = block.split(":");
    if (branch === undefined || block.startsWith("T")) continue;
    if (around.some((other) => other.startsWith(`${line}:`) && other !== block)) return true;
  }
  return false;
}
