import type { Gate } from "@pawl/gate";
import type { Config } from "./config.ts";
import { decodeConfig } from "./decode-config.ts";

/**
 * Reads the bytes of a `pawl.yml`, as `parseConfig` reads its text. Most repositories have none: the reader of YAML is
 * loaded with the first.
 * @throws {UsageError} as `decodeConfig` and `parseConfig` do.
 */
export async function readConfig(bytes: Uint8Array, path: string, gates: readonly Gate[]): Promise<Config> {
  const text = decodeConfig(bytes, path);
  const { parseConfig } = await import("./parse-config.ts");
  return parseConfig(text, path, gates);
}
