import type { GateReport, Report } from "@pawl/engine";
import { countOf, listed, thousands } from "./count.ts";

/** Files that are named before the rest is only counted. */
const NAMED = 3;

/** What a gate looked at, in words: `2,055 files, 5,691 handlers`; a gate without any count says so. */
export function lookedAt(gate: GateReport): string {
  const counts = Object.entries(gate.stats)
    .sort(([a], [b]) => Number(b === "files") - Number(a === "files"))
    .map(([name, count]) => (count === 1 ? `1 ${singular(name)}` : `${thousands(count)} ${name}`));
  return counts.length > 0 ? counts.join(", ") : "nothing";
}

/** Gates write what they count in the plural: `files`, `handlers`, `directories`. */
function singular(name: string): string {
  return name.replace(/ies$/, "y").replace(/s$/, "");
}

/**
 * What a gate did not judge, in words that follow its name; `undefined` where it judged all. Of a gate that looked at
 * nothing the rules need no names.
 */
export function notJudged({ name, status, skipped }: GateReport): string | undefined {
  if (skipped.length === 0) return undefined;
  const reasons = new Map<string, string[]>();
  for (const { rule, reason } of skipped) {
    const own = rule.startsWith(`${name}/`) ? rule.slice(name.length + 1) : rule;
    reasons.set(reason, [...(reasons.get(reason) ?? []), own]);
  }
  if (status === "skipped") return `looked at nothing: ${[...reasons.keys()].join("; ")}`;
  const groups = [...reasons].map(([reason, rules]) => `${listed(rules)} (${reason})`);
  return `did not judge ${listed(groups)}`;
}

/** What limits the run's view, one sentence each: broken, excluded, suppressed and accepted. Paths go through `show`. */
export function limitsOfView(report: Report, show: (text: string) => string): readonly string[] {
  const sentences: string[] = [];
  if (report.broken.length > 0) {
    const named = report.broken.slice(0, NAMED).map(({ path, line }) => show(`${path}:${line}`));
    const more = report.broken.length > NAMED ? ", …" : "";
    const have = report.broken.length === 1 ? "has a syntax error and was" : "have syntax errors and were";
    sentences.push(
      `${countOf(report.broken.length, "file")} ${have} analysed as far as the scanner reaches: ${named.join(", ")}${more}`,
    );
  }
  const excluded = [...report.excluded].filter(([, count]) => count > 0);
  if (excluded.length > 0) {
    const total = excluded.reduce((sum, [, count]) => sum + count, 0);
    const by = excluded.map(([exclude, count]) => `${show(exclude)} (${thousands(count)})`);
    sentences.push(`${countOf(total, "file")} left out by excludes: ${by.join(", ")}`);
  }
  const { suppressed, accepted } = report.summary;
  if (suppressed > 0) sentences.push(`${countOf(suppressed, "finding")} suppressed by comments`);
  if (accepted > 0) sentences.push(`${countOf(accepted, "finding")} accepted by the configuration`);
  return sentences;
}
