import { z } from "zod";
import { userApi } from "./apis/user-api.ts";
import { listFormSchema } from "./lists/list-form.ts";

const path = z
  .string()
  .min(1)
  .max(1000)
  .regex(
    /^[^/].*[^/]$|^[^/]$/,
    "expected a path from the root of the repository, such as `config/ports.yaml`",
  );

/** The options of the gate. */
export const options = z.strictObject({
  registry: z
    .union([path, z.strictObject({ from: path.describe("a start-up list that is the registry itself") })])
    .default("ports.yaml")
    .describe(
      "the file that says who has which port, or `{ from: config/startup.yaml }` for a start-up list that is the registry; without the file there is none",
    ),
  apis: z
    .array(userApi)
    .default([])
    .describe("calls of your own libraries that bind, connect, or make what does")
    .meta({ examples: [[{ call: "mylib.Server.listen", binds: "tcp", port: [1, "port"] }]] }),
  lists: z
    .array(listFormSchema)
    .default([])
    .describe(
      'start-up lists that are not found by their form: `{ files: "*.services.yaml", entries: units.*, port: net.port }`',
    ),
  tests: z.boolean().default(false).describe("whether the ports of tests count"),
  samples: z
    .boolean()
    .default(false)
    .describe("whether the ports of examples, demos and documentation count"),
  copies: z
    .boolean()
    .default(false)
    .describe("whether the ports in folders of backups and old versions count"),
});

/** The options, read. */
export type Options = z.output<typeof options>;

/** The path of the file that is the registry, of whichever kind. */
export function registryPath({ registry }: Pick<Options, "registry">): string {
  return typeof registry === "string" ? registry : registry.from;
}
