export { renderCsv } from "./csv.ts";
export { formats, type RunOptions } from "./formats.ts";
export { renderJson } from "./json.ts";
export { type MarkdownOptions, renderMarkdown } from "./markdown.ts";
export { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "./markdown-escape.ts";
export { renderSarif } from "./sarif.ts";
export { renderText, type TextOptions } from "./text.ts";
export type { Sources } from "./text-finding.ts";
export { visible } from "./visible.ts";
