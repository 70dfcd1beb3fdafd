import { isCalendarDate } from "@pawl/engine";
import { type Gate, UsageError } from "@pawl/gate";
import type { formats } from "@pawl/report";
import { z } from "zod";
import { meantHint } from "./choose.ts";
import { COLOR_CHOICES } from "./color.ts";

/** How a report may be written: for people, and in the formats for programs and pages. */
export const FORMATS = ["text", ...formatNames()] as const;

/** What may fail a run. */
export const FAIL_ON_CHOICES = ["new", "any", "never"] as const;

/** Whose configuration counts where there is a base. */
export const TRUSTED_CHOICES = ["base", "head"] as const;

/** The options of `pawl check`, as the command line gives them. */
export const CheckOptions = z.strictObject({
  gate: z.array(z.string()).optional(),
  format: z.enum(FORMATS),
  output: z.string().optional(),
  config: z.string().optional(),
  base: z.string().optional(),
  staged: z.boolean().default(false),
  changed: z.boolean().default(false),
  trustedConfig: z.enum(TRUSTED_CHOICES),
  failOn: z.enum(FAIL_ON_CHOICES),
  today: z.string().optional(),
  jobs: z.int().min(1).optional(),
  cache: z.boolean(),
  cacheDir: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
  color: z.enum(COLOR_CHOICES),
});

/** The options of `pawl check`. */
export type CheckOptions = z.output<typeof CheckOptions>;

function formatNames(): readonly (keyof typeof formats)[] {
  return ["json", "sarif", "markdown", "csv"];
}

/** The gates with the given names in the order of the suite; all where none is named. */
export function chosenGates(known: readonly Gate[], names: readonly string[] | undefined): readonly Gate[] {
  if (names === undefined) return known;
  const all = known.map((gate) => gate.name);
  for (const name of names) {
    if (!all.includes(name)) throw new UsageError(`there is no gate ${name}`, meantHint(name, all));
  }
  return known.filter((gate) => names.includes(gate.name));
}

/** The day of the run, YYYY-MM-DD: the one given, else today's in UTC, so that all machines agree. */
export function dayOf(given: string | undefined, now: number): string {
  if (given === undefined) return new Date(now).toISOString().slice(0, "YYYY-MM-DD".length);
  if (!isCalendarDate(given))
    throw new UsageError(`--today: found "${given}", expected a date such as 2027-06-30`);
  return given;
}
