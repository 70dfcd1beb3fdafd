/** How loudly a finding speaks. Only `error` can fail a run. */
export type Severity = "error" | "warning" | "notice";

/**
 * A stretch of a file. Lines and columns are 1-based, columns count UTF-16 units (as SARIF does by default), and
 * `endColumn` is the column after the last character. `path` is relative to the root of the tree, with `/`.
 */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that a finding speaks of, with what is to be seen there. */
export interface RelatedPlace {
  readonly at: Place;
  readonly message: string;
}

/** What a gate reports: one finding per site. */
export interface Finding<RuleId extends string = string> {
  readonly rule: RuleId;
  /**
   * Where the finding is softer than its rule, its own severity; never a louder one. It counts where the configuration
   * does not give the rule a level for the file.
   */
  readonly severity?: Severity;
  readonly at: Place;
  /** One sentence of fact, in Markdown code quotes where it names code; no advice (that is the rule's help). */
  readonly message: string;
  /** The enclosing qualified name as Python writes it (`Class.method`), `<module>` at the top of a file or where nothing has a name. */
  readonly scope: string;
  /**
   * A digest of the token-normalised source that the finding is about (a handler: its header and body), so that line
   * numbers, comments and formatting do not make an old finding look new.
   */
  readonly code: string;
  /** The last line of what `code` is made of, where that lies below the place: a change to those lines touches the finding. */
  readonly codeEndLine?: number;
  readonly related?: readonly RelatedPlace[];
  /**
   * The places beside `at` that make the finding what it is (the constant, the default, the line of a settings file), the
   * most telling first. A change to one of them touches the finding, and is where it is reported if its own lines stand
   * as they stood.
   */
  readonly from?: readonly Place[];
  /** The change itself makes this a finding, by what it says rather than by its lines: new wherever it stands. */
  readonly byChange?: true;
}
