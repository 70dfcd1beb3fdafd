import { parseArgs } from "node:util";
import { UsageError } from "@pawl/gate";
import { z } from "zod";
import { rowIds } from "./row-ids.ts";

/** The corpora that the bench makes itself. */
const corpusIds = ["stdlib", "stdlib-git", "repository"] as const;

/** What a run of the bench measures. */
export interface Options {
  /** Folders to measure instead of the corpora that the bench makes. */
  readonly paths: readonly string[];
  readonly corpora: readonly string[];
  readonly rows: readonly string[];
  /** Runs of each row that count, after one that does not. */
  readonly runs: number;
  /** Seconds after which a run is ended. */
  readonly limit: number;
  /** Leaves the slow peers out. */
  readonly quick: boolean;
  readonly growth: boolean;
  /** Numbers of files, rising. */
  readonly sizes: readonly number[];
  /** Where the raw figures go. */
  readonly json: string | undefined;
  /** The bundle to measure instead of the one in dist/. */
  readonly pawl: string | undefined;
}

/** What `--help` prints, and what follows a mistake. */
export const usage = `Usage: pnpm bench [options] [path...]

Measures Pawl and its peers on the standard library and on a large repository, or on the given folders.

  --runs <n>          runs of each row, after a warm-up (default: 5)
  --only <row,...>    these rows only: ${rowIds.slice(0, 8).join(", ")},
                      ${rowIds.slice(8).join(", ")}
  --corpus <id,...>   these of ${corpusIds.join(", ")} (default: all), or none
  --quick             without the slow peers: flake8, pylint, bandit
  --limit <seconds>   end a run after this time (default: 600)
  --growth            measure growth, too: it takes long
  --sizes <n,...>     the numbers of files for --growth (default: 1000,10000,100000)
  --pawl <file>       the command line to measure (default: dist/cli/index.js)
  --json <file>       write the raw figures
  --help              print this
`;

const count = z.string().regex(/^[1-9]\d*$/, "expected a whole number above 0");

/** Reads the arguments. Throws a `UsageError` that says what is wrong with them; undefined where help was asked for. */
export function readOptions(argv: readonly string[]): Options | undefined {
  const { values, positionals } = parse(argv[0] === "--" ? argv.slice(1) : argv);
  if (values.help === true) return undefined;
  const sizes = words(values.sizes ?? "1000,10000,100000").map((size) => number("--sizes", size));
  if (sizes.some((size, index) => size <= (sizes[index - 1] ?? 0)))
    throw new UsageError("--sizes: expected rising numbers");
  const corpus = words(values.corpus ?? corpusIds.join(","));
  return {
    paths: positionals,
    corpora: corpus.includes("none") ? [] : known("--corpus", corpus, corpusIds),
    rows: values.only === undefined ? rowIds : known("--only", words(values.only), rowIds),
    runs: number("--runs", values.runs ?? "5"),
    limit: number("--limit", values.limit ?? "600"),
    quick: values.quick ?? false,
    growth: values.growth ?? false,
    sizes,
    json: values.json,
    pawl: values.pawl,
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    ...{ runs: text, only: text, corpus: text, limit: text, sizes: text, pawl: text, json: text },
    ...{ quick: flag, growth: flag, help: flag },
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function words(list: string): readonly string[] {
  return list.split(",").filter((word) => word !== "");
}

function number(option: string, value: string): number {
  const parsed = count.safeParse(value);
  if (!parsed.success) throw new UsageError(`${option}: found "${value}", expected a whole number above 0`);
  return Number(parsed.data);
}

function known(option: string, given: readonly string[], all: readonly string[]): readonly string[] {
  for (const word of given) {
    if (!all.includes(word))
      throw new UsageError(`${option}: there is no ${word}; there are ${all.join(", ")}`);
  }
  return all.filter((word) => given.includes(word));
}
