import type { z } from "zod";
import type { Json, Project } from "./gate.ts";

/** A command of a gate's own, `pawl <name>`: what the gate knows of the whole tree, as a table. It judges nothing. */
export interface View<
  Options = unknown,
  Facts extends Readonly<Record<string, Json>> = Readonly<Record<string, Json>>,
  Flags extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>,
> {
  /** What the command does, for the list of commands: lower case, no full stop. */
  readonly summary: string;
  /** What the command takes beside what all views take, by name in kebab-case. */
  readonly flags: { readonly [Name in keyof Flags]: Flag<Flags[Name]> };
  /** Arguments behind the command's name, and what they do. */
  readonly examples: readonly { readonly arguments: string; readonly what: string }[];
  /** @throws {UsageError} for flags that do not go together. */
  show(project: Project<Facts>, options: Options, flags: Flags): Promise<ViewTable>;
}

/** A flag of a view. */
export interface Flag<Value = unknown> {
  /** What stands for the value in the help, `<n>`; absent for a switch. */
  readonly value?: string;
  /** Lower case, no full stop. */
  readonly description: string;
  /**
   * Reads the text that was given, of a switch whether it was given; `undefined` where a value was not. Its messages
   * go on from what was found: `expected a number from 1`.
   */
  readonly schema: z.ZodType<Value>;
}

/** A column of a view. */
export interface ViewColumn {
  /** The key in JSON and the head in CSV. */
  readonly id: string;
  /** The head for a person. */
  readonly title: string;
}

/** What a view shows. Texts may come from the scanned repository: whoever shows them makes them inert. */
export interface ViewTable {
  readonly columns: readonly ViewColumn[];
  /** In the order in which they are shown, a cell for each column; `null` is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What is to be known beside the rows, a sentence each. */
  readonly notes: readonly string[];
  /** The rows lack something that could not be read; a note says what. */
  readonly incomplete?: true;
}

/** A file that `pawl init` writes beside the configuration, made of what is there already. */
export interface Starter {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What it holds, in a few words: lower case, no full stop. */
  readonly summary: string;
}
