import type { FailOn } from "@pawl/engine";
import type { Client } from "../client/connect.ts";

/** What a report on a pull request is published with. */
export interface PublishContext {
  /** Undefined without a token. */
  readonly client: Client | undefined;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The pull request and the commit that it asks to merge; undefined for other events, where nothing is published. */
  readonly pull: { readonly number: number; readonly headSha: string } | undefined;
  /** Name of the action: its comments and check runs are told from those of others by it. */
  readonly action: string;
  readonly comment: "never" | "on-failure" | "always";
  /** Whether annotations go into a check run. */
  readonly checkRun: boolean;
  /** The login of the token, from the workflow, for where GitHub does not tell it. */
  readonly botLogin: string | undefined;
  readonly failOn: FailOn;
  /** Address of the run's page. */
  readonly runUrl: string;
  /** The 1-based line of `headSha` that a line of the judged tree is; undefined where it is none of it. */
  readonly mapLine: (path: string, line: number) => number | undefined;
}

/** The same, as a channel gets it: with all that publishing needs, and the login that the client writes as. */
export interface ChannelContext extends PublishContext {
  readonly client: Client;
  readonly pull: { readonly number: number; readonly headSha: string };
  readonly login: string;
}
