import type { JudgedFinding, Report } from "@pawl/engine";
import type { Rule } from "@pawl/gate";
import { thousands } from "./count.ts";
import { jsonText } from "./json-text.ts";
import { level, plainText, SOURCE_ROOT, sarifResult } from "./sarif-result.ts";
import { pathUri } from "./sarif-uri.ts";
import { bySeverity } from "./tally.ts";

/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;

/**
 * The report as SARIF 2.1.0 (OASIS standard): one run, all findings but those of the base that are gone: readers that do
 * not know `baselineState`, GitHub among them, would show them as there. Of more than 25,000 the worst are kept, and a
 * notification says so. Columns count UTF-16 units.
 */
export function renderSarif(report: Report): string {
  const rules = [...report.rules];
  const results = numbered(report.findings);
  const kept = results.length > MOST_RESULTS ? [...results].sort(worstFirst).slice(0, MOST_RESULTS) : results;
  const index = new Map(rules.map(([id], at) => [id, at]));
  const compared = report.base !== undefined;
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: rules.map(([id, rule]) => descriptor(id, rule)),
          },
        },
        invocations: [
          {
            executionSuccessful: complete(report),
            toolExecutionNotifications: notifications(report, results.length - kept.length),
          },
        ],
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: "The root of the tree that was judged." } },
        },
        columnKind: "utf16CodeUnits",
        results: kept.map(({ finding, ordinal }) =>
          sarifResult(finding, index.get(finding.rule) ?? -1, ordinal, compared),
        ),
      },
    ],
  });
}

interface Numbered {
  readonly finding: JudgedFinding;
  /** 1 for the first of a file's findings with this fingerprint, 2 for the second, and so on. */
  readonly ordinal: number;
}

function numbered(findings: readonly JudgedFinding[]): Numbered[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.at.path}\0${finding.fingerprint}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return { finding, ordinal };
  });
}

/** New before old, then by severity; findings that are equal in both stay in the report's order. */
function worstFirst(a: Numbered, b: Numbered): number {
  const isOld = ({ finding }: Numbered) => Number(finding.status !== "new");
  return isOld(a) - isOld(b) || bySeverity(a.finding.severity, b.finding.severity);
}

function descriptor(id: string, rule: Rule): object {
  return {
    id,
    name: id,
    shortDescription: { text: plainText(rule.summary) },
    fullDescription: { text: plainText(rule.summary) },
    help: { text: plainText(rule.help), markdown: rule.help },
    defaultConfiguration: { level: level(rule.severity) },
  };
}

function complete(report: Report): boolean {
  return (
    !report.gates.some((gate) => gate.status === "error") && !report.unanalysed.some((file) => file.blocking)
  );
}

function notifications(report: Report, dropped: number): object[] {
  const crashed = report.gates
    .filter((gate) => gate.status === "error")
    .map((gate) => ({
      level: "error",
      message: { text: plainText(`gate ${gate.name} crashed: ${gate.error ?? "no reason given"}`) },
    }));
  const unread = report.unanalysed.map(({ path, reason, blocking }) => ({
    level: blocking ? "error" : "note",
    message: { text: plainText(blocking ? `not analysed: ${reason}` : `left out: ${reason}`) },
    locations: [file(path)],
  }));
  const broken = report.broken.map(({ path, line, message }) => ({
    level: "note",
    message: { text: plainText(`analysed as far as the scanner reaches: ${message}`) },
    locations: [file(path, line)],
  }));
  const text = `${thousands(dropped)} findings are left out: a run may have ${thousands(MOST_RESULTS)} results, and the worst are kept.`;
  return [
    ...crashed,
    ...(dropped > 0 ? [{ level: "warning", message: { text } }] : []),
    ...unread,
    ...broken,
  ];
}

function file(path: string, line?: number): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(path), uriBaseId: SOURCE_ROOT },
      region: line === undefined ? undefined : { startLine: line },
    },
  };
}
