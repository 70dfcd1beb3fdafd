import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "./clock.ts";
import { addComment } from "./comments.ts";
import { Contract } from "./contract.ts";
import type { CreationLimit } from "./creation-limit.ts";
import { type Fault, Faults, type Hold } from "./faults.ts";
import { type Human, makeHuman } from "./humans.ts";
import { addIssue, type IssueOptions } from "./issues.ts";
import { addPull, type PullOptions, synchronize } from "./pulls.ts";
import { type FaultKind, type RandomFaults, randomFaults } from "./random-faults.ts";
import type { FakeRepository, Issue, IssueComment, Pull } from "./repository.ts";
import { serve } from "./serve.ts";
import type { TokenOptions } from "./tokens.ts";
import type { LoggedRequest } from "./wire.ts";
import { type RepositoryOptions, World } from "./world.ts";

/** A GitHub on this machine, with addresses as a GitHub Enterprise Server has them. */
export interface FakeGitHub {
  /** `GITHUB_SERVER_URL`; git fetches from `<serverUrl>/<owner>/<name>`. */
  readonly serverUrl: string;
  /** `GITHUB_API_URL` */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  /** Every way in which a request was wrong, or asked for what the contract does not hold: a bug of the client. */
  readonly violations: readonly string[];
  /** Every request, in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Stamps what is stored, ends lags, and gives tokens their requests back. Answers carry it as `date`. */
  readonly clock: Clock;
  /** For how many more lists an issue that is changed from now on is shown as it was, or not at all if it is new. */
  listLag: number;
  /** For how many milliseconds of the clock; with both, until both are over. */
  listLagMs: number;
  /** How much each account may create; without an end where nothing is said. */
  creationLimit: CreationLimit | undefined;
  addToken(options: TokenOptions): void;
  /** From now on the token is unknown, as one that has expired. */
  revokeToken(token: string): void;
  addRepository(options?: RepositoryOptions): Promise<FakeRepository>;
  addPull(repository: FakeRepository, options: PullOptions): Promise<Pull>;
  /** Reads a pull request's branches again, after a push. */
  synchronize(repository: FakeRepository, number: number): Promise<Pull>;
  /** Adds an issue that every list shows at once. */
  addIssue(repository: FakeRepository, options?: IssueOptions): Issue;
  addComment(repository: FakeRepository, issue: number, body: string, author: string): IssueComment;
  /** A maintainer of a repository, `mona` where nothing is said, whose changes lists show as late as all others. */
  human(repository: FakeRepository, login?: string): Human;
  /** Trouble for an operation (`POST /repos/{owner}/{repo}/issues`, `graphql`, `git`, `*` for any). */
  fail(operation: string, fault: Fault): void;
  /** Trouble that befalls requests by chance, the same each time for the same seed, until it is stopped. */
  failAtRandom(options: RandomFaults): RandomTrouble;
  /** Holds the next request of an operation: before it is carried out, or its answer. */
  hold(operation: string, what?: "request" | "answer"): Hold;
  /** How many requests of each operation have come, since the one at `from` of `requests`. */
  countRequests(from?: number): Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

/** Faults that come by chance. */
export interface RandomTrouble {
  /** What has befallen which operation, in order. */
  readonly befallen: readonly { readonly kind: FaultKind; readonly operation: string }[];
  stop(): void;
}

/** Reading and compiling it costs as much as a hundred requests, and it keeps nothing of one fake for another. */
let contract: Contract | undefined;

/**
 * Starts a GitHub with nothing on it.
 * @param at What its clock shows at first, in milliseconds since 1970: the time of day where nothing is said, so that
 * clients with a clock of their own agree about limits.
 */
export async function startGitHub({ at = Date.now() }: { readonly at?: number } = {}): Promise<FakeGitHub> {
  const folder = await mkdtemp(join(tmpdir(), "pawl-github-"));
  contract ??= new Contract();
  const judge = contract;
  const faults = new Faults();
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    serve({ world, contract: judge, faults, violations, requests }, request, response).catch(
      (error: unknown) => {
        violations.push(`the fake broke: ${error instanceof Error ? error.stack : String(error)}`);
        response.destroy();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake has no port");
  const world = new World(`http://127.0.0.1:${address.port}`, folder, at);

  return {
    serverUrl: world.serverUrl,
    apiUrl: world.apiUrl,
    graphqlUrl: `${world.serverUrl}/api/graphql`,
    violations,
    requests,
    clock: world.clock,
    get listLag() {
      return world.listLag;
    },
    set listLag(lists) {
      world.listLag = lists;
    },
    get listLagMs() {
      return world.listLagMs;
    },
    set listLagMs(milliseconds) {
      world.listLagMs = milliseconds;
    },
    get creationLimit() {
      return world.creationLimit;
    },
    set creationLimit(limit) {
      world.creationLimit = limit;
    },
    addToken: (options) => world.addToken(options),
    revokeToken: (token) => void world.tokens.delete(token),
    addRepository: (options = {}) => world.addRepository(options),
    addPull: (repository, options) => addPull(world, repository, options),
    synchronize,
    addIssue: (repository, options = {}) => addIssue(world, repository, options),
    addComment: (repository, issue, body, author) => addComment(world, repository, issue, body, author),
    human: (repository, login = "mona") => makeHuman(world, repository, login),
    fail: (operation, fault) => faults.add(operation, fault),
    failAtRandom: (options) => {
      const befallen: { kind: FaultKind; operation: string }[] = [];
      const source = randomFaults(options, (kind, { operation }) => befallen.push({ kind, operation }));
      return { befallen, stop: faults.addSource(source) };
    },
    hold: (operation, what = "request") => faults.hold(operation, what),
    countRequests: (from = 0) => countRequests(requests.slice(from)),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true });
    },
  };
}

function countRequests(requests: readonly LoggedRequest[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { operation = "unknown" } of requests) counts[operation] = (counts[operation] ?? 0) + 1;
  return counts;
}
