import { check, defaultConfig, type JudgedFinding, parseConfig } from "@pawl/engine";
import { collectFacts } from "@pawl/facts";
import type { Gate } from "@pawl/gate";
import type { Assertion, Case } from "./case.ts";
import { worldOf } from "./case-world.ts";
import { memoryTree } from "./memory-tree.ts";

/** The day on which cases are judged that name none: dates in them (`until=`) are before or after it for ever. */
const today = "2026-11-23";

/**
 * What the real engine reports for a case, without what is suppressed: in the report's order.
 * @throws {Error} where the gate crashed or a file could not be analysed: neither is ever an expected result.
 */
export async function judgeCase(gate: Gate, one: Case): Promise<readonly JudgedFinding[]> {
  const gates = [gate];
  const config = one.config === undefined ? defaultConfig(gates) : parseConfig(one.config, "pawl.yml", gates);
  const tree = memoryTree(one.files);
  const world = { today, wholeTree: one.world.whole ?? true, ...worldOf(one.world) };
  const report = await check({ gates, config, tree, collect: collectFacts, version: "0.0.0", ...world });
  for (const { name, status, error } of report.gates) {
    if (status === "error") throw new Error(`${name} crashed: ${error ?? "no reason given"}`);
  }
  for (const { path, reason } of report.unanalysed) throw new Error(`${path}: ${reason}`);
  return report.findings.filter((finding) => finding.status === "new");
}

/** The findings as a `findings` block holds them: `path:line:column rule message`, one per line. */
export function renderFindings(findings: readonly JudgedFinding[]): string {
  return findings
    .map(({ at, rule, message }) => `${at.path}:${at.line}:${at.column} ${rule} ${message}\n`)
    .join("");
}

/**
 * Where findings and assertions differ, in words, one entry each: empty where every assertion meets one finding of
 * its own and no finding is left over.
 */
export function compareFindings(
  findings: readonly JudgedFinding[],
  assertions: readonly Assertion[],
): readonly string[] {
  const left = [...findings];
  const missing = assertions.filter((assertion) => {
    const index = left.findIndex((finding) => meets(finding, assertion));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  return [
    ...missing.map(
      ({ path, line, severity, rule, text }) => `missing: ${path}:${line} ${severity}: [${rule}] "${text}"`,
    ),
    ...left.map(
      ({ at, severity, rule, message }) =>
        `unexpected: ${at.path}:${at.line}:${at.column} ${severity}: [${rule}] "${message}"`,
    ),
  ];
}

function meets(finding: JudgedFinding, assertion: Assertion): boolean {
  return (
    finding.at.path === assertion.path &&
    finding.at.line === assertion.line &&
    finding.rule === assertion.rule &&
    finding.severity === assertion.severity &&
    finding.message.includes(assertion.text)
  );
}
