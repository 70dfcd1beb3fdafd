export { formats, type RunOptions } from "./formats.ts";
export type {
  ChangeIssue,
  CloseIssue,
  KeepIssue,
  OpenIssue,
  PlannedChange,
} from "./issues/changes.ts";
export type { ClosedAs, Entry, FiledIssue, GitHubIssue, Mark } from "./issues/filed.ts";
export { type MarkdownOptions, renderMarkdown } from "./markdown.ts";
export { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "./markdown-escape.ts";
export { type Paint, painter } from "./paint.ts";
export { renderText, type TextOptions } from "./text.ts";
export { SOURCE_LINES, type Sources } from "./text-finding.ts";
export { visible } from "./visible.ts";
