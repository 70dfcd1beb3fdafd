import type { Report } from "@pawl/engine";
import { type Judged, type JudgeRequest, judge } from "@pawl/run";

/** What a sweep found: the debt of a commit, and what of it appeared since the first sweep. */
interface SweptDebt {
  readonly judged: Judged;
  /** As `judged` has it, but `new` is only what the commit of the first sweep did not have. */
  readonly report: Report;
}

/**
 * Judges all debt of a commit, and compares it with the commit of each gate's first sweep. A gate without one is swept for
 * the first time: all that it finds was there before. The configuration is that of the commit itself: what held at the
 * first sweep is long past.
 * @param firsts by gate.
 * @throws as `judge` does.
 */
export async function judgeSweep(
  request: JudgeRequest,
  firsts: ReadonlyMap<string, string>,
): Promise<SweptDebt> {
  const whole = { ...request, sweep: true, trustedConfig: "head" as const };
  const judged = await judge(whole);
  const fresh = new Set<string>();
  for (const first of new Set(firsts.values())) {
    const gates = request.gates.filter(({ name }) => firsts.get(name) === first);
    if (gates.length === 0) continue;
    const { report } = await judge({ ...whole, gates, base: first });
    for (const finding of report.findings) if (finding.status === "new") fresh.add(placeOf(finding));
  }
  const findings = judged.report.findings.map((finding) =>
    finding.status === "new" && !fresh.has(placeOf(finding))
      ? { ...finding, status: "known" as const }
      : finding,
  );
  return { judged, report: { ...judged.report, findings } };
}

/** Both runs judge the same commit, so a finding stands where it stands. */
function placeOf({ rule, at }: Report["findings"][number]): string {
  return [rule, at.path, at.line, at.column].join("\0");
}
