import { z } from "zod";
import { globs } from "./glob-text.ts";

/** The longest name of a host (RFC 1035, with the dots between labels). */
const LONGEST = 253;

const name = z.string().superRefine((text, context) => {
  if (text.trim() === "") context.addIssue({ code: "custom", message: "an empty name" });
  if (text.length > LONGEST) {
    context.addIssue({
      code: "custom",
      message: `a name of ${text.length} characters, expected ${LONGEST} at most`,
    });
  }
});

/** The schema of `machines`: globs by the name of a machine. */
export const machines = z
  .record(name, globs.describe("Globs: the files that run on the machine."))
  .describe("Which part of the tree runs on which host, by the name of the machine.");
