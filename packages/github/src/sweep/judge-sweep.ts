import type { Report } from "@pawl/engine";
import { type Judged, type JudgeRequest, judge } from "@pawl/run";

/** What a sweep found: the debt of a commit, and what of it appeared since the first sweep. */
export interface SweptDebt {
  readonly judged: Judged;
  /** As `judged` has it, but `new` is only what the commit of the first sweep did not have. */
  readonly report: Report;
}

/**
 * Judges all debt of a commit, and compares it with the commit of the first sweep. Without one this is the first: all of
 * it was there before. The configuration is that of the commit itself: what the first sweep's said is long past.
 * @throws as `judge` does.
 */
export async function judgeSweep(request: JudgeRequest, first: string | undefined): Promise<SweptDebt> {
  const judged = await judge({ ...request, sweep: true, trustedConfig: "head" });
  const since =
    first === undefined
      ? undefined
      : await judge({ ...request, sweep: true, trustedConfig: "head", base: first });
  const fresh = new Set(since?.report.findings.filter(({ status }) => status === "new").map(placeOf));
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
