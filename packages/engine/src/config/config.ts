import type { Severity } from "@pawl/gate";
import type { Accept, Limit } from "./agreed.ts";
import { ISSUE_PRESETS, type IssueSettings } from "./issue-settings.ts";

/** How loudly a rule speaks, as a configuration says it. A rule that is `off` reports nothing at all. */
export type Level = Severity | "off";

/** The levels in the order in which they are listed to the user. */
export const LEVELS = ["off", "notice", "warning", "error"] as const satisfies readonly Level[];

/** What holds where a configuration does not say otherwise. */
export const PRESETS = {
  include: ["**"],
  exclude: [],
  defaultExcludes: true,
  honourNoqa: true,
  issues: ISSUE_PRESETS,
} as const satisfies Partial<Config>;

/** Rule settings for a part of the tree. */
export interface Override {
  /** Globs over paths. */
  readonly paths: readonly string[];
  readonly rules: ReadonlyMap<string, Level>;
}

/** A configuration, read and complete: what the file leaves out stands here with its default. */
export interface Config {
  /** Globs: only these files are judged. */
  readonly include: readonly string[];
  /** Globs: these files are not judged. */
  readonly exclude: readonly string[];
  /** Whether the built-in excludes (`.venv`, `node_modules`, …) apply as well. */
  readonly defaultExcludes: boolean;
  /** Whether linters' suppression comments count for rules that have a twin. */
  readonly honourNoqa: boolean;
  /** Levels by rule id; a rule that is not here keeps its own severity. */
  readonly rules: ReadonlyMap<string, Level>;
  /** Later entries win over earlier ones, and all of them over `rules`. */
  readonly overrides: readonly Override[];
  /** How the file is named to the user; absent where there is none. */
  readonly file?: string;
  /** Debt that is known and agreed, in the order of the file. */
  readonly accept: readonly Accept[];
  /** Globs by the name of a machine, in the order of the file: which part of the tree runs there. */
  readonly machines: ReadonlyMap<string, readonly string[]>;
  /** Ceilings by gate. */
  readonly limits: ReadonlyMap<string, Limit>;
  readonly issues: IssueSettings;
  /** Per gate that the configuration was read for, its options as its schema returned them. */
  readonly options: ReadonlyMap<string, unknown>;
  /** Names that an allow comment may use: every gate the configuration was read for, and every rule of theirs. */
  readonly known: ReadonlySet<string>;
}
