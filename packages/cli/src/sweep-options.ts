import { z } from "zod";

/** The options of `pawl sweep`, as the command line gives them. */
export const SweepOptions = z.strictObject({
  gate: z.array(z.string()).optional(),
  dryRun: z.boolean().default(false),
  csv: z.string().min(1).optional(),
  config: z.string().optional(),
  repository: z.string().optional(),
  botLogin: z.string().min(1).optional(),
  today: z.string().optional(),
  jobs: z.int().min(1).optional(),
  cache: z.boolean(),
  cacheDir: z.string().min(1).optional(),
});

/** The options of `pawl sweep`. */
export type SweepOptions = z.output<typeof SweepOptions>;
