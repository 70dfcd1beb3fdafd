import { type Tree, UsageError } from "@pawl/gate";
import { visible } from "@pawl/report";
import type { RunRequest } from "./request.ts";

/** A gate for every common language has a hundred of them. */
const MOST_GLOBS = 8;

/** The mistake of a run that had no file to look at: where it searched for what, and what was left out. */
export function nothingToLookAt(
  { paths, gates }: Pick<RunRequest, "paths" | "gates">,
  wanted: readonly string[],
  tree: Tree,
): UsageError {
  const names = gates.map((gate) => gate.name).join(", ");
  const where = paths.map((path) => (path === "." ? "the current folder" : visible(path))).join(", ");
  const more = wanted.length - MOST_GLOBS;
  const shown = more > 0 ? [...wanted.slice(0, MOST_GLOBS), `and ${more} more patterns`] : wanted;
  const excluded = [...tree.excluded].map(([exclude, count]) => `${visible(exclude)} (${count})`);
  const links = tree.unanalysed.length;
  const left = [
    ...(excluded.length > 0 ? [`Left out by excludes: ${excluded.join(", ")}.`] : []),
    ...(links > 0 ? [`Left out as links: ${links}.`] : []),
    "Name the files or folders to judge, or see include and exclude in pawl.yml.",
  ];
  return new UsageError(
    `no file to look at: searched ${where} for ${shown.join(", ")} (${names})`,
    left.join("\n"),
  );
}
