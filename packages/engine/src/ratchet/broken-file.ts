import type { Base, Finding } from "@pawl/gate";
import { inCode } from "../comments/in-code.ts";
import { digest } from "../fingerprint.ts";
import type { OwnRuleId } from "../own-rules.ts";
import type { JudgedFinding } from "../report.ts";
import type { Side } from "../side.ts";
import { pathsOf } from "./recognised.ts";
import { sameFile } from "./same-file.ts";

/**
 * A finding for each Python file that could be read in the base and cannot be read now, by path. It says how many
 * findings of the base cannot be seen any more.
 * @param gone the findings of the base that the head does not show.
 */
export function brokenFindings(
  compared: {
    readonly head: Pick<Side, "comments">;
    readonly base: Pick<Side, "comments">;
    readonly from: Base;
    readonly paths: ReadonlySet<string>;
  },
  gone: readonly JudgedFinding[],
): ReadonlyMap<string, Finding<OwnRuleId>> {
  const files = sameFile(compared.from.change);
  const found = new Map<string, Finding<OwnRuleId>>();
  for (const [path, { broken }] of compared.head.comments) {
    const before = files.baseOf(path);
    if (broken === undefined || before === undefined || !compared.paths.has(before)) continue;
    if (compared.base.comments.get(before)?.broken !== undefined) continue;
    const { line, message } = broken;
    const hidden = gone.filter((one) => one.status === "new" && pathsOf(one).includes(before)).length;
    const debt =
      hidden === 0
        ? ""
        : `; ${hidden} ${hidden === 1 ? "finding" : "findings"} of the base can no longer be seen`;
    found.set(path, {
      rule: "pawl/broken-file",
      at: { path, line, column: 1, endLine: line, endColumn: 2 },
      message: `Python could read this file in the base and cannot now: ${inCode(message)}${debt}`,
      scope: "<module>",
      code: digest("broken-file"),
    });
  }
  return found;
}
