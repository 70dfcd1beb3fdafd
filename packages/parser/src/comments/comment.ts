/** One line of a comment, of whatever language. */
export interface Comment {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, of the first character of `text`. */
  readonly column: number;
  /**
   * The line of comment text without the comment's marks and without white space at its end; white space behind the mark
   * is kept. A mark that is repeated (`##`, `///`) or that documents (`//!`) is taken off whole, as is, in a block comment
   * of the form `/* … *\/`, a star that begins a further line.
   */
  readonly text: string;
  /** True where nothing but white space stands before the comment on its line; also for a block comment's further lines. */
  readonly own: boolean;
  /** The lines of one block comment share a number, each line comment has its own; ascending from 0. */
  readonly block: number;
  /**
   * 1-based, in UTF-16 units: where the comment's mark stands; on a block comment's further lines, where the first
   * character of its text stands that is no white space (of a blank line, where it ends).
   */
  readonly indent: number;
}
