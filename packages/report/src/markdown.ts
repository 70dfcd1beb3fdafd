import type { FailOn, JudgedFinding, Report } from "@pawl/engine";
import { limitLines, newSuppressionLines } from "./agreed.ts";
import { countOf, thousands } from "./count.ts";
import { fixedLines } from "./fixed.ts";
import { limitsOfView, lookedAt, notJudged } from "./looked.ts";
import { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "./markdown-escape.ts";
import { shownFindings, tallyRules } from "./tally.ts";
import { verdict } from "./verdict.ts";

/** What a page of Markdown may take and must say. */
export interface MarkdownOptions {
  /** What fails the run, for the verdict. `new` where it is not given. */
  readonly failOn?: FailOn;
  /** The most bytes (UTF-8) that the page may have; rows that do not fit are counted instead. Unlimited by default. */
  readonly maxBytes?: number;
}

const TITLES = { passed: "passed", failed: "failed", incomplete: "incomplete" } as const;

/** So few findings are taken in at a glance: a table that counts them would only stand in their way. */
const FEW = 10;

/** The report as GitHub's Markdown, for a comment or a page: verdict, table by rule, findings, what was looked at. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { kind, sentence } = verdict(report, options.failOn ?? "new");
  const findings = shownFindings(report);
  const head = [
    `## Pawl: ${TITLES[kind]}`,
    "",
    `${upperFirst(escapeMarkdown(sentence))}.`,
    "",
    ...crashes(report),
  ];
  const rules = ruleTable(findings);
  const notes = lookedAtList(report);
  const frame = bytes([...head, ...rules, ...notes]);
  const rows = findingRows(findings, (options.maxBytes ?? Number.POSITIVE_INFINITY) - frame);
  return [...head, ...rules, ...rows, ...notes].map((line) => `${line}\n`).join("");
}

function ruleTable(findings: readonly JudgedFinding[]): string[] {
  if (findings.length <= FEW) return [];
  const rows = tallyRules(findings).map(({ rule, severity, count, files, worst }) => {
    const where = worst
      .map((at) => `${escapeMarkdownCode(at.directory)} (${thousands(at.count)})`)
      .join(", ");
    return `| ${escapeMarkdownCode(rule)} | ${severity} | ${thousands(count)} | ${thousands(files)} | ${where} |`;
  });
  return ["| Rule | Severity | Findings | Files | Worst directories |", "|---|---|--:|--:|---|", ...rows, ""];
}

/** The table of findings within the room there is, the rest as one line. What is the same in all rows is no column. */
function findingRows(findings: readonly JudgedFinding[], room: number): string[] {
  if (findings.length === 0) return [];
  // The verdict above says what they are where they are all of one severity.
  const isMixed = new Set(findings.map(({ severity }) => severity)).size > 1;
  const lines = isMixed
    ? ["| Place | Severity | Rule | Finding |", "|---|---|---|---|"]
    : ["| Place | Rule | Finding |", "|---|---|---|"];
  const rest = (count: number): string[] => ["", `… and ${countOf(count, "more finding")}.`, ""];
  let left = room - bytes(lines) - bytes(rest(findings.length));
  let shown = 0;
  for (const finding of findings) {
    const place = escapeMarkdownCode(`${finding.at.path}:${finding.at.line}:${finding.at.column}`);
    const severity = isMixed ? ` ${finding.severity} |` : "";
    const row = `| ${place} |${severity} ${escapeMarkdownCode(finding.rule)} | ${escapeMarkdownMessage(finding.message)} |`;
    left -= bytes([row]);
    if (left < 0) break;
    lines.push(row);
    shown += 1;
  }
  if (shown === findings.length) return [...lines, ""];
  return [...(shown > 0 ? lines : []), ...rest(findings.length - shown)];
}

function crashes(report: Report): string[] {
  const crashed = report.gates.filter((gate) => gate.status === "error");
  return crashed.flatMap((gate) => [
    `**Gate ${escapeMarkdownCode(gate.name)} crashed; its findings are not complete:** ${escapeMarkdown(gate.error ?? "no reason given")}`,
    "",
  ]);
}

const SHOW = { name: escapeMarkdownCode, text: escapeMarkdown };

/** Files that could not be analysed are named up to this many. */
const MOST_UNANALYSED = 20;

function lookedAtList(report: Report): string[] {
  const gates = report.gates.flatMap((gate) => {
    if (gate.name === report.tool.name) return [];
    const without = notJudged(gate);
    const skipped =
      without === undefined ? [] : [`- ${escapeMarkdownCode(gate.name)} ${escapeMarkdown(without)}`];
    if (gate.status === "skipped") return skipped;
    return [`- ${escapeMarkdownCode(gate.name)} looked at ${escapeMarkdown(lookedAt(gate))}`, ...skipped];
  });
  const files = [...report.unanalysed].sort((a, b) => Number(b.blocking) - Number(a.blocking));
  const unread = files.slice(0, MOST_UNANALYSED).map(({ path, reason, blocking }) => {
    const mark = blocking ? "**not analysed**" : "left out";
    return `- ${mark}: ${escapeMarkdownCode(path)}: ${escapeMarkdown(reason)}`;
  });
  const rest = files.length - MOST_UNANALYSED;
  if (rest > 0) unread.push(`- … and ${countOf(rest, "more file")}`);
  return [
    ...fixedLines(report, escapeMarkdownCode).map((sentence) => `- ${sentence}`),
    ...gates,
    ...unread,
    ...limitLines(report, SHOW).map((sentence) => `- ${sentence}`),
    ...newSuppressionLines(report, SHOW).map((sentence) => `- ${sentence}`),
    ...limitsOfView(report, escapeMarkdownCode).map((sentence) => `- ${sentence}`),
  ];
}

function bytes(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
