import type { FailOn, Report } from "@pawl/engine";

/** What a format needs to know of the run besides the report. */
export interface RunOptions {
  readonly failOn: FailOn;
}

/** The formats for programs and pages, by the name that the command line gives them; each is loaded when it is used. */
export const formats = {
  json: async (report: Report) => (await import("./json.ts")).renderJson(report),
  sarif: async (report: Report) => (await import("./sarif.ts")).renderSarif(report),
  markdown: async (report: Report, { failOn }: RunOptions) =>
    (await import("./markdown.ts")).renderMarkdown(report, { failOn }),
  csv: async (report: Report) => (await import("./csv.ts")).renderCsv(report),
} as const satisfies Readonly<Record<string, (report: Report, run: RunOptions) => Promise<string>>>;
