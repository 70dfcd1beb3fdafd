import type { ChangeIssue, ClosedAs, CloseIssue, GitHubIssue, Mark, OpenIssue } from "@pawl/report";
import type { Client } from "../client/connect.ts";
import type { Pace } from "../client/pace.ts";

/** Whose issues are read and written, and how. */
export interface IssuesContext {
  /** Connected with the pace. */
  readonly client: Client;
  readonly pace: Pace;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The login that the client writes as: issues of others are never ours. */
  readonly login: string;
}

/** A change that writes to an existing issue. */
export type WritingChange = ChangeIssue | CloseIssue;

/** The same with all that applying a plan has to be told about its texts. */
export interface ApplyContext extends IssuesContext {
  /** What the marker of a body says; undefined for none, `damaged` for one that cannot be read. */
  readMark(body: string): Mark | undefined | "damaged";
  /** What a mark remembers of a title. */
  titleDigest(title: string): string;
  /**
   * The title that a change gives, and the body that it makes of the one that is there now: only Pawl's part of it differs.
   * The body of a new issue is made of the empty one.
   */
  textOf(change: OpenIssue | WritingChange, body: string): { readonly title: string; readonly body: string };
  /** The comment that goes with a change of state, Markdown; undefined for none. */
  commentOf(change: WritingChange): Promise<string | undefined>;
  /** The reason that GitHub is told for a close. */
  reasonOf(as: ClosedAs): "completed" | "not_planned" | "duplicate";
}

/** An issue as it is at this moment. */
export interface FreshIssue extends GitHubIssue {
  /** What GraphQL calls it. */
  readonly nodeId: string;
  readonly locked: boolean;
  /** How many comments it has. */
  readonly comments: number;
}
