import { z } from "zod";

const text = z.string().min(1).max(500);
const texts = z.union([text, z.array(text).min(1)]);
const range = z.union([
  z.int().min(1).max(65535),
  z.string().regex(/^\d{1,5}\s*-\s*\d{1,5}$/, "expected 5500-5599"),
]);

/** One entry of `ports.yaml`. The port is looked at by itself, so that what is wrong with it gets words of its own. */
export const entrySchema = z.strictObject({
  port: z.union([z.number(), text]),
  name: text.optional(),
  protocol: z.enum(["tcp", "udp", "sctp"]).default("tcp"),
  interface: text.optional(),
  machine: text.optional(),
  owner: text.optional(),
  purpose: z.string().max(2000).optional(),
  file: texts.optional(),
  set: texts.optional(),
  disabled: z.boolean().default(false),
});

/** `ports.yaml` around its entries: ranges by machine (`*` for all others), named sets with what each is for. */
export const registrySchema = z.strictObject({
  ranges: z.record(text, z.union([range, z.array(range).min(1)])).optional(),
  sets: z.record(text, z.string().max(2000).nullable()).optional(),
  ports: z.array(z.unknown()).nullable().optional(),
});
