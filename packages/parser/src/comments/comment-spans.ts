/** Where a comment stands: offsets of bytes. */
interface CommentSpan {
  /** Where its mark begins. */
  readonly mark: number;
  /** Where its text begins and ends, line ends and decoration between them included. */
  readonly start: number;
  readonly end: number;
  /** True where a star may begin its further lines. */
  readonly starred: boolean;
}

/** Collects comments in the order in which they stand. */
export class CommentSpans {
  private readonly spans: CommentSpan[] = [];

  add(span: CommentSpan): void {
    this.spans.push(span);
  }

  [Symbol.iterator](): Iterator<CommentSpan> {
    return this.spans[Symbol.iterator]();
  }
}
