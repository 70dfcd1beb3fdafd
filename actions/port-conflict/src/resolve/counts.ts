import type { Expression } from "../model/expression.ts";
import { augmented, type BindingRow, type Blocks } from "../python/names-fact.ts";
import { positionOf, reach } from "./reach.ts";

/** A loop that counts a name on: `while is_used(port): port = port + 1`. */
export interface Count {
  /** The loop's block. */
  readonly loop: string;
  /** The count itself and the assignments of what it begins with. */
  readonly begins: ReadonlySet<BindingRow>;
  /** Whether the use stands in the loop: its first value is used then, and behind the loop mostly another. */
  readonly around: boolean;
}

/** Finds where loops count a name on, of the assignments of one scope. `around` are the blocks of its use in that scope. */
export function countsOf(rows: readonly BindingRow[], around: Blocks | undefined): readonly Count[] {
  const found: Count[] = [];
  for (const row of rows) {
    const [, name, value, at, blocks] = row;
    const loop = blocks.findLast((block) => block.startsWith("L"));
    if (loop === undefined || !isCount(value, name)) continue;
    const before = rows.filter((other) => other !== row);
    const begins = new Set([row, ...reach(before, positionOf(at), blocks).rows]);
    found.push({ loop, begins, around: around?.includes(loop) === true });
  }
  return found;
}

/** Whether a value is what the name has plus or minus something. */
function isCount(value: Expression, name: string): boolean {
  if (value[0] === "?") return value[1] === augmented;
  if (value[0] !== "op") return false;
  const [, , left, right] = value;
  return isName(left, name) || isName(right, name);
}

function isName(value: Expression, name: string): boolean {
  return value[0] === "name" && value[1] === name;
}
