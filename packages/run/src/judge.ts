import { type Config, check, type Report } from "@pawl/engine";
import type { Tree } from "@pawl/gate";
import { nothingToLookAt } from "./nothing.ts";
import { openRun } from "./open-run.ts";
import type { JudgeRequest } from "./request.ts";
import { version } from "./version.ts";

/** What came out, and the tree it came from. */
export interface Judged {
  readonly report: Report;
  readonly tree: Tree;
  readonly config: Config;
  /** The repository, or the folder, that paths are relative to. */
  readonly root: string;
}

/**
 * Judges files and folders of a working tree, an index or a commit, against a base where one is given.
 * @throws {UsageError} for mistakes in the request or the configuration, and where there is no file to look at: a guard
 * that looked at nothing must not pass.
 * @throws {IncompleteClone} where objects are missing and cannot be fetched.
 */
export async function judge(request: JudgeRequest): Promise<Judged> {
  const { gates, today, progress, sweep, closes, tickets } = request;
  const { root, config, newAccepts, wanted, tree, wholeTree, base, collect, save } = await openRun(request);
  const report = await check({
    gates,
    config,
    tree,
    collect,
    today,
    version,
    wholeTree,
    newAccepts,
    ...(base && { base }),
    ...(progress && { progress }),
    ...(sweep && { sweep }),
    ...(closes && { closes }),
    ...(tickets && { tickets }),
  }).finally(base?.close);
  save();
  if (request.changedOnly !== true && sawNothing(report)) throw nothingToLookAt(request, wanted, tree);
  return { report, tree, config, root };
}

/** A change that takes the last file away has been looked at: what was in it is fixed. */
function sawNothing({ summary, unanalysed }: Report): boolean {
  return summary.files === 0 && summary.fixed === 0 && !unanalysed.some((file) => file.blocking);
}
