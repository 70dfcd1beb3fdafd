import type { Finding } from "./finding.ts";

/** What of a gate's findings becomes one issue. */
export type Grouping = "finding" | "file" | "directory" | "rule";

/** How a gate's findings become issues. A gate that does not say gets one issue per directory, of all its rules. */
export interface Filing<RuleId extends string = string> {
  readonly groupBy: Grouping;
  /** The rules whose findings are debt that is filed; all where none are named. */
  readonly rules?: readonly RuleId[];
  /** Labels that an issue gets when it is opened; from then on they are the maintainers'. */
  readonly labels: readonly string[];
  /** Whether the gate's own action files issues without being asked: it is there for that. */
  readonly unasked?: boolean;
  /** The title as plain text, of any length: whoever files it cuts it and makes it inert. */
  title(group: FiledGroup): string;
  /** Markdown of our own: what to do about it. */
  readonly advice: string;
}

/** The findings that one issue is about, at least one, sorted by place. */
export interface FiledGroup {
  /** The path of the file or directory (`.` for the root), the id of the rule; of a finding its fingerprint. */
  readonly key: string;
  readonly findings: readonly Finding[];
}
