import { openOwners, originsOf } from "@pawl/checkout";
import { type PlannedChange, renderClosing, renderIssue, renderReopening } from "@pawl/report";
import type { Judged, JudgeRequest } from "@pawl/run";
import type { IssueTexts } from "../issues/apply.ts";
import { payingCommit } from "./paying-commit.ts";
import { permalinksOf } from "./permalink.ts";
import { readSourceLines } from "./source-lines.ts";

/** Where the texts of issues come from. */
interface TextsRequest {
  readonly root: string;
  readonly commit: string;
  /** The repository's address on the web. */
  readonly repositoryUrl: string;
  readonly judged: Judged;
  readonly judging: JudgeRequest & { readonly head: { readonly commit: string } };
  readonly changes: readonly PlannedChange[];
}

/** Makes the texts of all issues that a plan writes. Who owns, who wrote and what the lines say is looked up once. */
export async function textsOf(request: TextsRequest): Promise<IssueTexts> {
  const { root, commit, repositoryUrl, judged, judging, changes } = request;
  const { tree } = judged;
  const written = changes.flatMap((change) => ("findings" in change ? change.findings : []));
  const places = written.map(({ at }) => at);
  const owners = await openOwners(async (path) => (await tree.read(path))?.bytes);
  const origins = await originsOf({ root, commit, places });
  const sourceLines = await readSourceLines(tree, places.map(({ path }) => path));
  const context = {
    permalink: permalinksOf(repositoryUrl),
    owners: owners.of,
    origin: ({ at }: (typeof written)[number]) => origins.of.get(at),
    ...(origins.missing !== undefined && { originsMissing: origins.missing }),
    sourceLines,
  };
  return {
    issue: (change) => renderIssue(change, context),
    closing: async (change) => {
      const paid = change.as === "paid" ? await payingCommit(change, root, judging) : undefined;
      return renderClosing(change, paid);
    },
    reopening: renderReopening,
  };
}
