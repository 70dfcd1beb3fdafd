import { getInput } from "@actions/core";
import type { FailOn } from "@pawl/engine";
import { type Gate, UsageError } from "@pawl/gate";
import { z } from "zod";
import { readOptions } from "./options.ts";
import { sharedNames, sharedPreset } from "./shared-inputs.ts";

/** The step's inputs, validated. */
export interface Inputs {
  readonly paths: readonly string[];
  /** Undefined: look in the places where a configuration lies by default. */
  readonly config: string | undefined;
  readonly trustedConfig: "base" | "head";
  /** What to compare with in place of what the event says. */
  readonly base: string | undefined;
  /** Undefined: git fetches as it is set up. */
  readonly token: string | undefined;
  readonly failOn: FailOn;
  readonly annotations: "auto" | "check-run" | "commands" | "none";
  readonly comment: "never" | "on-failure" | "always";
  readonly jsonFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly issues: "auto" | "dry-run" | "never";
  readonly csvFile: string | undefined;
  /** Undefined: in the clone's git directory. */
  readonly cacheDir: string | undefined;
  /** The login that the token writes as, for where GitHub does not tell it. */
  readonly botLogin: string | undefined;
  /** The options given as inputs, by name; empty for an action of several gates. */
  readonly options: Readonly<Record<string, unknown>>;
}

const optional = z.string().transform((text) => (text === "" ? undefined : text));

const schema = z.object({
  path: z.string().transform(readLines),
  config: optional,
  "trusted-config": z.enum(["base", "head"]),
  base: optional,
  token: optional,
  "fail-on": z.enum(["new", "any", "never"]),
  annotations: z.enum(["auto", "check-run", "commands", "none"]),
  comment: z.enum(["never", "on-failure", "always"]),
  "json-file": optional,
  "sarif-file": optional,
  issues: z.enum(["auto", "dry-run", "never"]),
  "csv-file": optional,
  "cache-dir": optional,
  "bot-login": optional,
});

/**
 * Reads the inputs of the step from the runner's environment. An input that is empty counts as not given.
 * @throws {UsageError} that names every wrong input, what was found, and what was expected.
 */
export function readInputs(gates: readonly Gate[]): Inputs {
  const texts = sharedNames.map((name) => {
    const preset = sharedPreset(name, gates);
    // Only the runner knows what an expression stands for, and has put it in the input's place.
    return [name, getInput(name) || (preset.startsWith("${{") ? "" : preset)];
  });
  const shared = schema.safeParse(Object.fromEntries(texts));
  const [gate] = gates;
  const own =
    gates.length === 1 && gate !== undefined ? readOptions(gate, getInput) : { options: {}, mistakes: [] };
  const mistakes = [
    ...(shared.error?.issues ?? []).map(({ path: [name], message }) => {
      const input = String(name);
      return `input ${input}: found ${JSON.stringify(getInput(input))}, expected one of ${choicesOf(message)}`;
    }),
    ...own.mistakes,
  ];
  if (!shared.success || mistakes.length > 0) {
    throw new UsageError(mistakes.join("\n"), "Change the step's `with:` in the workflow.");
  }
  const {
    path: paths,
    "trusted-config": trustedConfig,
    "fail-on": failOn,
    "json-file": jsonFile,
    "sarif-file": sarifFile,
    "csv-file": csvFile,
    "cache-dir": cacheDir,
    "bot-login": botLogin,
    ...rest
  } = shared.data;
  return {
    ...rest,
    paths,
    trustedConfig,
    failOn,
    jsonFile,
    sarifFile,
    csvFile,
    cacheDir,
    botLogin,
    options: own.options,
  };
}

/** The lines of an input that hold something, without white space around them. */
function readLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** zod names the choices as `"a"|"b"` after a colon or `one of`. */
function choicesOf(message: string): string {
  return message
    .replace(/^.*expected one of /, "")
    .replaceAll('"', "")
    .replaceAll("|", ", ");
}
