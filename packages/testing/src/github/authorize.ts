import { notFound, Refusal } from "./answer.ts";
import type { Handler } from "./handler.ts";
import type { FakeRepository } from "./repository.ts";
import { readAuthorization, renewToken, type Token } from "./tokens.ts";
import type { World } from "./world.ts";

/**
 * The token that a request brings, with one request less left.
 * @throws {Refusal} 401 for none or an unknown one, 403 where its hour is used up.
 */
export function authenticate(world: World, authorization: string | undefined): Token {
  const text = readAuthorization(authorization);
  if (text === undefined) throw new Refusal(401, "Requires authentication", { violation: true });
  const token = world.tokens.get(text);
  if (token === undefined) throw new Refusal(401, "Bad credentials");
  renewToken(token, world.clock.time);
  if (token.remaining <= 0) {
    throw new Refusal(403, `API rate limit exceeded for ${token.kind} ${token.account.login}.`);
  }
  token.remaining -= 1;
  return token;
}

/** What GitHub tells with every answer of how many requests are left. */
export function rateLimitHeaders(token: Token | undefined): Readonly<Record<string, string>> {
  if (token === undefined) return {};
  return {
    "x-ratelimit-limit": String(token.limit),
    "x-ratelimit-remaining": String(token.remaining),
    "x-ratelimit-used": String(token.limit - token.remaining),
    "x-ratelimit-reset": String(token.reset),
    "x-ratelimit-resource": "core",
  };
}

/**
 * The repository of a path, for a token that may do what the handler does there.
 * @throws {Refusal} 404 for what the token does not reach, 403 for what it lacks.
 */
export function authorize(
  world: World,
  token: Token,
  handler: Handler,
  path: Readonly<Record<string, string>>,
): FakeRepository {
  const repository = world.repositories.get(`${path.owner}/${path.repo}`);
  if (repository === undefined || !token.reaches(repository.fullName)) throw notFound();
  const [resource, access] = handler.needs;
  const onPull = resource === "issues" && meansPull(repository, path);
  if (!token.allows(resource, access) && !(onPull && token.allows("pull-requests", access))) {
    throw new Refusal(
      403,
      `Resource not accessible by ${token.kind === "app" ? "integration" : "personal access token"}`,
    );
  }
  return repository;
}

/**
 * The issue side of a pull request can be written by who may write pull requests. A comment that is gone belongs to
 * neither side: who may write one of them is told that it is gone, not that a permission is missing.
 */
function meansPull(repository: FakeRepository, path: Readonly<Record<string, string>>): boolean {
  if (path.comment_id === undefined) return repository.pulls.has(Number(path.issue_number));
  const comment = repository.comments.get(Number(path.comment_id));
  return comment === undefined || repository.pulls.has(comment.issue);
}
