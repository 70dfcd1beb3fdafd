import type { PythonComment } from "@pawl/parser";
import type { LinterComment } from "./comments-fact.ts";

/** Codes as flake8 and ruff read them: letters and digits, between them commas, white space or nothing. */
const CODES = "[a-z]+[0-9]+(?:[\\s,]*[a-z]+[0-9]+)*";
const IN_LINE = new RegExp(`#\\s*noqa(?![\\w-])(?:\\s*:\\s*(${CODES}))?`, "gi");
const IN_FILE = new RegExp(
  `^#\\s*(?:flake8|ruff)\\s*[:=]\\s*noqa(?:\\s*:\\s*(${CODES})(?!\\w).*|\\s*(?:\\s#.*)?)$`,
  "is",
);

/**
 * The `# noqa` comments in a comment: for their line, or for the file where `# flake8: noqa` or `# ruff: noqa` stands
 * on a line of its own. As in flake8, what follows a colon and is no code makes the comment a blanket one.
 */
export function parseNoqa(comment: PythonComment): readonly LinterComment[] {
  const { line } = comment;
  const inFile = comment.standalone ? IN_FILE.exec(comment.text) : null;
  if (inFile !== null) {
    return [{ kind: "noqa", line, first: 1, last: null, names: codes(inFile[1]), quiet: true }];
  }
  return [...comment.text.matchAll(IN_LINE)].map((match) => ({
    kind: "noqa",
    line,
    first: line,
    last: line,
    names: codes(match[1]),
    quiet: true,
  }));
}

function codes(text: string | undefined): string[] | null {
  return text?.toUpperCase().match(/[A-Z]+[0-9]+/g) ?? null;
}
