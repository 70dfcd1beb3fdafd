import { openCommit, openIndex } from "@pawl/checkout";
import { type Config, defaultConfig, type NewSuppression, newAccepts } from "@pawl/engine";
import { type Gate, UsageError } from "@pawl/gate";
import { type ConfigPlace, findConfig, findConfigIn } from "./find-config.ts";
import type { Compared } from "./request.ts";

/** The configuration that judges a run, and what the head would have it accept besides. */
export interface TrustedConfig {
  readonly config: Config;
  readonly newAccepts: readonly NewSuppression[];
}

/**
 * The configuration that counts: with a base the base's, so that a change cannot loosen what judges it; the head's where
 * the base has none, or one that cannot be understood, which only the change itself could mend. Without any, the defaults.
 * @throws {UsageError} where the head's configuration is wrong, whichever counts: merged, it would be everybody's.
 */
export async function trustedConfig(
  place: ConfigPlace,
  { head = "working tree", base, trustedConfig: trusted = "base", access }: Compared,
  gates: readonly Gate[],
): Promise<TrustedConfig> {
  const objects = (files: readonly string[]) => ({
    root: place.root,
    named: files,
    only: files,
    defaultExcludes: false,
    wants: (path: string) => files.includes(path),
    ...(access && { access }),
  });
  const openHead = (files: readonly string[]) =>
    typeof head === "object"
      ? openCommit({ ...objects(files), commit: head.commit })
      : openIndex(objects(files));
  const ours =
    head === "working tree" ? await findConfig(place, gates) : await findConfigIn(openHead, place, gates);
  if (base === undefined) return { config: requireNamed(ours, place, gates), newAccepts: [] };
  const openBase = (files: readonly string[]) => openCommit({ ...objects(files), commit: base });
  const theirs = await findConfigIn(openBase, place, gates).catch(ignoreUsage);
  const counting = trusted === "head" ? ours : (theirs ?? ours);
  return {
    config: requireNamed(counting, place, gates),
    newAccepts: newAccepts(ours ?? defaultConfig(gates), theirs ?? defaultConfig(gates)),
  };
}

function requireNamed(config: Config | undefined, { named }: ConfigPlace, gates: readonly Gate[]): Config {
  if (config !== undefined) return config;
  if (named !== undefined) throw new UsageError(`${named}: no such file`, "It was named by --config.");
  return defaultConfig(gates);
}

function ignoreUsage(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error;
}
