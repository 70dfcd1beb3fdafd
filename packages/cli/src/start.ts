import { gates } from "@pawl/suite/gates";
import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the command line with the gates of the suite and gives the exit status. */
export function start(args: readonly string[], terminal: Terminal): Promise<number> {
  return run(args, gates, terminal);
}
