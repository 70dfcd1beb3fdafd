import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Answer, notFound, Refusal } from "./answer.ts";
import { answerApi } from "./api.ts";
import type { Contract } from "./contract.ts";
import type { Fault, Faults } from "./faults.ts";
import { answerGit, isGitRequest } from "./git-http.ts";
import { answerGraphql } from "./graphql.ts";
import { readAuthorization } from "./tokens.ts";
import { type LoggedRequest, parseBody, readRequest, sendAnswer, type WireRequest } from "./wire.ts";
import type { World } from "./world.ts";

/** What a request is answered from, and where it leaves its traces. */
export interface Service {
  readonly world: World;
  readonly contract: Contract;
  readonly faults: Faults;
  readonly violations: string[];
  readonly requests: LoggedRequest[];
}

/** Answers a request, or does what a fault wants of it. */
export async function serve(
  service: Service,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { world, contract, faults, violations, requests } = service;
  const request = await readRequest(incoming, world.serverUrl);
  const found = findApi(contract, request);
  const operation = found?.operation.key ?? otherOperation(request);
  const { method } = request;
  const path = `${request.url.pathname}${request.url.search}`;
  const login = world.tokens.get(readAuthorization(request.headers.authorization) ?? "")?.account.login;
  const body = parseBody(request);
  const entry = { method, path, operation, login, body, at: world.clock.time };
  const index = requests.push({ ...entry, status: undefined, carriedOut: false }) - 1;
  const violate = (problem: string) => violations.push(`${operation ?? `${method} ${path}`}: ${problem}`);

  const fault = faults.take({ operation: operation ?? "", method, path, login });
  if (fault?.delay !== undefined) await wait(fault.delay);
  await fault?.before?.();
  const fatal = fault !== undefined && (fault.reset === true || fault.status !== undefined);
  const carriedOut = !fatal || fault.applied === true;
  const answered = carriedOut ? await answer() : undefined;
  requests[index] = { ...entry, status: undefined, carriedOut };
  await fault?.after?.();
  if (fault?.reset === true) {
    response.destroy();
    return;
  }
  const sent = fatal || answered === undefined ? answerFault(fault ?? {}) : answered;
  requests[index] = { ...entry, status: sent.status, carriedOut };
  const date = new Date(world.clock.time).toUTCString();
  sendAnswer(response, { ...sent, headers: { date, ...sent.headers } });

  async function answer(): Promise<Answer> {
    if (found !== undefined) return answerApi(world, contract, request, found, violate);
    if (operation === "graphql") return answerGraphql(world, request, violate);
    if (operation === "git") return answerGit(world, request);
    violate("no such operation");
    return notFound().toAnswer();
  }
}

function findApi(contract: Contract, request: WireRequest): ReturnType<Contract["find"]> {
  const prefix = "/api/v3";
  const { pathname } = request.url;
  return pathname.startsWith(`${prefix}/`)
    ? contract.find(request.method, pathname.slice(prefix.length))
    : undefined;
}

/** What a request is that the REST API does not know. */
function otherOperation(request: WireRequest): string | undefined {
  if (request.method === "POST" && request.url.pathname === "/api/graphql") return "graphql";
  return isGitRequest(request) ? "git" : undefined;
}

function answerFault(fault: Fault): Answer {
  const answer = new Refusal(fault.status ?? 500, fault.message ?? "Server Error").toAnswer();
  return { ...answer, headers: fault.headers ?? {} };
}
