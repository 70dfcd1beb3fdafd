import { compileGlob, UsageError } from "@pawl/gate";
import { z } from "zod";

/** A glob that compiles. */
export const globText = z.string().superRefine((pattern, context) => {
  const message = mistakeInGlob(pattern);
  if (message !== undefined) context.addIssue({ code: "custom", message });
});

/** At least one glob. */
export const globs = z.array(globText).min(1);

function mistakeInGlob(pattern: string): string | undefined {
  if (pattern.trim() === "") return "an empty glob, expected a path or a pattern such as src/**";
  try {
    compileGlob(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
