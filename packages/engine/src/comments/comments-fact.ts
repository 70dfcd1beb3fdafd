import { z } from "zod";

/** Built at its first use: most small runs see no such comment. */
function buildSchema() {
  const line = z.int().min(1);

  /** A `# pawl: …` comment. */
  const allow = z.object({
    line,
    column: z.int().min(1),
    endColumn: z.int().min(1),
    /** For a comment that stands alone: the line below it and below the lone comments that follow it directly. */
    above: line.exactOptional(),
    /** What stands in the brackets: gates and rules, whether there are such or not. Empty where `problem` is set. */
    names: z.array(z.string()),
    reason: z.string().exactOptional(),
    /** YYYY-MM-DD, a day of the calendar. */
    until: z.string().exactOptional(),
    /** Why the comment cannot be understood; it allows nothing then. */
    problem: z.string().exactOptional(),
    /** Digest of the comment's text, white space made single. */
    code: z.string(),
  });

  /** A linter's comment: over which lines it quiets (or, for pylint's `enable`, no longer quiets) what. */
  const linterComment = z.object({
    kind: z.enum(["noqa", "pylint", "nosec"]),
    /** Where the comment stands. */
    line,
    first: line,
    /** The last line that it covers; `null` for the end of the file. */
    last: line.nullable(),
    /** Codes and names; `null` for everything that the linter reports. */
    names: z.array(z.string()).nullable(),
    quiet: z.boolean(),
  });

  /** What Pawl itself remembers of a Python file. */
  return z.object({
    /** Where the file stops being Python. */
    broken: z.object({ line, message: z.string() }).exactOptional(),
    allows: z.array(allow).exactOptional(),
    linterComments: z.array(linterComment).exactOptional(),
  });
}

let schema: ReturnType<typeof buildSchema> | undefined;

/**
 * The fact that some store or process hands back, checked.
 * @throws {z.ZodError} where it is none.
 */
export function readCommentsFact(fact: unknown): CommentsFact {
  schema ??= buildSchema();
  return schema.parse(fact);
}

/** What Pawl itself remembers of a Python file. */
export type CommentsFact = z.infer<ReturnType<typeof buildSchema>>;
export type Allow = NonNullable<CommentsFact["allows"]>[number];
export type LinterComment = NonNullable<CommentsFact["linterComments"]>[number];
