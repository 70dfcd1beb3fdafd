export { formats, type RunOptions } from "./formats.ts";
export type {
  ChangeIssue,
  CloseIssue,
  KeepIssue,
  OpenIssue,
  PlannedChange,
} from "./issues/changes.ts";
export { type PaidBy, renderClosing, renderReopening } from "./issues/comments.ts";
export { DASHBOARD_TITLE, type DashboardInput, planDashboard } from "./issues/dashboard.ts";
export { type Dashboard, type GateRecord, readDashboard } from "./issues/dashboard-state.ts";
export { closingReason } from "./issues/decisions.ts";
export { singleOut } from "./issues/duplicates.ts";
export type { ClosedAs, Entry, FiledIssue, GitHubIssue, Mark } from "./issues/filed.ts";
export { defaultFiling } from "./issues/filing.ts";
export { entryOf, titleDigest } from "./issues/identity.ts";
export { type IssueContext, LONGEST_BODY, type Origin } from "./issues/issue-context.ts";
export { readMark, replaceMark, writeMark } from "./issues/mark-text.ts";
export { commitsToCompare, plan } from "./issues/plan.ts";
export { renderPlanMarkdown } from "./issues/plan-markdown.ts";
export { renderPlan } from "./issues/plan-table.ts";
export { type RenderedIssue, renderIssue } from "./issues/render-issue.ts";
export { placeSection, type SectionName, writeSection } from "./issues/section.ts";
export type { Sweep } from "./issues/sweep.ts";
export { issueTitle } from "./issues/title.ts";
export { type MarkdownOptions, renderMarkdown } from "./markdown.ts";
export { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "./markdown-escape.ts";
export { type Paint, painter } from "./paint.ts";
export { ROWS_ONLY, tableFormats } from "./table/table-formats.ts";
export { renderText, type TextOptions } from "./text.ts";
export { SOURCE_LINES, type Sources } from "./text-finding.ts";
export { visible } from "./visible.ts";
