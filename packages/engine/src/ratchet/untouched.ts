import type { Change, Finding } from "@pawl/gate";

/** How far below a site the first line that the base has too is looked for: more were never added in one piece by hand. */
const FURTHEST = 2_000;

/**
 * Whether a change left alone all lines of a finding's own: each of them is a line of the base, none was taken out
 * between them, and none right below them, where a `raise` at the end of a handler may have stood.
 */
export function isUntouched(finding: Pick<Finding, "at" | "codeEndLine">, change: Change): boolean {
  const { path, line, endLine } = finding.at;
  if (!change.changed.has(path)) return true;
  const last = Math.max(endLine, finding.codeEndLine ?? endLine);
  const first = change.baseLine(path, line);
  if (first === undefined) return false;
  for (let next = line + 1; next <= last; next++) {
    if (change.baseLine(path, next) !== first + next - line) return false;
  }
  for (let below = last + 1; below <= last + FURTHEST; below++) {
    const base = change.baseLine(path, below);
    if (base !== undefined) return base === first + last - line + 1;
  }
  return false;
}
