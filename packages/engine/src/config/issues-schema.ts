import type { Gate, Grouping } from "@pawl/gate";
import { z } from "zod";
import { ISSUE_PRESETS, type IssueSettings } from "./issue-settings.ts";
import { neighbours } from "./neighbours.ts";

const GROUPINGS = ["finding", "file", "directory", "rule"] as const satisfies readonly Grouping[];

/** The schema of `issues`. */
export function issuesSchema(gates: readonly Gate[]) {
  const grouping = z.enum(GROUPINGS);
  const own = gates.map(
    ({ name, filing }) => [name, grouping.default(filing?.groupBy ?? "directory")] as const,
  );
  const others = neighbours(gates).map(({ name }) => [name, grouping.optional()] as const);
  return z
    .strictObject({
      file: z
        .enum(["new", "all", "none"])
        .describe("Which debt sweeps file: what is new since the first sweep, all, or what is ticked alone.")
        .default(ISSUE_PRESETS.file),
      "group-by": z
        .strictObject(Object.fromEntries<z.ZodType<Grouping | undefined>>([...own, ...others]))
        .describe("Per gate what becomes one issue: finding, file, directory or rule.")
        .optional(),
      labels: z
        .array(z.string().min(1).max(50))
        .describe("Labels that issues are opened with, beside the gate's own.")
        .default([]),
      "wont-fix-label": z
        .string()
        .min(1)
        .max(50)
        .describe("The label by which a maintainer says that the debt of an issue stays.")
        .default(ISSUE_PRESETS.wontFixLabel),
      misses: z
        .int()
        .min(1)
        .max(100)
        .describe(
          "At how many commits in a row sweeps have to find the debt gone before its issue is closed.",
        )
        .default(ISSUE_PRESETS.misses),
      "max-issues": cap.describe("The most issues that one sweep opens.").default(ISSUE_PRESETS.maxIssues),
      "max-updates": cap
        .describe("The most issues that one sweep changes or reopens.")
        .default(ISSUE_PRESETS.maxUpdates),
      "max-closes": cap.describe("The most issues that one sweep closes.").default(ISSUE_PRESETS.maxCloses),
      split: z
        .boolean()
        .describe("Whether a group that is too long for one issue becomes several; else its list is cut.")
        .default(ISSUE_PRESETS.split),
      spacing: z
        .number()
        .min(1)
        .max(60)
        .describe("Seconds between two writes.")
        .default(ISSUE_PRESETS.spacing),
      trend: z
        .boolean()
        .describe("Whether each sweep adds its totals to the branch pawl-data.")
        .default(ISSUE_PRESETS.trend),
    })
    .describe("How sweeps turn debt into issues.");
}

/** The settings that a file gives, read by the schema. */
export function issueSettings(given: z.output<ReturnType<typeof issuesSchema>> | undefined): IssueSettings {
  if (given === undefined) return ISSUE_PRESETS;
  const groupBy = new Map<string, Grouping>();
  for (const [gate, grouping] of Object.entries(given["group-by"] ?? {})) {
    if (grouping !== undefined) groupBy.set(gate, grouping);
  }
  return {
    file: given.file,
    groupBy,
    labels: given.labels,
    wontFixLabel: given["wont-fix-label"],
    misses: given.misses,
    maxIssues: given["max-issues"],
    maxUpdates: given["max-updates"],
    maxCloses: given["max-closes"],
    split: given.split,
    spacing: given.spacing,
    trend: given.trend,
  };
}

const cap = z.int().min(0).max(500);
