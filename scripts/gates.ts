import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Gate } from "@pawl/gate";
import { z } from "zod";

/** The names of the folders under actions/ that hold a gate, sorted. */
export function listGates(root: string): readonly string[] {
  return readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "src", "gate.ts")))
    .sort();
}

const gateModule = z.object({
  gate: z.custom<Gate>(
    (value) => z.looseObject({ name: z.string(), rules: z.looseObject({}) }).safeParse(value).success,
  ),
});

/**
 * The gates under actions/ as build/ has them, in the order of `listGates`.
 * @throws {Error} where one has not been compiled or exports no `gate`.
 */
export async function loadGates(root: string): Promise<readonly Gate[]> {
  return Promise.all(
    listGates(root).map(async (name) => {
      const file = join(root, "build", "actions", name, "src", "gate.js");
      const loaded: unknown = await import(pathToFileURL(file).href);
      return gateModule.parse(loaded).gate;
    }),
  );
}
