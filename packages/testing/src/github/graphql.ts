import { type ExecutionResult, type GraphQLFormattedError, graphql } from "graphql";
import { z } from "zod";
import { type Answer, Refusal } from "./answer.ts";
import { authenticate, rateLimitHeaders } from "./authorize.ts";
import { makeRoot } from "./graphql-root.ts";
import { graphqlSchema } from "./graphql-schema.ts";
import { readAuthorization } from "./tokens.ts";
import { parseBody, type WireRequest } from "./wire.ts";
import type { World } from "./world.ts";

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Answers a GraphQL request. One that does not fit the schema goes to `violate`: GitHub has more, the fake has not. */
export async function answerGraphql(
  world: World,
  request: WireRequest,
  violate: (problem: string) => void,
): Promise<Answer> {
  const known = world.tokens.get(readAuthorization(request.headers.authorization) ?? "");
  try {
    const token = authenticate(world, request.headers.authorization);
    const parsed = requestSchema.safeParse(parseBody(request));
    if (!parsed.success) throw new Refusal(400, "Problems parsing JSON", { violation: true });
    const { query, variables, operationName } = parsed.data;
    const result = await graphql({
      schema: graphqlSchema,
      source: query,
      rootValue: makeRoot(world, token),
      variableValues: variables ?? {},
      operationName: operationName ?? null,
    });
    return { status: 200, headers: rateLimitHeaders(token), body: show(result, violate) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.violation) violate(error.message);
    const answer = error.toAnswer();
    return { ...answer, headers: { ...rateLimitHeaders(known), ...answer.headers } };
  }
}

/** GraphQL's refusals are answers of status 200, with a `type` that REST's do not have. */
function show({ data, errors = [] }: ExecutionResult, violate: (problem: string) => void): object {
  for (const { message, extensions } of errors) if (extensions.violation !== false) violate(message);
  const shown = errors.map((error): GraphQLFormattedError & { readonly type?: unknown } => {
    const { message, locations, path } = error.toJSON();
    const { type } = error.extensions;
    return {
      message,
      ...(type === undefined ? {} : { type }),
      ...(locations === undefined ? {} : { locations }),
      ...(path === undefined ? {} : { path }),
    };
  });
  return { ...(data === undefined ? {} : { data }), ...(shown.length === 0 ? {} : { errors: shown }) };
}
