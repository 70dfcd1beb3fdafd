import { compileGlob, type Finding } from "@pawl/gate";
import { inCode } from "../comments/in-code.ts";
import type { Accept } from "../config/agreed.ts";
import type { Config } from "../config/config.ts";
import { digest } from "../fingerprint.ts";
import type { OwnRuleId } from "../own-rules.ts";
import type { LimitReport } from "../report.ts";
import { type AcceptUse, hasExpired } from "./accept-use.ts";

/** What the entries of `accept` are judged by. */
interface AcceptJudging {
  readonly use: AcceptUse;
  readonly today: string;
  /** The paths that were looked at, where that was all there is: only then an entry can be called useless. */
  readonly allPaths: readonly string[] | undefined;
  isJudged(name: string, path: string): boolean;
}

/**
 * What Pawl has to say of the entries of `accept`, at their lines: those that have expired, and those that accept
 * nothing although their rule was judged over the whole tree.
 */
export function acceptFindings(config: Config, judging: AcceptJudging): readonly Finding<OwnRuleId>[] {
  const { use, today, allPaths } = judging;
  return config.accept.flatMap((accept) => {
    const subject = `${inCode(accept.rule)} in ${inCode(accept.path)}`;
    const code = digest(`accept\0${accept.rule}\0${accept.path}`);
    if (hasExpired(accept, today)) {
      const message = `${subject} was accepted until ${accept.expires}`;
      return [configFinding(config, accept.line, { rule: "pawl/expired", message, code })];
    }
    if (use.isUsed(accept) || allPaths === undefined || !isJudgedSomewhere(accept, judging)) return [];
    const message = `${subject} is accepted, and nothing of it is there`;
    return [configFinding(config, accept.line, { rule: "pawl/unused-allow", message, code })];
  });
}

/** An entry whose rule did not run anywhere says nothing about its use; one whose glob matches no file is useless. */
function isJudgedSomewhere({ rule, path }: Accept, { allPaths = [], isJudged }: AcceptJudging): boolean {
  const matches = compileGlob(path);
  const covered = allPaths.filter(matches);
  return (covered.length > 0 ? covered : allPaths).some((one) => isJudged(rule, one));
}

/** A finding for each gate that is above its ceiling, at the line of its limit. */
export function limitFindings(config: Config, limits: readonly LimitReport[]): readonly Finding<OwnRuleId>[] {
  return limits
    .filter(({ over }) => over)
    .map(({ gate, unit, ceiling, count }) =>
      configFinding(config, config.limits.get(gate)?.line ?? 1, {
        rule: "pawl/over-limit",
        message: `${inCode(gate)} is at ${count} ${unit}, the ceiling is ${ceiling} today`,
        code: digest(`limit\0${gate}`),
      }),
    );
}

function configFinding(
  config: Config,
  line: number,
  told: Pick<Finding<OwnRuleId>, "rule" | "message" | "code">,
): Finding<OwnRuleId> {
  const at = { path: config.file ?? "pawl.yml", line, column: 1, endLine: line, endColumn: 2 };
  return { ...told, at, scope: "<module>" };
}
