import { type Gate, UsageError } from "@pawl/gate";
import { knownNames } from "./all-rules.ts";
import { type Config, PRESETS } from "./config.ts";

/**
 * The configuration of a repository that has none: what `parseConfig` makes of an empty file, without its schema, which
 * takes longer to build than a small repository to judge.
 * @throws {UsageError} where a gate has an option without a default.
 */
export function defaultConfig(gates: readonly Gate[]): Config {
  return {
    ...PRESETS,
    rules: new Map(),
    overrides: [],
    accept: [],
    machines: new Map(),
    limits: new Map(),
    options: new Map(gates.map((gate) => [gate.name, defaultOptions(gate)])),
    known: knownNames(gates),
  };
}

function defaultOptions({ name, options }: Gate): unknown {
  const result = options.safeParse({});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(
    `${[name, ...(issue?.path ?? [])].join(".")} has no default`,
    "Set it in a pawl.yml at the root of the repository.",
  );
}
