export { DASHBOARD_TITLE, renderBoard } from "./dashboard/render.ts";
export { type Board, emptyBoard, readBoard } from "./dashboard/state.ts";
export { type BoardUpdate, type UnfiledGroup, updateBoard } from "./dashboard/update.ts";
export { formats, type RunOptions } from "./formats.ts";
export type {
  ChangeIssue,
  CloseIssue,
  KeepIssue,
  OpenIssue,
  PlannedChange,
} from "./issues/changes.ts";
export { type PaidBy, renderClosing, renderReopening } from "./issues/comments.ts";
export { closingReason } from "./issues/decisions.ts";
export { singleOut } from "./issues/duplicates.ts";
export type { ClosedAs, Entry, FiledIssue, GitHubIssue, Mark } from "./issues/filed.ts";
export { defaultFiling } from "./issues/filing.ts";
export { entryOf, titleDigest } from "./issues/identity.ts";
export type { IssueContext } from "./issues/issue-context.ts";
export { readMark, replaceMark } from "./issues/mark-text.ts";
export { commitsToCompare, plan } from "./issues/plan.ts";
export { renderPlanMarkdown } from "./issues/plan-markdown.ts";
export { renderPlan } from "./issues/plan-table.ts";
export { renderIssue } from "./issues/render-issue.ts";
export { placeSection } from "./issues/section.ts";
export type { IssueSettings, Sweep } from "./issues/settings.ts";
export { type MarkdownOptions, renderMarkdown } from "./markdown.ts";
export { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "./markdown-escape.ts";
export { type Paint, painter } from "./paint.ts";
export { renderText, type TextOptions } from "./text.ts";
export { SOURCE_LINES, type Sources } from "./text-finding.ts";
export { visible } from "./visible.ts";
