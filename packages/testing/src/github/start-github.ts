import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Answer, notFound, Refusal } from "./answer.ts";
import { answerApi } from "./api.ts";
import { Contract } from "./contract.ts";
import { type Fault, Faults } from "./faults.ts";
import { answerGit, isGitRequest } from "./git-http.ts";
import { answerGraphql } from "./graphql.ts";
import { addPull, type PullOptions, synchronize } from "./pulls.ts";
import type { FakeRepository, Issue, IssueComment, Pull } from "./repository.ts";
import { readAuthorization, type TokenOptions } from "./tokens.ts";
import { type LoggedRequest, parseBody, readRequest, sendAnswer, type WireRequest } from "./wire.ts";
import { type IssueOptions, type RepositoryOptions, World } from "./world.ts";

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
  /** How many lists leave out an issue that is created from now on. */
  listLag: number;
  addToken(options: TokenOptions): void;
  /** From now on the token is unknown, as one that has expired. */
  revokeToken(token: string): void;
  addRepository(options?: RepositoryOptions): Promise<FakeRepository>;
  addPull(repository: FakeRepository, options: PullOptions): Promise<Pull>;
  /** Reads a pull request's branches again, after a push. */
  synchronize(repository: FakeRepository, number: number): Promise<Pull>;
  addIssue(repository: FakeRepository, options?: IssueOptions): Issue;
  addComment(repository: FakeRepository, issue: number, body: string, author: string): IssueComment;
  /** Trouble for an operation (`POST /repos/{owner}/{repo}/issues`, `graphql`, `git`, `*` for any). */
  fail(operation: string, fault: Fault): void;
  stop(): Promise<void>;
}

/** Starts a GitHub with nothing on it. */
export async function startGitHub(): Promise<FakeGitHub> {
  const folder = await mkdtemp(join(tmpdir(), "pawl-github-"));
  const contract = new Contract();
  const faults = new Faults();
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`the fake broke: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake has no port");
  const world = new World(`http://127.0.0.1:${address.port}`, folder);

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, world.serverUrl);
    const found = findApi(request);
    const operation = found?.operation.key ?? otherOperation(request);
    const path = `${request.url.pathname}${request.url.search}`;
    const login = world.tokens.get(readAuthorization(request.headers.authorization) ?? "")?.account.login;
    requests.push({
      method: request.method,
      path,
      operation,
      login,
      body: parseBody(request),
      at: Date.now(),
    });
    const violate = (problem: string) =>
      violations.push(`${operation ?? `${request.method} ${path}`}: ${problem}`);
    const fault = faults.take(operation ?? "");
    if (fault?.delay !== undefined) await wait(fault.delay);
    if (fault !== undefined && isFatal(fault)) {
      if (fault.applied === true) await answer(request, found, violate);
      if (fault.reset === true) response.destroy();
      else sendAnswer(response, answerFault(fault));
    } else if (operation === "git") {
      await answerGit(world, request, response);
    } else {
      sendAnswer(response, await answer(request, found, violate));
    }
  }

  function findApi(request: WireRequest) {
    const prefix = "/api/v3";
    const { pathname } = request.url;
    return pathname.startsWith(`${prefix}/`)
      ? contract.find(request.method, pathname.slice(prefix.length))
      : undefined;
  }

  async function answer(
    request: WireRequest,
    found: ReturnType<typeof findApi>,
    violate: (problem: string) => void,
  ): Promise<Answer> {
    if (found !== undefined) return answerApi(world, contract, request, found, violate);
    if (otherOperation(request) === "graphql") return answerGraphql(world, request, violate);
    violate("no such operation");
    return notFound().toAnswer();
  }

  return {
    serverUrl: world.serverUrl,
    apiUrl: world.apiUrl,
    graphqlUrl: `${world.serverUrl}/api/graphql`,
    violations,
    requests,
    get listLag() {
      return world.listLag;
    },
    set listLag(lists) {
      world.listLag = lists;
    },
    addToken: (options) => world.addToken(options),
    revokeToken: (token) => void world.tokens.delete(token),
    addRepository: (options = {}) => world.addRepository(options),
    addPull: (repository, options) => addPull(world, repository, options),
    synchronize,
    addIssue: (repository, options = {}) => world.addIssue(repository, options),
    addComment: (repository, issue, body, author) => world.addComment(repository, issue, body, author),
    fail: (operation, fault) => faults.add(operation, fault),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true });
    },
  };
}

/** What a request is that the REST API does not know. */
function otherOperation(request: WireRequest): string | undefined {
  if (request.method === "POST" && request.url.pathname === "/api/graphql") return "graphql";
  return isGitRequest(request) ? "git" : undefined;
}

/** A fault that is more than a delay. */
function isFatal(fault: Fault): boolean {
  return fault.reset === true || fault.status !== undefined;
}

function answerFault(fault: Fault): Answer {
  const answer = new Refusal(fault.status ?? 500, fault.message ?? "Server Error").toAnswer();
  return { ...answer, headers: fault.headers ?? {} };
}
