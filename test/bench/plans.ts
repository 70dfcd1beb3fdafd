import { mkdirSync, rmSync } from "node:fs";
import type { Corpus } from "./corpus.ts";
import { type Command, node } from "./measure.ts";
import { checkArguments, type Pawl } from "./pawl.ts";
import type { Tools } from "./tools.ts";

/** What a row is measured with. */
export interface Bench {
  readonly pawl: Pawl;
  readonly tools: Tools;
  readonly corpus: Corpus;
  /** A clone of the corpus with a change; undefined where the corpus is no repository. */
  readonly changed: Corpus | undefined;
  /** A git repository with one empty Python file. */
  readonly empty: string;
  /** A script that does nothing, of the size of Pawl's bundle. */
  readonly sameSize: string;
  /** A folder for stores and caches. */
  readonly scratch: string;
}

/** A row that can be measured. */
export interface Planned {
  readonly command: Command;
  /** Exit statuses of a run that did its work. */
  readonly accepts: readonly number[];
  /** What has to be done before each run, not measured. */
  readonly before?: () => void;
  /** Too slow for more than one run. */
  readonly once?: true;
}

/** Empties a folder. */
export function renew(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** A run of Pawl; told as missing where the bundle lacks one of the options. */
export function pawl(
  bench: Pick<Bench, "pawl" | "corpus">,
  options: readonly string[],
  before?: () => void,
): Planned | string {
  const lacks = options.find((option) => option.startsWith("--") && !bench.pawl.options.has(option));
  if (lacks !== undefined) return `not available: this Pawl has no ${lacks}`;
  const command = {
    program: node,
    args: checkArguments(bench.pawl, ...options),
    folder: bench.corpus.folder,
  };
  // 3: a file could not be judged, and all others were. A crash is 1, which `--fail-on never` keeps apart.
  return { command, accepts: [0, 3], ...(before === undefined ? {} : { before }) };
}

/** A run of a peer that takes minutes, and that a corpus of the same files as another need not see again. */
export function slow(bench: Bench, name: keyof Tools, args: readonly string[]): Planned | string {
  if (!bench.corpus.slowPeers) return "the same files as in the corpus above";
  const planned = peer(bench, name, args);
  return typeof planned === "string" ? planned : { ...planned, once: true };
}

/** A run of a tool that has done its work when it ends with one of the statuses. */
export function peer(
  bench: Bench,
  name: keyof Tools,
  args: readonly string[],
  accepts: readonly number[] = [0],
): Planned | string {
  const tool = bench.tools[name];
  if ("missing" in tool) return tool.missing;
  return { command: { program: tool.program, args, folder: bench.corpus.folder }, accepts };
}

/** A run of Node. */
export function script(bench: Bench, args: readonly string[]): Planned {
  return { command: { program: node, args, folder: bench.corpus.folder }, accepts: [0] };
}
