import { resolveRoot } from "@pawl/checkout";
import { UsageError } from "@pawl/gate";
import type { Compared } from "@pawl/run";
import { findBase } from "./base/find-base.ts";
import { readEvent } from "./event/read-event.ts";
import type { Inputs } from "./inputs.ts";

/** What a step judges against what, and why, in words for the log. */
interface ComparedWhy {
  readonly compared: Compared;
  readonly reason: string;
}

/**
 * Finds the commit that is judged and its base. Where the paths are in no git repository, their files are judged as they
 * are. Commits are judged, not files on disk: what earlier steps wrote there is nobody's change.
 * @throws {UsageError} for an event file that cannot be understood, or a base for files of no repository.
 * @throws {IncompleteClone} where a commit cannot be had.
 */
export async function findCompared(
  workspace: string,
  { paths, base: input, token, trustedConfig }: Inputs,
  env: NodeJS.ProcessEnv,
): Promise<ComparedWhy> {
  const { root, kind } = await resolveRoot(workspace, paths);
  if (kind === "plain") {
    if (input === undefined) return { compared: {}, reason: "No base: no git repository is checked out." };
    throw new UsageError(
      "input base: only commits can be compared",
      "Run actions/checkout before this step.",
    );
  }
  const access = token === undefined ? {} : { token };
  const { head, base, reason } = await findBase(readEvent(env), { root, access, input });
  return {
    compared: { head: { commit: head }, trustedConfig, access, ...(base === undefined ? {} : { base }) },
    reason: base === undefined ? `No base: ${reason}.` : `Base: ${base}, ${reason}.`,
  };
}
