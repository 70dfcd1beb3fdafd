import { type Answer, Refusal } from "./answer.ts";
import { authenticate, authorize, rateLimitHeaders } from "./authorize.ts";
import type { Contract, Operation } from "./contract.ts";
import { countCreation, demandRoom } from "./creation-limit.ts";
import { cutPage } from "./handler.ts";
import { isObject } from "./json.ts";
import { routes } from "./routes/routes.ts";
import { showAccount } from "./shapes.ts";
import { readAuthorization, renewToken, type Token } from "./tokens.ts";
import { parseBody, type WireRequest } from "./wire.ts";
import type { World } from "./world.ts";

/** A request that the contract knows. */
export interface ApiRequest {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Answers a request to the REST API as GitHub does, and hands every way in which it breaks the contract to `violate`;
 * ways in which the fake itself breaks it too.
 */
export async function answerApi(
  world: World,
  contract: Contract,
  request: WireRequest,
  { operation, path }: ApiRequest,
  violate: (problem: string) => void,
): Promise<Answer> {
  const known = world.tokens.get(readAuthorization(request.headers.authorization) ?? "");
  try {
    const body = parseBody(request);
    const problems = [
      ...describeHeaders(request),
      ...contract.describeRequest(operation, { path, query: request.url.searchParams, body }),
    ];
    for (const problem of problems) violate(problem);
    const answer = await answerOperation(world, request, { operation, path }, problems);
    const completed = contract.completeResponse(operation, answer.status, answer.body);
    const wrong = contract.describeResponse(operation, answer.status, completed);
    for (const problem of wrong) violate(`the fake's own answer ${answer.status}: ${problem}`);
    return { ...answer, body: completed, headers: { ...rateLimitHeaders(known), ...answer.headers } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.violation) violate(`${error.message} ${JSON.stringify(error.errors ?? [])}`);
    const answer = error.toAnswer();
    return { ...answer, headers: { ...rateLimitHeaders(known), ...answer.headers } };
  }
}

async function answerOperation(
  world: World,
  request: WireRequest,
  { operation, path }: ApiRequest,
  problems: readonly string[],
): Promise<Answer> {
  // Looking at the limit costs nothing of it.
  const free = operation.key === "GET /rate_limit";
  const known = world.tokens.get(readAuthorization(request.headers.authorization) ?? "");
  if (free && known !== undefined) renewToken(known, world.clock.time);
  const token = free && known !== undefined ? known : authenticate(world, request.headers.authorization);
  const handler = routes[operation.key];
  const repository = handler === undefined ? undefined : authorize(world, token, handler, path);
  if (problems.length > 0) throw new Refusal(422, "Invalid request.", { errors: problems });
  if (handler === undefined || repository === undefined) return answerOfToken(operation, token);
  const { login } = token.account;
  if (handler.creates === true) demandRoom(world.creationLimit, world.creations, login, world.clock);
  const body = parseBody(request);
  const answer = await handler.answer(
    {
      world,
      token,
      path,
      url: request.url,
      query: request.url.searchParams,
      body: isObject(body) ? body : {},
      page: (items) => cutPage(items, request.url),
    },
    repository,
  );
  if (handler.creates === true) countCreation(world.creations, login, world.clock);
  return answer;
}

/** The two operations that are about the token itself. */
function answerOfToken(operation: Operation, token: Token): Answer {
  if (operation.key === "GET /rate_limit") {
    const { limit, remaining, reset } = token;
    const core = { limit, remaining, reset, used: limit - remaining };
    return { status: 200, body: { resources: { core, search: core }, rate: core } };
  }
  if (token.kind === "app") throw new Refusal(403, "Resource not accessible by integration");
  return { status: 200, body: { ...showAccount(token.account), user_view_type: "public" } };
}

function describeHeaders(request: WireRequest): readonly string[] {
  const { "user-agent": agent = "", accept = "" } = request.headers;
  return [
    ...(agent === "" ? ["header user-agent: missing"] : []),
    ...(/json|\*\/\*/.test(accept) ? [] : [`header accept: ${accept === "" ? "missing" : accept}`]),
  ];
}
