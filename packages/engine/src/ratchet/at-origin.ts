import type { Place } from "@pawl/gate";
import { inCode } from "../comments/in-code.ts";
import type { JudgedFinding } from "../report.ts";

/**
 * A finding reported where the change brought it about: at a place of its `from`, its own place first among the related
 * ones. What it is recognised by stays that of the site.
 */
export function atOrigin(finding: JudgedFinding, origin: Place): JudgedFinding {
  const { codeEndLine: _, at, scope, related = [], ...rest } = finding;
  const where = scope === "<module>" ? "" : `, in ${inCode(scope)}`;
  const site = { at, message: `what it is about, unchanged itself${where}` };
  const others = related.filter((one) => !isSame(one.at, origin) && !isSame(one.at, at));
  return { ...rest, at: origin, scope, related: [site, ...others] };
}

function isSame(one: Place, other: Place): boolean {
  return one.path === other.path && one.line === other.line && one.column === other.column;
}
