import { countOf } from "../count.ts";
import { escapeMarkdownCode } from "../markdown-escape.ts";
import type { ChangeIssue, OpenIssue } from "./changes.ts";
import { checklist } from "./checklist.ts";
import { type IssueContext, LONGEST_BODY } from "./issue-context.ts";
import { markdownLink } from "./link.ts";
import { loneFinding } from "./lone-finding.ts";
import { replaceMark, writeMark } from "./mark-text.ts";
import { placeSection, writeSection } from "./section.ts";

/** What is sent to GitHub. */
export interface RenderedIssue {
  /** At most 256 UTF-16 units. */
  readonly title: string;
  /** The whole body, with what others wrote around Pawl's part as it was. */
  readonly body: string;
}

/** UTF-8 takes up to four bytes for a character; whatever GitHub counts, this many bytes are within its limit. */
const MOST_BYTES = 4 * LONGEST_BODY;

/**
 * An issue as it is opened or written anew: what to do, where, and who knows. The list is cut where the body would be
 * longer than GitHub allows; what others wrote counts too, and a body that has no room for Pawl's marker beside it is
 * longer than the limit, for GitHub to refuse.
 */
export function renderIssue(change: OpenIssue | ChangeIssue, context: IssueContext): RenderedIssue {
  const { mark, title, findings } = change;
  const old = change.kind === "open" ? "" : change.issue.body;
  // The debt was not seen this once: nothing that is shown changes.
  if (findings.length === 0 && mark.entries.every(({ line }) => line > 0))
    return { title, body: replaceMark(old, mark) };
  const data = writeMark(mark);
  const advice = [context.advice(mark.gate), ""];
  const [lone] = findings.length === 1 && mark.entries.length === 1 ? findings : [];
  // One finding is read before what to do about it, a long list after that.
  const head = lone === undefined ? [...countLines(change), ...advice] : [];
  const foot = [...(lone === undefined ? [""] : advice), ...footLines(change, context)];
  const frame = placeSection(old, writeSection("issue", data, [...head, ...foot].join("\n")));
  const longest = Math.min(context.maxBody ?? LONGEST_BODY, LONGEST_BODY);
  const bytesOver = Buffer.byteLength(frame) - frame.length;
  const room = Math.min(longest - frame.length, MOST_BYTES - frame.length - bytesOver);
  const list =
    lone === undefined ? checklist(change, context, room) : loneFinding(lone, mark.swept, context, room);
  const body = placeSection(old, writeSection("issue", data, [...head, ...list, ...foot].join("\n")));
  return { title, body };
}

function countLines({ mark, findings }: OpenIssue | ChangeIssue): string[] {
  const agreed = mark.entries.filter((entry) => entry.agreed).length;
  const unseen = mark.entries.filter(({ line }) => line === 0).length;
  const also = [
    ...(agreed > 0 ? [`${countOf(agreed, "more finding")} suppressed or accepted`] : []),
    ...(unseen > 0 ? [`${countOf(unseen, "finding")} in files that could not be looked at`] : []),
  ];
  const beside = also.length > 0 ? ` (and ${also.join(", ")})` : "";
  return [
    `${countOf(findings.length, "finding")} of the gate ${escapeMarkdownCode(mark.gate)}${beside}.`,
    "",
  ];
}

function footLines({ mark, findings }: OpenIssue | ChangeIssue, context: IssueContext): string[] {
  const rules = [...new Set([...findings.map(({ rule }) => rule), ...mark.entries.map(({ rule }) => rule)])];
  const shown = rules.slice(0, 5).map((rule) => escapeMarkdownCode(`pawl explain ${rule}`));
  const missing = context.originsMissing;
  const run = context.runUrl === undefined ? "" : ` (${markdownLink("the run", context.runUrl)})`;
  return [
    `Why it matters, and what to write instead: ${shown.join(", ")}.`,
    ...(missing === undefined ? [] : ["", `Age and author are not known: ${escapeMarkdownCode(missing)}.`]),
    "",
    `<sub>Filed by Pawl${run}, which keeps this part true and closes the issue when the debt is paid. What stands outside of this part is yours.</sub>`,
  ];
}
