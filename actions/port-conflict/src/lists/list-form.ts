import { compileGlob, UsageError } from "@pawl/gate";
import { z } from "zod";

const keyPath = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^.\s][^\s]*$/);

const glob = z
  .string()
  .min(1)
  .superRefine((pattern, context) => {
    try {
      compileGlob(pattern);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
    }
  });

/**
 * A form of start-up list that is not found by itself: where the entries stand and which keys of an entry say what. Paths
 * are keys with dots between them; `*` is every key of a mapping and every item of a list.
 */
export const listFormSchema = z.strictObject({
  files: glob.describe("a glob: the files that have this form"),
  entries: keyPath.describe("the path of the entries: `agents.*`"),
  port: keyPath.default("port").describe("the path of the port in an entry: `net.port`"),
  name: keyPath
    .optional()
    .describe("the path of the name in an entry; the entry's own key where it is not given"),
  script: keyPath.optional().describe("the path of the Python file or module in an entry"),
  host: keyPath.optional().describe("the path of the interface in an entry"),
  machine: keyPath.optional().describe("the path of the machine's name in an entry"),
});

export type ListForm = z.output<typeof listFormSchema>;
