/**
 * A mistake of whoever runs Pawl (an option, a configuration, a path): shown as its message alone, without a stack,
 * and ends the run with exit status 2. `hint` says how to mend it.
 */
export class UsageError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}
