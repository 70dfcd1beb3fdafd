import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The pinned package manager as package.json names it: `pnpm@12.21.0`. */
export function readPackageManager(root: string): string {
  const text = readFileSync(join(root, "package.json"), "utf8");
  return z.object({ packageManager: z.string() }).parse(JSON.parse(text)).packageManager;
}
