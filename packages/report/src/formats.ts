import type { FailOn, Report } from "@pawl/engine";
import { renderCsv } from "./csv.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderSarif } from "./sarif.ts";

/** What a format needs to know of the run besides the report. */
export interface RunOptions {
  readonly failOn: FailOn;
}

/** The formats for programs and pages, by the name that the command line gives them. */
export const formats = {
  json: renderJson,
  sarif: renderSarif,
  markdown: (report: Report, { failOn }: RunOptions) => renderMarkdown(report, { failOn }),
  csv: renderCsv,
} as const satisfies Readonly<Record<string, (report: Report, run: RunOptions) => string>>;
