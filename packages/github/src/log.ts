import { endGroup, info, startGroup } from "@actions/core";

/**
 * A line of text that the runner prints and never obeys. It takes a line for a command that starts with `::` (after
 * white space), and, in the form of its first years, wherever `##[` stands in it.
 */
export function inertLine(line: string): string {
  const text = line.replaceAll("##[", "## [");
  return text.trimStart().startsWith("::") ? `| ${text}` : text;
}

/** Prints text of several lines in a folded group; none of them is a command. */
export function logGroup(title: string, text: string): void {
  startGroup(title);
  for (const line of text.split(/\r\n|\r|\n/)) info(inertLine(line));
  endGroup();
}
