import { type NamedCommit, whoRemoved } from "@pawl/checkout";
import { UsageError } from "@pawl/gate";
import { type CloseIssue, type Entry, entryOf } from "@pawl/report";
import { type JudgeRequest, judge } from "@pawl/run";

/** The most entries of one issue that the commit is looked for that paid them: each takes up to twelve looks. */
const MOST_ENTRIES = 3;

/**
 * The commit that paid the debt of an issue, the last one where there were several; `undefined` where history does not
 * tell, as in a shallow clone.
 */
export async function payingCommit(
  { issue, gone }: CloseIssue,
  root: string,
  request: JudgeRequest & { readonly head: { readonly commit: string } },
): Promise<NamedCommit | undefined> {
  let last: NamedCommit | undefined;
  // What comes from several files is not paid by a commit to one of them, nor seen in it alone.
  const spanning = new Set(
    request.gates.flatMap(({ rules }) => Object.keys(rules).filter((rule) => rules[rule]?.spans === true)),
  );
  for (const entry of gone.filter(({ rule }) => !spanning.has(rule)).slice(0, MOST_ENTRIES)) {
    const stillThere = (commit: string, path: string): Promise<boolean> =>
      holds({ commit, path, entry }, root, request);
    const removal = { root, from: issue.mark.swept, to: request.head.commit, path: entry.path, stillThere };
    const found = await whoRemoved({ ...removal, ...(request.access && { access: request.access }) });
    if (found !== undefined && (last === undefined || found.date >= last.date)) last = found;
  }
  return last;
}

/** Whether a commit has an entry's debt in a file, which may be gone from the disk since. */
async function holds(
  { commit, path, entry }: { readonly commit: string; readonly path: string; readonly entry: Entry },
  root: string,
  request: JudgeRequest,
): Promise<boolean> {
  const { base: _none, ...alone } = request;
  try {
    const part = { paths: [root], only: [path], head: { commit } };
    const { report } = await judge({ ...alone, ...part, sweep: true });
    return report.findings.some((finding) => {
      const { scope, code } = entryOf(finding);
      return finding.at.path === path && scope === entry.scope && code === entry.code;
    });
  } catch (error) {
    // There was no such file, or nothing to look at in it.
    if (error instanceof UsageError) return false;
    throw error;
  }
}
