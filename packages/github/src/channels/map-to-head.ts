import { changeBetween } from "@pawl/checkout";
import type { Report } from "@pawl/engine";
import { type Clone, haveCommit } from "../base/fetch.ts";
import type { PublishContext } from "./context.ts";

/**
 * The lines of the pull request's head that lines of the judged commit are, for the files with findings. A merge has
 * lines that are none of the head's: what the base branch added.
 * @throws {IncompleteClone} where the head is not here and cannot be fetched.
 */
export async function mapToHead(
  clone: Clone,
  judged: string,
  headSha: string,
  report: Report,
): Promise<PublishContext["mapLine"]> {
  if (judged === headSha) return (_path, line) => line;
  const paths = new Set(report.findings.map(({ at }) => at.path));
  const change = await changeBetween({
    root: clone.root,
    base: await haveCommit(clone, headSha),
    head: { commit: judged },
    wants: (path) => paths.has(path),
    access: clone.access,
  });
  // An annotation stands at a path of the head: a file that the base branch renamed has another one there.
  return (path, line) => (change.renames.has(path) ? undefined : change.baseLine(path, line));
}
