import { type Flag, type Gate, UsageError, type View } from "@pawl/gate";
import { type Command, Option } from "commander";
import { addCacheOptions, choice } from "./common-options.ts";
import type { Terminal } from "./terminal.ts";
import { VIEW_FORMATS, ViewOptions } from "./view-options.ts";

/** A flag of a view, as the parser of the arguments knows it. */
interface GivenFlag {
  readonly option: Option;
  readonly name: string;
  readonly flag: Flag;
}

/**
 * Adds a command for every view of the gates.
 * @param finish takes the exit status of the command that ran.
 * @throws {TypeError} where two commands, or two flags of one, have the same name: a mistake in a gate.
 */
export function addViewCommands(
  program: Command,
  gates: readonly Gate[],
  terminal: Terminal,
  finish: (status: number) => void,
): void {
  for (const gate of gates) {
    for (const [name, view] of Object.entries(gate.views ?? {})) {
      if (program.commands.some((command) => command.name() === name) || name === "help") {
        throw new TypeError(`two commands are called ${name}, one of them a view of gate ${gate.name}`);
      }
      addView(program, name, { gate, view, gates, terminal, finish });
    }
  }
}

interface ViewCommand {
  readonly gate: Gate;
  readonly view: View;
  readonly gates: readonly Gate[];
  readonly terminal: Terminal;
  readonly finish: (status: number) => void;
}

function addView(program: Command, name: string, { gate, view, gates, terminal, finish }: ViewCommand): void {
  const flags = Object.entries(view.flags).map(([flagName, flag]) => givenFlag(flagName, flag));
  const command = program
    .command(name)
    .description(view.summary)
    .argument("[path...]", "files and folders to look at", ["."]);
  for (const { option } of flags) command.addOption(option);
  const own = new Set(flags.map(({ option }) => option.attributeName()));
  command
    .addOption(choice("--format <format>", "how to write it", VIEW_FORMATS, "table"))
    .option("--output <file>", "write it to a file")
    .option("--config <file>", "use this configuration instead of pawl.yml or .github/pawl.yml at the root")
    .option("--today <date>", "the day to go by, YYYY-MM-DD");
  addCacheOptions(command)
    .addHelpText("after", examplesHelp(name, view))
    .action(async (paths: readonly string[], given: Readonly<Record<string, unknown>>) => {
      const values = Object.fromEntries(
        flags.map((flag) => [flag.name, readFlag(flag, given[flag.option.attributeName()])]),
      );
      const shared = Object.fromEntries(Object.entries(given).filter(([key]) => !own.has(key)));
      const { viewCommand } = await import("./view-command.ts");
      finish(
        await viewCommand(
          { gate, view, flags: values, paths, options: ViewOptions.parse(shared) },
          gates,
          terminal,
        ),
      );
    });
}

function givenFlag(name: string, flag: Flag): GivenFlag {
  const long = flag.value === undefined ? `--${name}` : `--${name} ${flag.value}`;
  return { name, flag, option: new Option(long, flag.description) };
}

/** @throws {UsageError} for a value that the flag's schema refuses. */
function readFlag({ name, flag }: GivenFlag, given: unknown): unknown {
  const result = flag.schema.safeParse(flag.value === undefined ? given === true : given);
  if (result.success) return result.data;
  const message = result.error.issues[0]?.message ?? "expected another value";
  const found = given === undefined ? "missing" : `found ${JSON.stringify(given)}`;
  throw new UsageError(`--${name}: ${found}, ${message}`, `${flag.description}.`);
}

function examplesHelp(name: string, { examples }: View): string {
  const lines = examples.map(
    ({ arguments: given, what }) => [`  $ pawl ${name} ${given}`.trimEnd(), what] as const,
  );
  const cells = Math.max(0, ...lines.map(([command]) => command.length));
  const shown = lines.map(([command, what]) => `${command.padEnd(cells)}  ${what}`);
  return shown.length === 0 ? "" : `\nExamples:\n${shown.join("\n")}`;
}
