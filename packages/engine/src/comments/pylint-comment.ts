import type { PythonComment, PythonSource } from "@pawl/parser";
import type { LinterComment } from "./comments-fact.ts";

const PRAGMA = /\bpylint:\s*([a-z-]+)\s*(?:=([^;#]*))?/g;

/**
 * The `# pylint: …` comments in a comment. `disable` and `enable` hold for their line, or, on a line of their own, from
 * there to the end of the block; `disable-next` for the next line; `skip-file` for the file.
 */
export function parsePylint(comment: PythonComment, source: PythonSource): readonly LinterComment[] {
  return [...comment.text.matchAll(PRAGMA)].flatMap(([, action = "", list = ""]) => {
    const covered = lines(action, comment, source);
    if (covered === undefined) return [];
    const names = action === "skip-file" ? null : messages(list);
    return [{ kind: "pylint" as const, line: comment.line, ...covered, names, quiet: action !== "enable" }];
  });
}

function lines(
  action: string,
  { line, standalone }: PythonComment,
  source: PythonSource,
): { first: number; last: number | null } | undefined {
  switch (action) {
    case "skip-file":
      return { first: 1, last: null };
    case "disable-next":
      return { first: line + 1, last: line + 1 };
    case "disable":
    case "enable":
      return { first: line, last: standalone ? Math.max(line, source.lastLineOfBlock(line)) : line };
    default:
      return undefined;
  }
}

/** Codes and names between commas; what follows a name after white space is prose. */
function messages(list: string): string[] {
  return list.split(",").flatMap((part) =>
    part
      .trim()
      .split(/\s/, 1)
      .filter((name) => name !== ""),
  );
}
