import type { DiffFile } from "./diff-files.ts";

/** Who does things on the fake. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
}

/** A label of a repository. */
export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** An issue, or the issue side of a pull request. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  labels: readonly string[];
  locked: boolean;
  pinned: boolean;
  updatedAt: string;
  closedAt: string | null;
  /** How many more lists leave it out: GitHub's lists lag behind what was just written. */
  hiddenFor: number;
}

/** A pull request; its number is also that of an `Issue`. */
export interface Pull {
  readonly number: number;
  readonly id: number;
  readonly headRepository: FakeRepository;
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
  /** The merge of both, which `refs/pull/<number>/merge` names; null where they conflict. */
  readonly mergeSha: string | null;
  readonly files: readonly DiffFile[];
}

/** A comment on an issue or a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

/** A check run with all annotations that were sent to it. */
export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly app: Account;
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: readonly Readonly<Record<string, unknown>>[];
}

/** A SARIF file as it was uploaded, unpacked. */
export interface Sarif {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly content: unknown;
}

/** A repository of the fake: a bare git repository and what GitHub keeps beside it. */
export interface FakeRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** `owner/name` */
  readonly fullName: string;
  /** The bare repository: tests push to it by its path, clients by `cloneUrl`. */
  readonly gitDir: string;
  readonly cloneUrl: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  /** Repositories can be without issues: requests for them are answered 410. */
  hasIssues: boolean;
  readonly fork: boolean;
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, Pull>;
  readonly comments: Map<number, IssueComment>;
  readonly labels: Map<string, Label>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly sarifs: Sarif[];
}
