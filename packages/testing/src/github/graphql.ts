import { z } from "zod";
import { type Answer, Refusal } from "./answer.ts";
import { authenticate, rateLimitHeaders } from "./authorize.ts";
import type { Issue } from "./repository.ts";
import type { Token } from "./tokens.ts";
import { parseBody, type WireRequest } from "./wire.ts";
import type { World } from "./world.ts";

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).default({}),
});

/** GitHub lets a repository have no more. */
const mostPinned = 3;

/**
 * Answers what Pawl asks of GraphQL, which REST does not have: `viewer { login }`, and `pinIssue` and `unpinIssue` with
 * the issue's node id in `issueId` of the input, written out or as a variable. Anything else goes to `violate`.
 */
export function answerGraphql(
  world: World,
  request: WireRequest,
  violate: (problem: string) => void,
): Answer {
  try {
    const token = authenticate(world, request.headers.authorization);
    const parsed = requestSchema.safeParse(parseBody(request));
    if (!parsed.success) throw new Refusal(400, "Problems parsing JSON", { violation: true });
    return { ...answerQuery(world, token, parsed.data, violate), headers: rateLimitHeaders(token) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.violation) violate(error.message);
    return error.toAnswer();
  }
}

function answerQuery(
  world: World,
  token: Token,
  { query, variables }: z.infer<typeof requestSchema>,
  violate: (problem: string) => void,
): Answer {
  if (/\bviewer\s*\{\s*login\s*\}/.test(query)) {
    return { status: 200, body: { data: { viewer: { login: token.account.login } } } };
  }
  const mutation = /\b(?<name>pinIssue|unpinIssue)\s*\(/.exec(query)?.groups?.name;
  if (mutation === undefined) {
    violate(`no such query here: ${query}`);
    return failure("UNDEFINED", "the fake does not know this query");
  }
  const argument = /\bissueId\s*:\s*(?:\$(?<variable>\w+)|"(?<text>[^"]*)")/.exec(query)?.groups;
  const id = argument?.text ?? variables[argument?.variable ?? ""];
  const found = findIssue(world, token, id);
  if (found === undefined)
    return failure("NOT_FOUND", `Could not resolve to a node with the global id of '${String(id)}'`);
  if (!token.allows("issues", "write")) return failure("FORBIDDEN", "Resource not accessible by integration");
  const pinned = found.all.filter((issue) => issue.pinned && issue !== found.issue).length;
  if (mutation === "pinIssue" && pinned >= mostPinned) {
    return failure("UNPROCESSABLE", `Maximum ${mostPinned} pinned issues per repository`);
  }
  found.issue.pinned = mutation === "pinIssue";
  return { status: 200, body: { data: { [mutation]: { issue: { id, number: found.issue.number } } } } };
}

/** GraphQL's refusals are answers of status 200. */
function failure(type: string, message: string): Answer {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}

function findIssue(
  world: World,
  token: Token,
  id: unknown,
): { issue: Issue; all: readonly Issue[] } | undefined {
  for (const repository of world.repositories.values()) {
    const all = [...repository.issues.values()];
    const issue = all.find((candidate) => `I_${candidate.id}` === id);
    if (issue !== undefined && token.reaches(repository.fullName)) return { issue, all };
  }
  return undefined;
}
