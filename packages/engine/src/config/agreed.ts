import type { Gate } from "@pawl/gate";
import { z } from "zod";
import { isCalendarDate } from "../calendar-date.ts";
import { found } from "./found.ts";
import { globText } from "./glob-text.ts";
import { neighbours } from "./neighbours.ts";

/** Debt that is known and agreed. */
export interface Accept {
  /** The rule whose findings are accepted. */
  readonly rule: string;
  /** A glob over paths. */
  readonly path: string;
  readonly reason: string;
  /** The last day on which it counts, YYYY-MM-DD. */
  readonly expires?: string;
  /** 1-based line of the entry in the configuration. */
  readonly line: number;
}

/** A ceiling for the findings of a gate that comes down on a schedule. */
export interface Limit {
  readonly start: number;
  /** The day on which the ceiling is `start`, YYYY-MM-DD. */
  readonly from: string;
  readonly perWeekday: number;
  readonly unit: "files" | "findings";
  readonly floor: number;
  /** 1-based line of the limit in the configuration. */
  readonly line: number;
}

/** The schema of `accept` and `limits` for the given gates. */
export function agreedShape(gates: readonly Gate[]) {
  const others = neighbours(gates);
  const rules = [
    ...gates.flatMap((gate) => Object.keys(gate.rules)),
    ...others.flatMap((neighbour) => neighbour.rules),
  ];
  const limit = z.strictObject({
    start: count.describe("The ceiling on the day `from`."),
    from: day.describe("The day from which on the ceiling comes down, YYYY-MM-DD."),
    "per-weekday": count.describe("By how much it comes down each Monday to Friday after `from`.").default(0),
    unit: z.enum(["files", "findings"]).describe("What is counted.").default("findings"),
    floor: count.describe("The ceiling does not go below this.").default(0),
  });
  const limits = [...gates, ...others].map(({ name }) => [name, limit.optional()] as const);
  return {
    accept: z
      .array(
        z.strictObject({
          rule: z.enum(rules).describe("The rule whose findings are accepted."),
          path: globText.describe("A glob: the files in which they are."),
          reason: reason.describe("Why they may stay."),
          expires: day.describe("The last day on which this counts, YYYY-MM-DD.").optional(),
        }),
      )
      .describe("Debt that is known and agreed.")
      .optional(),
    limits: z
      .strictObject(Object.fromEntries(limits))
      .describe("Per gate a ceiling that comes down on a schedule; runs over the whole tree fail above it.")
      .optional(),
  };
}

const count = z.int().min(0);

const day = z.string().superRefine((text, context) => {
  if (isCalendarDate(text)) return;
  context.addIssue({ code: "custom", message: `found ${found(text)}, expected a date such as 2027-06-30` });
});

const reason = z.string().superRefine((text, context) => {
  if (/[\p{L}\p{N}]/u.test(text)) return;
  context.addIssue({ code: "custom", message: `found ${found(text)}, expected a reason in words` });
});
