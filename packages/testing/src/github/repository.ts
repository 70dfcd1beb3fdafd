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

/** A milestone of a repository. */
export interface Milestone {
  readonly number: number;
  readonly title: string;
}

/** What can be changed about an issue. */
export interface IssueContent {
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  labels: readonly string[];
  /** Logins. */
  assignees: readonly string[];
  milestone: Milestone | null;
  locked: boolean;
  lockReason: string | null;
  pinned: boolean;
}

/** An issue, or the issue side of a pull request, as it is shown at some moment. */
export interface ShownIssue extends IssueContent {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** Who closed it; null while it is open. */
  closedBy: Account | null;
}

/** An issue with its past. */
export interface Issue extends ShownIssue {
  /** Every change of title and body, oldest first. */
  readonly edits: Edit[];
  /** Everything else that was done to it, oldest first. */
  readonly events: IssueEvent[];
  /** What lists show instead of the issue as it is, oldest first: GitHub's lists lag behind what was written. */
  readonly stale: StaleIssue[];
}

/** A change of a text. */
export interface Edit {
  readonly field: "title" | "body";
  readonly before: string | null;
  readonly after: string | null;
  /** The login of who made it. */
  readonly by: string;
  readonly at: string;
}

/** Something that was done to an issue, named as in GitHub's timeline. */
export interface IssueEvent {
  readonly event:
    | "assigned"
    | "closed"
    | "comment_deleted"
    | "commented"
    | "deleted"
    | "demilestoned"
    | "labeled"
    | "locked"
    | "milestoned"
    | "pinned"
    | "reopened"
    | "transferred"
    | "unassigned"
    | "unlabeled"
    | "unlocked"
    | "unpinned";
  /** The login of who did it. */
  readonly by: string;
  readonly at: string;
  /** The label, the assignee, the milestone, the reason, the id of the comment, or where the issue went. */
  readonly detail?: string;
}

/** What lists show of an issue for a while. */
export interface StaleIssue {
  /** The issue as it was; undefined: it was not there. */
  readonly shown: ShownIssue | undefined;
  /** As long as the fake's clock is before this, in milliseconds since 1970 … */
  readonly until: number;
  /** … and for so many more lists. */
  lists: number;
}

/** An issue that is not in its repository any more. */
export interface GoneIssue {
  readonly issue: Issue;
  /** Where it was transferred to; undefined: it was deleted. */
  readonly to: { readonly repository: FakeRepository; readonly number: number } | undefined;
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
  /** Every change of it, oldest first. */
  readonly edits: Edit[];
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
  /** Issues that were deleted or transferred, by the number that they had. */
  readonly gone: Map<number, GoneIssue>;
  /** The number of the newest issue or pull request: they count together, and a number never comes back. */
  lastNumber: number;
  readonly milestones: Milestone[];
  readonly pulls: Map<number, Pull>;
  readonly comments: Map<number, IssueComment>;
  readonly labels: Map<string, Label>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly sarifs: Sarif[];
}
