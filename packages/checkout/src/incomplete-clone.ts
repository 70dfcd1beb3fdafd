/**
 * The repository lacks what is asked for, and it could not be fetched: the analysis is incomplete (exit status 3). The
 * message says what is missing and why, `hint` what to set. Neither holds a token.
 */
export class IncompleteClone extends Error {
  readonly hint: string;
  /** Whether the remote answered that it has no such object: asking again changes nothing. */
  readonly isGone: boolean;
  constructor(message: string, hint: string, { isGone = false } = {}) {
    super(message);
    this.name = "IncompleteClone";
    this.hint = hint;
    this.isGone = isGone;
  }
}
