import type { Client } from "../client/connect.ts";
import type { Pace } from "./pace.ts";

/** The issues of a repository, as the holder of a token reaches them. */
export interface IssuePlace {
  readonly client: Client;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The login that the client writes as: what it filed is told from what others did by it. */
  readonly login: string;
  readonly pace: Pace;
}
