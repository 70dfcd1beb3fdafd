import { commitMessages, resolveRoot } from "@pawl/checkout";
import type { Report } from "@pawl/engine";
import { UsageError } from "@pawl/gate";
import type { Compared } from "@pawl/run";
import type { Clone } from "./base/fetch.ts";
import { findBase } from "./base/find-base.ts";
import type { PublishContext } from "./channels/context.ts";
import { mapToHead } from "./channels/map-to-head.ts";
import { readEvent, type WorkflowEvent } from "./event/read-event.ts";
import type { Inputs } from "./inputs.ts";

/** The pull request that is judged. */
export interface JudgedPull {
  readonly number: number;
  /** The commit that it asks to merge. */
  readonly headSha: string;
  /** The lines of that commit that lines of what was judged are, for the files with findings. */
  readonly mapLines: (report: Report) => Promise<PublishContext["mapLine"]>;
  /** Title, description and the messages of the commits, as far as they are here: what the change says of itself. */
  readonly texts: readonly string[];
}

/** What a step judges against what, and why, in words for the log. */
interface ComparedWhy {
  readonly pull?: JudgedPull;
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
  askMergeBase: Clone["askMergeBase"],
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
  const clone = { root, access, askMergeBase };
  const event = readEvent(env);
  const { head, base, reason } = await findBase(event, { ...clone, input });
  const messages =
    "headSha" in event && base !== undefined ? await commitMessages(root, base, event.headSha) : [];
  return {
    ...("headSha" in event && { pull: pullOf(event, clone, head, messages) }),
    compared: { head: { commit: head }, trustedConfig, access, ...(base === undefined ? {} : { base }) },
    reason: base === undefined ? `No base: ${reason}.` : `Base: ${base}, ${reason}.`,
  };
}

function pullOf(
  { number, headSha, texts }: Extract<WorkflowEvent, { readonly headSha: string }>,
  clone: Clone,
  head: string,
  messages: readonly string[],
): JudgedPull {
  const mapLines = (report: Report) => mapToHead(clone, head, headSha, report);
  return { number, headSha, mapLines, texts: [...texts, ...messages] };
}
