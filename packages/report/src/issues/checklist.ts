import type { JudgedFinding } from "@pawl/engine";
import { groupBy } from "@pawl/engine";
import { countOf } from "../count.ts";
import { escapeMarkdownCode } from "../markdown-escape.ts";
import type { ChangeIssue, OpenIssue } from "./changes.ts";
import type { IssueContext } from "./issue-context.ts";
import { markdownLink } from "./link.ts";
import { messageOf, ownersOf, sinceOf } from "./told.ts";

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
    const heading = [...gap, `**${escapeMarkdownCode(path)}**${ownersOf(path, context)}`, ""];
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

/** The file stands above: a row names the line alone. */
function rowOf(finding: JudgedFinding, commit: string, withRule: boolean, context: IssueContext): string {
  const { at, rule } = finding;
  const link = markdownLink(`line ${at.line}`, context.permalink(at.path, at.line, at.endLine, commit));
  const since = sinceOf(finding, context);
  const by = withRule ? ` (${escapeMarkdownCode(rule)})` : "";
  return `- [ ] ${link}: ${messageOf(finding)}${by}${since === "" ? "" : ` — ${since}`}`;
}
