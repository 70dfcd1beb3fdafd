import type { JudgedFinding } from "@pawl/engine";
import { escapeMarkdownCode } from "../markdown-escape.ts";
import type { IssueContext } from "./issue-context.ts";
import { markdownLink } from "./link.ts";
import { messageOf, ownersOf, shortened, sinceOf } from "./told.ts";

/** Lines of code that are shown, and UTF-16 units of each. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;

/**
 * The only finding of an issue, as Markdown: its place, its code, what is wrong, and who knows. Empty where it takes more
 * bytes than `room`.
 */
export function loneFinding(
  finding: JudgedFinding,
  commit: string,
  context: IssueContext,
  room: number,
): readonly string[] {
  const { at } = finding;
  const place = escapeMarkdownCode(`${at.path}:${at.line}`);
  const link = markdownLink(place, context.permalink(at.path, at.line, at.endLine, commit));
  const since = sinceOf(finding, context);
  const lines = [
    `${link}${since === "" ? "" : `, ${since}`}${ownersOf(at.path, context)}`,
    "",
    ...excerptOf(finding, context),
    messageOf(finding),
    "",
  ];
  return Buffer.byteLength(lines.join("\n")) + 1 > room ? [] : lines;
}

/** The lines that a finding is about, as text that does nothing; none where they cannot be had. */
function excerptOf({ at }: JudgedFinding, context: IssueContext): readonly string[] {
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
