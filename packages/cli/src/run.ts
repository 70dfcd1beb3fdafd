import { IncompleteClone } from "@pawl/checkout";
import { type Gate, UsageError } from "@pawl/gate";
import { visible } from "@pawl/report";
import { CommanderError } from "commander";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Exit statuses of a run that has no report. */
const USAGE = 2;
const INCOMPLETE = 3;

/**
 * Runs the command line and gives the exit status: 0 passed, 1 a gate failed, 2 a mistake of whoever runs Pawl, 3 the
 * analysis is incomplete or Pawl is broken.
 * @param args the arguments after the program's name.
 */
export async function run(
  args: readonly string[],
  gates: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const said = { out: "", err: "" };
  let status = 0;
  try {
    const program = createProgram(gates, terminal, {
      finish: (code) => {
        status = code;
      },
      say: (stream, text) => {
        said[stream] += text;
      },
    });
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return await report(error, said, terminal);
  }
}

async function report(
  error: unknown,
  said: { readonly out: string; readonly err: string },
  { stdout, stderr }: Terminal,
): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) {
      await stdout.write(said.out);
      return 0;
    }
    if (error.code === "commander.help") {
      await stderr.write(said.err);
      return USAGE;
    }
    await stderr.write(usageText(...partsOf(error.message)));
    return USAGE;
  }
  if (error instanceof UsageError) {
    await stderr.write(usageText(error.message, error.hint));
    return USAGE;
  }
  if (error instanceof IncompleteClone) {
    await stderr.write(usageText(error.message, error.hint));
    return INCOMPLETE;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await stderr.write(`pawl: this is a defect in Pawl, please report it\n${visible(stack, "\n")}\n`);
  return INCOMPLETE;
}

function usageText(message: string, hint: string | undefined): string {
  const lines = hint === undefined ? message : `${message}\n${hint}`;
  return `pawl: ${visible(lines, "\n")}\n`;
}

/** Commander's message, which holds its suggestion in brackets on a line of its own. */
function partsOf(message: string): [message: string, hint: string | undefined] {
  const [first = "", suggestion] = message.replace(/^error: /, "").split("\n");
  return [first, suggestion?.replace(/^\((.*)\)$/, "$1") ?? "See pawl --help."];
}
