import type { z } from "zod";
import type { Filing } from "./filing.ts";
import type { Finding, Severity } from "./finding.ts";
import type { SourceFile } from "./tree.ts";
import type { Starter, View } from "./view.ts";

/** One thing that a gate reports. Its id is `<gate>/<pattern>`; the pattern is named, not the cure. */
export interface Rule {
  readonly severity: Severity;
  /** One line, for tables and SARIF's short description. */
  readonly summary: string;
  /** Markdown for `pawl explain`: why it matters, what to write instead. */
  readonly help: string;
  /** Codes of linters whose suppression comment on the same line counts for this rule too (`E722`, `broad-except`). */
  readonly twins?: readonly string[];
  /** What of the world the rule is judged by; without it the rule is skipped, and named so. */
  readonly needs?: Need;
  /**
   * Whether its findings come from more files than their own: a change elsewhere may end one, and their file alone says
   * nothing of them.
   */
  readonly spans?: true;
}

/**
 * What not every run has: `sweep` a look at the whole tree for its debt, `closes` a change that may say which issues it
 * closes, `tickets` a tracker that can be asked, `whole` a look at all files, for rules about what is not there.
 */
export type Need = "sweep" | "closes" | "tickets" | "whole";

/** Tells how an issue of the repository stands. */
export interface Tickets {
  /** `missing` where the tracker has no issue of that number; `undefined` where it does not answer. */
  stateOf(number: number): Promise<"open" | "closed" | "missing" | undefined>;
}

/** What a fact may be made of, so that it can be stored and sent between processes. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The map half of a gate: a pure function of one file's bytes and of the options named in `depends`. */
export interface Collector<
  Options,
  Fact extends Json,
  Facts extends Readonly<Record<string, Json>> = Readonly<Record<string, Json>>,
> {
  /** Globs over paths: the files this collector wants. */
  files(options: Options): readonly string[];
  /**
   * For what costs too much to know of every file: makes, for one state of the tree, what says which few files it wants among
   * those. Without it, all files are wanted.
   */
  wanted?(options: Options): Promise<Wanted<Facts>>;
  /** The options that `collect` reads; part of the key under which a fact is stored. */
  readonly depends: readonly string[];
  /**
   * The fact of one file, `undefined` where there is nothing to remember. Never throws for anything in the file. It is
   * given no more than the fact may depend on: of the path its kind (see `kindOf`), of the options those in `depends`.
   */
  collect(file: SourceFile, options: Options): Fact | undefined | Promise<Fact | undefined>;
}

/** Says which files a collector wants of one state of the tree. */
export interface Wanted<Facts extends Readonly<Record<string, Json>> = Readonly<Record<string, Json>>> {
  /**
   * The files that are wanted by what is known. Asked when all other facts are known, and again with what came of the answer,
   * until it names no further file. Files that do not match the globs or that the tree does not have are passed over.
   */
  next(project: Project<Facts>): Iterable<string>;
}

/** All that the reduce half of a gate sees of the world. */
export interface Project<Facts extends Readonly<Record<string, Json>> = Readonly<Record<string, Json>>> {
  /** Per collector, the facts by path, in the order of the paths. Files without a fact are absent. */
  readonly facts: { readonly [Name in keyof Facts]: ReadonlyMap<string, Facts[Name]> };
  /** Per collector, how many files it looked at, with or without a fact. */
  readonly looked: { readonly [Name in keyof Facts]: number };
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  /** Whether the run is a sweep: all debt of the whole tree is wanted, not only what a change must not add. */
  readonly sweep: boolean;
  /** The numbers of the issues that the change says it closes; absent for the base, and where no change is judged. */
  readonly closes?: ReadonlySet<number>;
  /** Absent where nothing is asked of the network. */
  readonly tickets?: Tickets;
  /** Whether all files of the tree were looked at: only then it means anything that something is not there. */
  readonly whole: boolean;
  /**
   * Whether the tree has a file, with or without a fact. It knows of the files that one of the gate's collectors wants and
   * that were looked at.
   */
  has(path: string): boolean;
  /** The files that {@link Project.has} knows of, in the order of the tree. */
  readonly paths: readonly string[];
  /**
   * Which part of the tree runs on which host, as the configuration says it: globs over paths by the machine's name, in
   * the order of the file. Empty where it says nothing.
   */
  readonly machines: ReadonlyMap<string, readonly string[]>;
}

/** What a gate counted on its way, for the line that says what was looked at: `{ handlers: 5691 }`. */
export type Stats = Readonly<Record<string, number>>;

/**
 * A gate: its rules, its options, and how facts become findings. Made by `defineGate`. `Gate` without arguments stands
 * for any gate: the options are then whatever its own schema returned, the facts whatever its own collectors made.
 */
export interface Gate<
  Options = unknown,
  RuleId extends string = string,
  Facts extends Readonly<Record<string, Json>> = Readonly<Record<string, Json>>,
> {
  /** The name of the folder, of the bundle, of the config key, and the prefix of the rules. */
  readonly name: string;
  readonly summary: string;
  /** In the gate's own order, worst first. */
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly options: z.ZodType<Options>;
  readonly facts: { readonly [Name in keyof Facts]: Collector<Options, Facts[Name], Facts> };
  check(project: Project<Facts>, options: Options): AsyncGenerator<Finding<RuleId>, Stats, void>;
  /** How findings become issues; by directory where it is not given. */
  readonly filing?: Filing<RuleId>;
  /** Commands of its own, by name. */
  readonly views?: Readonly<Record<string, View<Options, Facts>>>;
  /** Files that a repository starts with, made of what is in the tree; none where there is nothing to write down. */
  starters?(project: Project<Facts>, options: Options): Promise<readonly Starter[]>;
}
