import { exitCode, type FailOn, type Report } from "@pawl/engine";
import type { Severity } from "@pawl/gate";
import { countOf, listed, thousands } from "./count.ts";
import { bySeverity, shownFindings } from "./tally.ts";

/** What the run comes to, in one word and one sentence. */
export interface Verdict {
  readonly kind: "passed" | "failed" | "incomplete";
  readonly sentence: string;
}

/** The verdict that goes with the exit status of the run, so that the two never differ. The sentence has no full stop. */
export function verdict(report: Report, failOn: FailOn): Verdict {
  const status = exitCode(report, failOn);
  if (status === 3) return { kind: "incomplete", sentence: incomplete(report) };
  return { kind: status === 1 ? "failed" : "passed", sentence: outcome(report) };
}

function incomplete(report: Report): string {
  const crashed = report.gates.filter((gate) => gate.status === "error").map((gate) => gate.name);
  const unread = report.unanalysed.filter((file) => file.blocking).length;
  const causes = [
    ...(crashed.length > 0 ? [`${listed(crashed)} could not finish`] : []),
    ...(unread > 0 ? [`${countOf(unread, "file")} could not be analysed`] : []),
  ];
  return `${causes.join(", ")}; so far ${outcome(report)}`;
}

function outcome(report: Report): string {
  const shown = shownFindings(report);
  const { known, fixed } = report.summary;
  const word = report.base === undefined ? "" : "new ";
  const debt =
    (known > 0 ? `, ${countOf(known, "known finding")}` : "") +
    (fixed > 0 ? `, ${thousands(fixed)} fixed` : "");
  if (shown.length === 0) return `no ${word}findings in ${countOf(report.summary.files, "file")}${debt}`;
  const severities: Severity[] = [...new Set(shown.map((finding) => finding.severity))].sort(bySeverity);
  const counts = severities.map((severity) =>
    countOf(shown.filter((finding) => finding.severity === severity).length, word + severity),
  );
  const files = new Set(shown.map((finding) => finding.at.path)).size;
  return `${listed(counts)} in ${countOf(files, "file")}${debt}`;
}
