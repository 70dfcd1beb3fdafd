/** A `# pawl: …` comment. Lines and columns are 1-based, columns count UTF-16 units. */
export type Allow = {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** For a comment that stands alone: the line below it and below the lone comments that follow it directly. */
  readonly above?: number;
  /** What stands in the brackets: gates and rules, whether there are such or not. Empty where `problem` is set. */
  readonly names: readonly string[];
  readonly reason?: string;
  /** YYYY-MM-DD, a day of the calendar. */
  readonly until?: string;
  /** Why the comment cannot be understood; it allows nothing then. */
  readonly problem?: string;
  /** Digest of the comment's text, white space made single. */
  readonly code: string;
};

/** A linter's comment: over which lines it quiets (or, for pylint's `enable`, no longer quiets) what. */
export type LinterComment = {
  readonly kind: "noqa" | "pylint" | "nosec";
  /** Where the comment stands. */
  readonly line: number;
  readonly first: number;
  /** The last line that it covers; `null` for the end of the file. */
  readonly last: number | null;
  /** Codes and names; `null` for everything that the linter reports. */
  readonly names: readonly string[] | null;
  readonly quiet: boolean;
};

/** What Pawl itself remembers of a Python file. */
export type CommentsFact = {
  /** Where the file stops being Python. */
  readonly broken?: { readonly line: number; readonly message: string };
  readonly allows?: readonly Allow[];
  readonly linterComments?: readonly LinterComment[];
};

/**
 * Whether a fact is one of these, as far as its parts go. That they are whole is what the store's digests are for, and
 * that they are of this code what its keys are: a schema over each comment of 10,000 files would cost more than reading them.
 */
export function isCommentsFact(fact: unknown): fact is CommentsFact {
  if (typeof fact !== "object" || fact === null) return false;
  const { broken, allows, linterComments } = Object(fact);
  return (
    (broken === undefined || typeof broken?.line === "number") &&
    (allows === undefined || Array.isArray(allows)) &&
    (linterComments === undefined || Array.isArray(linterComments))
  );
}
