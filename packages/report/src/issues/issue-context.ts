import type { JudgedFinding } from "@pawl/engine";

/** GitHub refuses longer bodies, in characters. */
export const LONGEST_BODY = 65_536;

/** Who wrote the line that a finding is about, and when. */
export interface Origin {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly author: string;
  readonly commit: string;
}

/** What an issue says beyond the findings themselves; it is asked for what is shown only. */
export interface IssueContext {
  /** Markdown of our own: what to do about the debt of a gate. */
  advice(gate: string): string;
  /** The address of lines at a commit. */
  permalink(path: string, line: number, endLine: number, commit: string): string;
  /** The owners of a path as CODEOWNERS names them. */
  owners(path: string): readonly string[];
  origin(finding: JudgedFinding): Origin | undefined;
  /** Why there are no origins, in words: "the clone is shallow". */
  readonly originsMissing?: string;
  /** Lines of a file as text, both ends included; `undefined` where they cannot be had. */
  sourceLines(path: string, from: number, to: number): readonly string[] | undefined;
  /** The run that wrote the issue. */
  readonly runUrl?: string;
  /** The most characters that the whole body may have; GitHub's limit where it is not given. */
  readonly maxBody?: number;
}
