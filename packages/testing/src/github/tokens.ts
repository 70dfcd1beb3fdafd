import type { Account } from "./repository.ts";

/** What a token may be allowed to touch, by the names of a workflow's `permissions:`. */
export type Resource = "checks" | "contents" | "issues" | "metadata" | "pull-requests" | "security-events";

/** How far a token may go with one resource; `write` includes `read`. */
export type Access = "read" | "write";

/** A token to give out. */
export interface TokenOptions {
  /** The token itself, as a client sends it. */
  readonly token: string;
  /** Who acts with it: `github-actions[bot]` where nothing is said. */
  readonly login?: string;
  /** `app`: of an installation, as a workflow's token is. `user`: a personal one, that cannot write check runs. */
  readonly kind?: "app" | "user";
  /** What is not named is refused, on public repositories too: stricter than GitHub, which lets anyone read those. */
  readonly permissions?: Readonly<Partial<Record<Resource, Access>>>;
  /** `owner/name` of the repositories that it is for; all where nothing is said. */
  readonly repositories?: readonly string[];
  /** Requests in an hour: 5,000 where nothing is said. A job's own token has 1,000. */
  readonly limit?: number;
  /** Requests that are left in the hour: all where nothing is said. */
  readonly remaining?: number;
  /** Seconds until the count starts again; 3,600 where nothing is said. */
  readonly resetIn?: number;
}

/** A token as the fake keeps it. */
export interface Token {
  readonly account: Account;
  readonly kind: "app" | "user";
  readonly limit: number;
  /** When the count starts again, in seconds since 1970. */
  reset: number;
  remaining: number;
  allows(resource: Resource, access: Access): boolean;
  reaches(fullName: string): boolean;
}

/** A token that the fake knows, with the account of its login. `now` is in milliseconds since 1970. */
export function makeToken(options: TokenOptions, account: Account, now: number): Token {
  const { permissions = {}, repositories, limit = 5000, remaining = limit, resetIn = 3600 } = options;
  return {
    account,
    kind: options.kind ?? "app",
    limit,
    reset: Math.ceil(now / 1000) + resetIn,
    remaining,
    allows: (resource, access) =>
      resource === "metadata" ||
      permissions[resource] === "write" ||
      (access === "read" && permissions[resource] === "read"),
    reaches: (fullName) => repositories?.includes(fullName) ?? true,
  };
}

/** Gives a token its requests back once its hour is over. `now` is in milliseconds since 1970. */
export function renewToken(token: Token, now: number): void {
  const late = Math.floor(now / 1000) - token.reset;
  if (late < 0) return;
  token.remaining = token.limit;
  token.reset += 3600 * (Math.floor(late / 3600) + 1);
}

/** The token of an `authorization` header: `Bearer x`, `token x`, or the password of `Basic`; undefined without one. */
export function readAuthorization(header: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (header ?? "").trim().split(/\s+/);
  if (value === "") return undefined;
  if (/^(?:bearer|token)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  const text = Buffer.from(value, "base64").toString();
  return text.slice(text.indexOf(":") + 1);
}
