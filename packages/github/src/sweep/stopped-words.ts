import { describeFailure } from "../client/failure-words.ts";
import { OutOfTime } from "../issues/pace.ts";

/** Why a sweep stopped writing, in one line that is safe to print. */
export function stoppedWords(error: unknown): string {
  if (error instanceof OutOfTime) return `${error.message}: the rest is for the next sweep.`;
  return describeFailure("rest of the issues", "issues: write", error);
}
