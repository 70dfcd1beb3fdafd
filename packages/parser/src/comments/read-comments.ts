import type { SourceFile } from "@pawl/gate";
import { readPython } from "../source.ts";

/** A line of a comment. */
interface CommentLine {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units: of the first character of `text`. */
  readonly column: number;
  /** One line of comment text without marks, leading white space kept, trailing cut. */
  readonly text: string;
  /** True where nothing but white space stands before it on its line. */
  readonly own: boolean;
  /** Lines of one block comment share it; each line comment has its own. */
  readonly block: number;
  /** 1-based: where the mark stands, on further lines of a block where the text begins. */
  readonly indent?: number;
}

/** The files that {@link readComments} can read. */
export const commentGlobs: readonly string[] = ["**/*.py", "**/*.pyi", "**/*.pyw"];

/** The comments of a file, line by line in order; `undefined` where its language is not known. Never throws. */
export function readComments(file: SourceFile): readonly CommentLine[] | undefined {
  if (!/\.py[iw]?$/.test(file.path)) return undefined;
  return readPython(file)
    .comments()
    .map(({ text, line, column, standalone }, block) => ({
      line,
      column: column + 1,
      text: text.slice(1).trimEnd(),
      own: standalone,
      block,
      indent: column,
    }));
}
