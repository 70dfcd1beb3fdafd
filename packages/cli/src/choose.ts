import { nearest } from "@pawl/engine";
import { UsageError } from "@pawl/gate";

/**
 * The hint that names what the writer of `name` most likely meant, else everything there is to choose from.
 * @param candidates the right names.
 */
export function meantHint(name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  return near === undefined ? `There are: ${candidates.join(", ")}.` : `Did you mean ${near}?`;
}

/** A parser for an option with a fixed set of values. It throws a UsageError for any other value. */
export function oneOf<Choice extends string>(
  flag: string,
  choices: readonly Choice[],
): (given: string) => Choice {
  return (given) => {
    const choice = choices.find((candidate) => candidate === given);
    if (choice !== undefined) return choice;
    throw new UsageError(
      `${flag}: found "${given}", expected one of ${choices.join(", ")}`,
      meantHint(given, choices),
    );
  };
}
