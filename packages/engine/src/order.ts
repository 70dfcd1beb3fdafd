import type { Place } from "@pawl/gate";

/** Orders texts by UTF-16 code unit, the order of every list in a report. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders findings by path, line, column and rule; by end and message where these are equal, so that no order is left open. */
export function compareFindings(
  a: { readonly at: Place; readonly rule: string; readonly message: string },
  b: { readonly at: Place; readonly rule: string; readonly message: string },
): number {
  return (
    compareText(a.at.path, b.at.path) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareText(a.rule, b.rule) ||
    a.at.endLine - b.at.endLine ||
    a.at.endColumn - b.at.endColumn ||
    compareText(a.message, b.message)
  );
}
