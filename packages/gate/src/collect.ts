import type { Json } from "./gate.ts";
import type { SourceFile, Tree, Unanalysed } from "./tree.ts";

/** One collector with its options filled in: what to run over which files of a tree. */
export interface CollectJob {
  /** `<gate>/<collector>`, unique among the jobs of a run. */
  readonly id: string;
  /** The options that the fact depends on, as canonical JSON: part of the key under which a fact may be stored. */
  readonly depends: string;
  /** Whether the job wants the file. */
  wants(path: string): boolean;
  collect(file: SourceFile): Json | undefined | Promise<Json | undefined>;
}

/** What the jobs of a run brought back. */
export interface Collected {
  /** Per job id, the facts by path in the order of the tree's paths; files without a fact are absent. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, Json>>;
  /** Per job id, how many files were looked at, with or without a fact. */
  readonly looked: ReadonlyMap<string, number>;
  /** How many different files were read. */
  readonly files: number;
  /** Files that a job wanted and that could not be read, sorted by path. */
  readonly unanalysed: readonly Unanalysed[];
  /** Jobs whose `collect` threw: a defect of the gate, never of the file. */
  readonly failures: readonly CollectFailure[];
}

/** A collector that threw on a file. */
export interface CollectFailure {
  readonly id: string;
  /** Absent where it could not say which files it wants. */
  readonly path?: string;
  readonly error: Error;
}

/** Runs jobs over a tree, each file read once for all of them. `progress` hears how many of how many files are done. */
export type Collect = (
  tree: Tree,
  jobs: readonly CollectJob[],
  progress?: (done: number, total: number) => void,
) => Promise<Collected>;
