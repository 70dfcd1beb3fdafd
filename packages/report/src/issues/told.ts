import type { JudgedFinding } from "@pawl/engine";
import { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "../markdown-escape.ts";
import type { IssueContext } from "./issue-context.ts";

/** A message is cut to so many UTF-16 units: it is to be read, and the code has all of it. */
const LONGEST_MESSAGE = 500;

const LONGEST_AUTHOR = 100;
const MOST_OWNERS = 5;

/** The message of a finding as Markdown. */
export function messageOf({ message }: JudgedFinding): string {
  return escapeMarkdownMessage(shortened(message, LONGEST_MESSAGE));
}

/** Since when a finding stands, and by whom, as Markdown; empty where it is not known. */
export function sinceOf(finding: JudgedFinding, context: IssueContext): string {
  const origin = context.origin(finding);
  if (origin === undefined) return "";
  const author = escapeMarkdown(shortened(origin.author, LONGEST_AUTHOR));
  return `since ${escapeMarkdown(origin.date)}, by ${author} in ${escapeMarkdownCode(origin.commit.slice(0, 10))}`;
}

/** Who owns a path, as Markdown that goes on after it; empty where nobody does. Names in code notify nobody. */
export function ownersOf(path: string, context: IssueContext): string {
  const names = context.owners(path).slice(0, MOST_OWNERS).map(escapeMarkdownCode);
  return names.length === 0 ? "" : `, owned by ${names.join(", ")}`;
}

/** A text cut to so many UTF-16 units, with a sign that it was. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
