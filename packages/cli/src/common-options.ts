import { UsageError } from "@pawl/gate";
import { type Command, Option } from "commander";
import { oneOf } from "./choose.ts";

/** Adds what says how fast a run may be and what it may keep. */
export function addCacheOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--jobs <n>", "how many threads may work at once (default: one per core)").argParser(
        count("--jobs"),
      ),
    )
    .option("--no-cache", "keep nothing for the next run, and use nothing that an earlier one kept")
    .option("--cache-dir <dir>", "keep it in this folder instead of the repository's git directory");
}

/** @throws {UsageError} for what is no number of at least 1. */
function count(flag: string): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d{0,3}$/.test(text))
      throw new UsageError(`${flag}: found "${text}", expected a number from 1`);
    return Number(text);
  };
}

/** An option with a fixed set of values. */
export function choice(
  flags: string,
  description: string,
  choices: readonly string[],
  preset: string,
): Option {
  const flag = flags.split(" ")[0] ?? flags;
  return new Option(flags, description).choices(choices).default(preset).argParser(oneOf(flag, choices));
}
