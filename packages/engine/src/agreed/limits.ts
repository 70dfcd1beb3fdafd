import type { Config } from "../config/config.ts";
import type { JudgedFinding, LimitReport } from "../report.ts";
import { ceilingOn } from "./ceiling.ts";

/**
 * How the gates that ran stand to their ceilings on a day. Findings that are suppressed or accepted do not count.
 * @param ran the names of the gates that ran to their end.
 */
export function limitReports(
  config: Config,
  findings: readonly JudgedFinding[],
  ran: ReadonlySet<string>,
  today: string,
): readonly LimitReport[] {
  return [...config.limits].flatMap(([gate, limit]) => {
    if (!ran.has(gate)) return [];
    const counting = findings.filter(
      (finding) => finding.gate === gate && (finding.status === "new" || finding.status === "known"),
    );
    const paths = new Set(counting.map(({ at }) => at.path));
    const count = limit.unit === "files" ? paths.size : counting.length;
    const ceiling = ceilingOn(limit, today);
    return [{ gate, unit: limit.unit, ceiling, count, over: count > ceiling }];
  });
}
