import type { PythonComment } from "@pawl/parser";
import type { LinterComment } from "./comments-fact.ts";

const NOSEC = /#\s*nosec(?![\w-]):?([^#]*)/g;
const TEST = /\b(?:B\d{3}|[a-z]+(?:_[a-z]+)+)\b/g;

/** The `# nosec` comments of bandit in a comment: for all its tests, or for those named by code or by name. */
export function parseNosec(comment: PythonComment): readonly LinterComment[] {
  const { line } = comment;
  return [...comment.text.matchAll(NOSEC)].map((match) => ({
    kind: "nosec",
    line,
    first: line,
    last: line,
    names: match[1]?.match(TEST) ?? null,
    quiet: true,
  }));
}
