import type { Project } from "@pawl/gate";
import { JSON_SCHEMA, load } from "js-yaml";
import { z } from "zod";
import type { Fence } from "./fences.ts";

const number = z.int().positive();
const schema = z.strictObject({
  today: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
  sweep: z.boolean().optional(),
  whole: z.boolean().optional(),
  closes: z.array(number).optional(),
  tickets: z.record(z.string().regex(/^[1-9]\d*$/), z.enum(["open", "closed", "unanswered"])).optional(),
});

/** What a case's run knows beside the files. */
export type CaseWorld = z.output<typeof schema>;

/**
 * The world that a case's `yaml world` block describes.
 * @throws {Error} for what it cannot say; the message holds the line of the block.
 */
export function readWorld(fence: Fence): CaseWorld {
  // JSON's types: a date stays the text that it is.
  const result = schema.safeParse(load(fence.text, { schema: JSON_SCHEMA }));
  if (result.success) return result.data;
  throw new Error(`line ${fence.line}: no such world: ${z.prettifyError(result.error)}`);
}

/** The same as a gate meets it: the tracker has the issues that are named and no others. */
export function worldOf({
  today,
  sweep,
  closes,
  tickets,
}: CaseWorld): Partial<Pick<Project, "today" | "sweep" | "closes" | "tickets">> {
  return {
    ...(today !== undefined && { today }),
    ...(sweep !== undefined && { sweep }),
    ...(closes !== undefined && { closes: new Set(closes) }),
    ...(tickets !== undefined && {
      tickets: {
        stateOf: async (number) => {
          const state = tickets[number] ?? "missing";
          return state === "unanswered" ? undefined : state;
        },
      },
    }),
  };
}
