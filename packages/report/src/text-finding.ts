import type { JudgedFinding } from "@pawl/engine";
import type { Place } from "@pawl/gate";
import { excerpt } from "./excerpt.ts";
import type { Paint } from "./paint.ts";
import { visible } from "./visible.ts";

/** The text of a line of a file, without its line end; `undefined` where it cannot be had. Lines count from 1. */
export type Sources = (path: string, line: number) => string | undefined;

/** Cells of the terminal that a line of source may take: what fits a laptop's half screen. */
const SOURCE_CELLS = 100;

/** Lines of a finding that are shown before the rest is only counted. */
export const SOURCE_LINES = 3;

/** `path:line:column: severity rule message` on one line, as editors and terminals recognise it. */
export function findingLine(finding: JudgedFinding, paint: Paint): string {
  const place = paint("strong", placeText(finding.at));
  const severity = paint(finding.severity, finding.severity);
  return `${place}: ${severity} ${paint("faint", finding.rule)} ${messageText(finding.message, paint)}`;
}

/** The finding with the source it is about: several lines, each ending in a line end. */
export function findingBlock(finding: JudgedFinding, sources: Sources, paint: Paint): string {
  const lines = [findingLine(finding, paint), ...sourceLines(finding, sources, paint)];
  for (const related of finding.related ?? []) {
    const place = paint("strong", placeText(related.at));
    lines.push(`  ${paint("notice", "also")} ${place}: ${messageText(related.message, paint)}`);
  }
  return `${lines.join("\n")}\n`;
}

function placeText(at: Place): string {
  return `${visible(at.path)}:${at.line}:${at.column}`;
}

/** A message is a sentence with code in Markdown's code quotes: on a terminal with colours the code is coloured. */
function messageText(message: string, paint: Paint): string {
  return visible(message).replace(/`[^`]*`/g, (code) => paint("code", code));
}

function sourceLines(finding: JudgedFinding, sources: Sources, paint: Paint): string[] {
  const { at } = finding;
  const span = at.endColumn === 1 && at.endLine > at.line ? at.endLine - 1 : at.endLine;
  const last = Math.min(span, at.line + SOURCE_LINES - 1);
  const gutter = String(last).length;
  const bar = paint("faint", "|");
  const bare = `  ${" ".repeat(gutter)} ${bar}`;
  const lines: string[] = [];
  for (let line = at.line; line <= last; line += 1) {
    const source = sources(at.path, line);
    if (source === undefined) return [];
    if (line > at.line && source.trim() === "") {
      lines.push(`  ${paint("faint", String(line).padStart(gutter))} ${bar}`);
      continue;
    }
    const column = line === at.line ? at.column : source.length - source.trimStart().length + 1;
    const endColumn = line === at.endLine ? at.endColumn : source.trimEnd().length + 1;
    const { text, indent, length } = excerpt(source, column, endColumn, SOURCE_CELLS);
    const marker = paint(finding.severity, "^".repeat(length));
    lines.push(`  ${paint("faint", String(line).padStart(gutter))} ${bar} ${text}`.trimEnd());
    lines.push(`${bare} ${" ".repeat(indent)}${marker}`);
  }
  const rest = span - last;
  if (rest > 0) lines.push(`${bare} ${paint("faint", `… ${rest} more ${rest === 1 ? "line" : "lines"}`)}`);
  return lines;
}
