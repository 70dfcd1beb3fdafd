import type { Change, Finding, Place } from "@pawl/gate";
import { keyOf } from "./recognised.ts";
import { sameFile } from "./same-file.ts";
import { isUntouched } from "./untouched.ts";

/**
 * Tells which place of a finding's `from` a change touched: the first of them, `undefined` where all stand as they stood.
 * A place in a file that the base does not have is touched. Many findings may have one place in common, such as a whole
 * file: each is looked at once.
 */
export function changedOrigins(change: Change): (finding: Pick<Finding, "from">) => Place | undefined {
  const files = sameFile(change);
  const known = new Map<string, boolean>();
  const isTouched = (place: Place): boolean => {
    const { path, line, endLine } = place;
    const key = keyOf(path, line, endLine);
    const before = known.get(key);
    if (before !== undefined) return before;
    const touched = files.baseOf(path) === undefined || !isUntouched({ at: place }, change);
    known.set(key, touched);
    return touched;
  };
  return ({ from = [] }) => from.find(isTouched);
}
