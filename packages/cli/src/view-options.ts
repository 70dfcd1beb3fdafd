import type { tableFormats } from "@pawl/report";
import { z } from "zod";

/** How a view may be written. */
export const VIEW_FORMATS = formatNames();

/** What every view takes, as the command line gives it; the view's own flags stand beside it. */
export const ViewOptions = z.object({
  format: z.enum(VIEW_FORMATS),
  output: z.string().optional(),
  config: z.string().optional(),
  today: z.string().optional(),
  jobs: z.int().min(1).optional(),
  cache: z.boolean(),
  cacheDir: z.string().min(1).optional(),
});

/** What every view takes. */
export type ViewOptions = z.output<typeof ViewOptions>;

function formatNames(): readonly ["table", ...(keyof typeof tableFormats)[]] {
  return ["table", "json", "csv", "markdown"];
}
