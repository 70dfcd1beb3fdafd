import { openOwners, originsOf } from "@pawl/checkout";
import type { Filing } from "@pawl/gate";
import {
  type CloseIssue,
  closingReason,
  type IssueContext,
  type PlannedChange,
  readMark,
  renderClosing,
  renderIssue,
  renderReopening,
  replaceMark,
  titleDigest,
} from "@pawl/report";
import type { Judged, JudgeRequest } from "@pawl/run";
import type { ApplyContext } from "../issues/context.ts";
import { payingCommit } from "./paying-commit.ts";
import { permalinksOf } from "./permalink.ts";
import { readSourceLines } from "./source-lines.ts";

/** Where the texts of issues come from. */
interface TextsRequest {
  readonly root: string;
  readonly commit: string;
  /** The repository's address on the web. */
  readonly repositoryUrl: string;
  readonly runUrl: string | undefined;
  readonly judged: Judged;
  readonly judging: JudgeRequest & { readonly head: { readonly commit: string } };
  readonly filings: ReadonlyMap<string, Filing>;
  readonly changes: readonly PlannedChange[];
}

type Texts = Pick<ApplyContext, "textOf" | "commentOf" | "readMark" | "reasonOf" | "titleDigest">;

/** Makes the texts of all issues that a plan writes. Who owns, who wrote and what the lines say is looked up once. */
export async function textsOf(request: TextsRequest): Promise<Texts> {
  const context = await contextOf(request);
  return {
    readMark,
    titleDigest,
    reasonOf: closingReason,
    textOf: (change, body) => {
      if (change.kind === "close") return { title: change.title, body: replaceMark(body, change.mark) };
      if (change.kind === "open") return renderIssue(change, context);
      return renderIssue({ ...change, issue: { ...change.issue, body } }, context);
    },
    commentOf: async (change) => {
      if (change.kind === "close") return closing(change, request);
      return change.kind === "reopen" ? renderReopening(change) : undefined;
    },
  };
}

async function closing(change: CloseIssue, { root, judging }: TextsRequest): Promise<string> {
  const paid = change.as === "paid" ? await payingCommit(change, root, judging) : undefined;
  return renderClosing(change, paid && { commit: paid.id, subject: paid.subject });
}

async function contextOf(request: TextsRequest): Promise<IssueContext> {
  const { root, commit, repositoryUrl, runUrl, judged, filings, changes } = request;
  const { tree } = judged;
  const written = changes.flatMap((change) => ("findings" in change ? change.findings : []));
  const places = written.map(({ at }) => at);
  const owners = await openOwners(async (path) => (await tree.read(path))?.bytes);
  const origins = await originsOf({ root, commit, places });
  const paths = places.map(({ path }) => path);
  return {
    advice: (gate) => filings.get(gate)?.advice ?? "",
    permalink: permalinksOf(repositoryUrl),
    owners: owners.of,
    origin: ({ at }) => origins.of.get(at),
    ...(origins.missing !== undefined && { originsMissing: origins.missing }),
    sourceLines: await readSourceLines(tree, paths),
    ...(runUrl !== undefined && { runUrl }),
  };
}
