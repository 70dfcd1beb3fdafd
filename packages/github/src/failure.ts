import { setFailed } from "@actions/core";
import { IncompleteClone } from "@pawl/checkout";
import type { FailOn, Report } from "@pawl/engine";
import { UsageError } from "@pawl/gate";
import { visible } from "@pawl/report";
import { inertLine, logGroup } from "./log.ts";

/** Says why the step fails where the report is there: debt, or an analysis that is not complete. */
export function failForReport(report: Report, reason: "debt" | "incomplete", failOn: FailOn): void {
  setFailed(reason === "debt" ? describeDebt(report, failOn) : describeGaps(report));
}

/**
 * Says why the step fails without a report: a mistake of whoever wrote the workflow, a checkout that lacks what is to be
 * compared, or a defect of ours.
 */
export function failForError(error: unknown): void {
  if (error instanceof UsageError) {
    failWith("Wrong input or configuration:", error);
    return;
  }
  if (error instanceof IncompleteClone) {
    failWith("The checkout is incomplete, nothing was judged:", error);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.stack !== undefined) logGroup("Stack", error.stack);
  setFailed(`A defect in Pawl, not in your code: ${visible(message)}. Nothing was judged.`);
}

function failWith(what: string, { message, hint }: UsageError | IncompleteClone): void {
  const lines = hint === undefined ? [message] : [message, hint];
  const texts = lines.flatMap((line) => line.split("\n")).map((line) => inertLine(visible(line)));
  setFailed([what, ...texts].join("\n"));
}

function describeDebt({ findings, base }: Report, failOn: FailOn): string {
  const counted = findings.filter(
    ({ severity, status }) =>
      severity === "error" && (status === "new" || (status === "known" && failOn === "any")),
  );
  const rules = new Map<string, number>();
  for (const { rule } of counted) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const list = [...rules].map(([rule, count]) => `${rule} ${count}`).join(", ");
  const against = base === undefined ? "there is no base to compare with" : `compared with ${base}`;
  const findingsInWords = counted.length === 1 ? "1 finding" : `${counted.length} findings`;
  return `Debt: ${findingsInWords} of severity error (${list}); ${against}.`;
}

function describeGaps({ gates, unanalysed }: Report): string {
  const crashed = gates
    .filter(({ status }) => status === "error")
    .map(({ name, error }) => `the gate ${name} crashed: ${visible(error ?? "no reason given")}`);
  const unread = unanalysed
    .filter(({ blocking }) => blocking)
    .map(({ path, reason }) => `${visible(path)}: ${visible(reason)}`);
  const shown = unread.slice(0, 5);
  if (unread.length > shown.length) shown.push(`and ${unread.length - shown.length} more files`);
  return `The analysis is incomplete, so it cannot pass: ${[...crashed, ...shown].join("; ")}`;
}
