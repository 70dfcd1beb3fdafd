/** What is judged against what; both commits are here. */
export interface FoundBase {
  /** The commit that is judged. */
  readonly head: string;
  /** The commit to compare with; undefined where there is none. */
  readonly base?: string;
  /** Why this base, or why none: for the log. It may quote what the event says. */
  readonly reason: string;
}
