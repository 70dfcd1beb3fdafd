import { type Gate, UsageError } from "@pawl/gate";
import { completeConfig, withEveryGate } from "./complete-config.ts";
import type { Config } from "./config.ts";
import { fileSchema } from "./config-schema.ts";

/**
 * The configuration of a repository that has none.
 * @throws {UsageError} where a gate has an option without a default.
 */
export function defaultConfig(gates: readonly Gate[]): Config {
  const result = fileSchema(gates).safeParse(withEveryGate({}, gates));
  if (result.success) return completeConfig(result.data, gates, () => 1);
  const [issue] = result.error.issues;
  throw new UsageError(
    `${issue?.path.join(".")} has no default`,
    "Set it in a pawl.yml at the root of the repository.",
  );
}
