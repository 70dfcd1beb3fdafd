import type { Gate } from "@pawl/gate";
import { version } from "@pawl/run";
import { Command } from "commander";
import { z } from "zod";
import { checkCommand } from "./check-command.ts";
import { CheckOptions, FAIL_ON_CHOICES, FORMATS, TRUSTED_CHOICES } from "./check-options.ts";
import { COLOR_CHOICES } from "./color.ts";
import { addCacheOptions, choice } from "./common-options.ts";
import { SweepOptions } from "./sweep-options.ts";
import type { Terminal } from "./terminal.ts";
import { addViewCommands } from "./view-commands.ts";

/** What a program does with what it finds out; nothing of it ends the process. */
export interface ProgramSinks {
  /** Takes the exit status of the command that ran. */
  readonly finish: (status: number) => void;
  /** Takes what the parser of the arguments says: help, the version. */
  readonly say: (stream: "out" | "err", text: string) => void;
}

const ExplainOptions = z.strictObject({ color: z.enum(COLOR_CHOICES) });
const InitOptions = z.strictObject({ force: z.boolean().default(false) });

/** The commands of `pawl` with their options, help and examples. Mistakes in the arguments are thrown. */
export function createProgram(
  gates: readonly Gate[],
  terminal: Terminal,
  { finish, say }: ProgramSinks,
): Command {
  const program = new Command("pawl")
    .description("Guardrails for large Python repositories: technical debt may only go down.")
    .version(version, "-V, --version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => say("out", text),
      writeErr: (text) => say("err", text),
      outputError: () => {},
    })
    .addHelpText("after", GENERAL_HELP);

  const check = program
    .command("check")
    .description("judge files and folders")
    .argument("[path...]", "files and folders to judge", ["."])
    .option("--gate <name>", "run this gate only; may be given more than once", collect)
    .addOption(choice("--format <format>", "how to write the report", FORMATS, "text"))
    .option("--output <file>", "write the report to a file")
    .option("--config <file>", "use this configuration instead of pawl.yml or .github/pawl.yml at the root")
    .option("--base <ref>", "compare with the commit where this branch left <ref>: only new findings count")
    .option("--staged", "judge the index instead of the files on disk, compared with HEAD or --base")
    .option("--changed", "judge only files that differ from HEAD")
    .addOption(
      choice("--trusted-config <whose>", "whose pawl.yml counts beside a base", TRUSTED_CHOICES, "base"),
    )
    .addOption(
      choice("--fail-on <what>", "which errors fail the run: new ones, any, or none", FAIL_ON_CHOICES, "new"),
    )
    .option("--today <date>", "the day that expiry dates are compared with, YYYY-MM-DD");
  addCacheOptions(check)
    .option("--quiet", "only the findings, one per line, and the verdict")
    .addOption(choice("--color <when>", "colour the text", COLOR_CHOICES, "auto"))
    .addHelpText("after", CHECK_HELP)
    .action(async (paths: readonly string[], options: unknown) => {
      finish(await checkCommand(paths, CheckOptions.parse(options), gates, terminal));
    });

  const sweep = program
    .command("sweep")
    .description("turn the debt of HEAD into issues on GitHub, and close what is paid")
    .option("--gate <name>", "sweep for this gate only; may be given more than once", collect)
    .option("--dry-run", "write what would be done, with reasons, and do nothing")
    .option("--csv <file>", "write the findings as CSV to a file; enough where there is no token")
    .option("--config <file>", "use this configuration instead of pawl.yml or .github/pawl.yml at the root")
    .option("--repository <owner/name>", "file issues there (default: GITHUB_REPOSITORY, else origin)")
    .option("--bot-login <login>", "the login that the token writes as, where GitHub does not tell it")
    .option("--today <date>", "the day that expiry dates are compared with, YYYY-MM-DD");
  addCacheOptions(sweep)
    .addHelpText("after", SWEEP_HELP)
    .action(async (options: unknown) => {
      const { sweepCommand } = await import("./sweep-command.ts");
      finish(await sweepCommand(SweepOptions.parse(options), gates, terminal));
    });

  program
    .command("explain")
    .description("say what a rule finds, why, and what to write instead")
    .argument("[rule]", "a rule, or a gate to list its rules; all where none is given")
    .addOption(choice("--color <when>", "colour the text", COLOR_CHOICES, "auto"))
    .addHelpText("after", EXPLAIN_HELP)
    .action(async (rule: string | undefined, options: unknown) => {
      const { explainCommand } = await import("./explain-command.ts");
      finish(await explainCommand(rule, ExplainOptions.parse(options).color, gates, terminal));
    });

  program
    .command("init")
    .description(
      "write a commented pawl.yml, a workflow, and what gates start with at the root of the repository",
    )
    .option("--force", "overwrite the files that exist")
    .addHelpText("after", INIT_HELP)
    .action(async (options: unknown) => {
      const { initCommand } = await import("./init-command.ts");
      finish(await initCommand(InitOptions.parse(options).force, gates, terminal));
    });

  addViewCommands(program, gates, terminal, finish);
  return program;
}

function collect(name: string, names: readonly string[] | undefined): readonly string[] {
  return [...(names ?? []), name];
}

const GENERAL_HELP = `
Exit status:
  0  passed
  1  a gate failed
  2  a mistake in the arguments or the configuration
  3  the analysis is incomplete: never a pass

Examples:
  $ pawl check                            judge the current folder
  $ pawl explain bare-except              list the rules of a gate`;

const CHECK_HELP = `
Examples:
  $ pawl check                            judge the current folder
  $ pawl check src tests/test_app.py      judge a folder and a file
  $ pawl check --base main                fail for what this branch adds, not for old debt
  $ pawl check --staged                   judge what the next commit holds
  $ pawl check --gate bare-except --format json
  $ pawl check --format sarif --output pawl.sarif`;

const SWEEP_HELP = `
The token is read from GITHUB_TOKEN or GH_TOKEN; it needs to read contents and to write issues.

Examples:
  $ pawl sweep --dry-run                  see what would be filed, updated and closed
  $ pawl sweep --csv debt.csv             a list of all debt, without a token
  $ GITHUB_TOKEN=… pawl sweep             do it`;

const EXPLAIN_HELP = `
Examples:
  $ pawl explain                          list all rules
  $ pawl explain bare-except              list the rules of a gate
  $ pawl explain bare-except/swallowed    explain a rule`;

const INIT_HELP = `
Examples:
  $ pawl init                             write what is missing of pawl.yml, .github/workflows/pawl.yml
                                          and what the gates start with, such as ports.yaml
  $ pawl init --force                     overwrite what exists`;
