import type { JudgedFinding } from "@pawl/engine";
import { groupBy } from "@pawl/engine";
import { countOf } from "../count.ts";
import { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "../markdown-escape.ts";
import type { ChangeIssue, OpenIssue } from "./changes.ts";
import type { IssueContext } from "./issue-context.ts";
import { markdownLink } from "./link.ts";

/** A message is cut to so many UTF-16 units: a list is to be read, and the code has all of it. */
const LONGEST_MESSAGE = 500;

/** Lines of code that are shown of a single finding, and UTF-16 units of each. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;

/** A line that says how much was left out; the room for it is kept free. */
const REST_ROOM = 60;

/**
 * The findings of an issue as boxes to tick, under their files where there are several files, and what could not be looked
 * at. As many lines as the room takes, in UTF-16 units and in bytes; the rest is counted.
 */
export function checklist(
  { findings, mark }: OpenIssue | ChangeIssue,
  context: IssueContext,
  room: number,
): readonly string[] {
  const lines: string[] = [];
  let left = room - REST_ROOM;
  const add = (...some: readonly string[]): boolean => {
    const size = some.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    if (size > left) return false;
    left -= size;
    lines.push(...some);
    return true;
  };
  const files = groupBy(findings, ({ at }) => at.path);
  const withRule = new Set(findings.map(({ rule }) => rule)).size > 1;
  let shown = 0;
  cut: for (const [path, here] of files) {
    const gap = shown === 0 ? [] : [""];
    const heading = [...gap, `**${escapeMarkdownCode(path)}**${owners(path, context)}`, ""];
    for (const [index, finding] of here.entries()) {
      const row = rowOf(finding, mark.swept, withRule, context);
      if (!add(...(index === 0 ? heading : []), row)) break cut;
      shown += 1;
    }
  }
  const unseen = mark.entries.filter(({ line }) => line === 0);
  const paths = [...new Set(unseen.map(({ path }) => path))].toSorted();
  if (shown === findings.length && paths.length > 0 && add("", "Not looked at in the last sweep:", "")) {
    for (const path of paths) if (!add(`- ${escapeMarkdownCode(path)}`)) break;
  }
  const rest = findings.length - shown;
  return rest > 0 ? [...lines, "", `… and ${countOf(rest, "more finding")}.`] : lines;
}

/** The lines that a finding is about, as text that does nothing; none where they cannot be had. */
export function excerptOf({ at }: JudgedFinding, context: IssueContext): readonly string[] {
  const last = Math.min(at.endLine, at.line + MOST_LINES - 1);
  const lines = context.sourceLines(at.path, at.line, last);
  if (lines === undefined || lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => {
    const text = line.replace(/\r?\n?$/, "").replaceAll("\t", "    ");
    return escapeMarkdownCode(shortened(text, LONGEST_LINE));
  });
  const more = last < at.endLine ? ["…"] : [];
  return [`<pre>${[...shown, ...more].join("\n")}</pre>`, ""];
}

function rowOf(finding: JudgedFinding, commit: string, withRule: boolean, context: IssueContext): string {
  const { at, rule, message } = finding;
  const place = escapeMarkdownCode(`${at.path}:${at.line}`);
  const link = markdownLink(place, context.permalink(at.path, at.line, at.endLine, commit));
  const origin = context.origin(finding);
  const since =
    origin === undefined
      ? ""
      : ` — since ${escapeMarkdown(origin.date)}, by ${escapeMarkdown(shortened(origin.author, 100))} in ${escapeMarkdownCode(origin.commit.slice(0, 10))}`;
  const by = withRule ? ` (${escapeMarkdownCode(rule)})` : "";
  return `- [ ] ${link} ${escapeMarkdownMessage(shortened(message, LONGEST_MESSAGE))}${by}${since}`;
}

/** Names in code notify nobody. */
function owners(path: string, context: IssueContext): string {
  const names = context.owners(path).slice(0, 5).map(escapeMarkdownCode);
  return names.length === 0 ? "" : `, owned by ${names.join(", ")}`;
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
