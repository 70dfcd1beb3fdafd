import type { FailOn, JudgedFinding, Report } from "@pawl/engine";
import { limitLines, newSuppressionLines } from "./agreed.ts";
import { countOf, thousands } from "./count.ts";
import { limitsOfView, lookedAt, notJudged } from "./looked.ts";
import { type Paint, painter } from "./paint.ts";
import { shownFindings, tallyRules } from "./tally.ts";
import { findingBlock, findingLine, type Sources } from "./text-finding.ts";
import { verdict } from "./verdict.ts";
import { visible } from "./visible.ts";
import { padEnd, padStart } from "./width.ts";

/** How a report is written for a terminal. */
export interface TextOptions {
  /** With SGR colours, and with nothing else that a terminal would take for a command. */
  readonly color: boolean;
  readonly sources: Sources;
  /** Only the findings, one per line, and the verdict. */
  readonly quiet: boolean;
  /** What fails the run, for the verdict; it must be what the exit status is made from. */
  readonly failOn: FailOn;
  /** Lines after the verdict that say what to do next. */
  readonly hints?: readonly string[];
}

/** Files that could not be analysed are named up to this many. */
const MOST_UNANALYSED = 10;

/** The report for a terminal: findings by file, a table by rule, what was looked at, and the verdict. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = painter(options.color);
  const findings = shownFindings(report);
  const parts = options.quiet
    ? [findings.map((finding) => `${findingLine(finding, paint)}\n`).join("")]
    : [
        fileSections(findings, options.sources, paint),
        ruleTable(findings, paint),
        crashes(report, paint),
        unanalysed(report, paint),
        lookedAtLines(report),
      ];
  const end = verdictLine(report, options.failOn, paint);
  const hints = options.quiet ? "" : (options.hints ?? []).map((hint) => `${visible(hint)}\n`).join("");
  const separator = options.quiet ? "" : "\n";
  return [...parts.filter((part) => part !== ""), end + hints].join(separator);
}

function fileSections(findings: readonly JudgedFinding[], sources: Sources, paint: Paint): string {
  const files = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const group = files.get(finding.at.path);
    if (group === undefined) files.set(finding.at.path, [finding]);
    else group.push(finding);
  }
  return [...files]
    .map(([path, group]) => {
      const head = `${paint("strong", visible(path))} ${paint("faint", `(${countOf(group.length, "finding")})`)}\n`;
      return head + group.map((finding) => findingBlock(finding, sources, paint)).join("\n");
    })
    .join("\n");
}

function ruleTable(findings: readonly JudgedFinding[], paint: Paint): string {
  const rows = tallyRules(findings).map((tally) => ({
    severity: tally.severity,
    cells: [
      tally.rule,
      thousands(tally.count),
      thousands(tally.files),
      tally.worst.map(({ directory, count }) => `${visible(directory)} (${thousands(count)})`).join(", "),
    ],
  }));
  if (rows.length === 0) return "";
  const head = ["rule", "findings", "files", "worst directories"];
  const widths = [0, 1, 2].map((column) =>
    Math.max(head[column]?.length ?? 0, ...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  const line = (
    [rule = "", count = "", files = "", where = ""]: readonly string[],
    rulePaint: (t: string) => string,
  ) =>
    `${rulePaint(padEnd(rule, widths[0] ?? 0))}  ${padStart(count, widths[1] ?? 0)}  ${padStart(files, widths[2] ?? 0)}  ${where}\n`;
  const body = rows.map(({ severity, cells }) => line(cells, (text) => paint(severity, text)));
  return `${paint("faint", line(head, (text) => text).trimEnd())}\n${body.join("")}`;
}

/** A gate that crashed says nothing that can be relied on: shown as loudly as a finding. */
function crashes(report: Report, paint: Paint): string {
  return report.gates
    .filter((gate) => gate.status === "error")
    .map((gate) => {
      const head = paint("error", `gate ${visible(gate.name)} crashed; its findings are not complete`);
      const why = gate.error ?? "no reason given";
      return `${head}\n${why
        .split("\n")
        .map((line) => `  ${visible(line)}\n`)
        .join("")}`;
    })
    .join("\n");
}

function unanalysed(report: Report, paint: Paint): string {
  if (report.unanalysed.length === 0) return "";
  // Those that make the run incomplete first: what is cut off the list must not be them.
  const files = [...report.unanalysed].sort((a, b) => Number(b.blocking) - Number(a.blocking));
  const lines = files.slice(0, MOST_UNANALYSED).map(({ path, reason, blocking }) => {
    const mark = blocking ? paint("error", "not analysed") : paint("faint", "left out");
    return `${mark} ${visible(path)}: ${visible(reason)}\n`;
  });
  const rest = files.length - MOST_UNANALYSED;
  if (rest > 0) lines.push(`… and ${countOf(rest, "more file")}\n`);
  return lines.join("");
}

function lookedAtLines(report: Report): string {
  const gates = report.gates.flatMap((gate) => {
    // Pawl's own rules look at the comments of the same files: a line of their own would say nothing new.
    if (gate.name === report.tool.name) return [];
    const without = notJudged(gate);
    const skipped = without === undefined ? [] : [`${visible(gate.name)} ${visible(without)}\n`];
    if (gate.status === "skipped") return skipped;
    return [`${visible(gate.name)} looked at ${visible(lookedAt(gate))}\n`, ...skipped];
  });
  const show = { name: visible, text: visible };
  const notes = [
    ...limitLines(report, show),
    ...newSuppressionLines(report, show),
    ...limitsOfView(report, visible),
  ];
  return [...gates, ...notes.map((sentence) => `${sentence}\n`)].join("");
}

function verdictLine(report: Report, failOn: FailOn, paint: Paint): string {
  const { kind, sentence } = verdict(report, failOn);
  const words = { passed: "Passed", failed: "Failed", incomplete: "Incomplete" } as const;
  return `${paint(kind === "passed" ? "pass" : "error", words[kind])}: ${sentence}\n`;
}
