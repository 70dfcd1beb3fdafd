import { GraphQLError } from "graphql";
import { pinIssue, pinnedIssues } from "./pins.ts";
import type { Account, FakeRepository, Issue } from "./repository.ts";
import type { Access, Token } from "./tokens.ts";
import type { World } from "./world.ts";

/** A refusal as GitHub's GraphQL words it; those that no client should cause are a `violation`. */
function refuse(type: string, message: string, violation = false): GraphQLError {
  return new GraphQLError(message, { extensions: { type, violation } });
}

interface MutationInput {
  readonly input: { readonly issueId: string; readonly clientMutationId?: string };
}

/** What queries and mutations of a token begin at; they are resolved by the names of the schema's fields. */
export function makeRoot(world: World, token: Token): object {
  const demand = (access: Access): void => {
    if (!token.allows("issues", access)) throw refuse("FORBIDDEN", "Resource not accessible by integration");
  };

  const ofIssue = (repository: FakeRepository, issue: Issue): object => ({
    __typename: "Issue",
    id: `I_${issue.id}`,
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    author: ofAccount(issue.author),
    state: issue.state.toUpperCase(),
    isPinned: issue.pinned,
    locked: issue.locked,
    repository: () => ofRepository(repository),
  });

  const ofRepository = (repository: FakeRepository): object => ({
    __typename: "Repository",
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    isPrivate: repository.isPrivate,
    hasIssuesEnabled: repository.hasIssues,
    issue: ({ number }: { readonly number: number }) => {
      demand("read");
      const issue = repository.issues.get(number);
      if (issue !== undefined && !repository.pulls.has(number)) return ofIssue(repository, issue);
      throw refuse("NOT_FOUND", `Could not resolve to an Issue with the number of ${number}.`);
    },
    pinnedIssues: ({ first, last }: { readonly first?: number; readonly last?: number }) => {
      demand("read");
      if (first === undefined && last === undefined) {
        const message =
          "You must provide a `first` or `last` value to properly paginate the `pinnedIssues` connection.";
        throw refuse("MISSING_PAGINATION_BOUNDARIES", message, true);
      }
      const pinned = pinnedIssues(repository);
      const cut = pinned.slice(0, first).slice(last === undefined ? 0 : -last);
      const nodes = cut.map((issue) => ({
        issue: ofIssue(repository, issue),
        repository: ofRepository(repository),
      }));
      return { nodes, totalCount: pinned.length };
    },
  });

  const find = (id: string): readonly [FakeRepository, Issue] => {
    for (const repository of world.repositories.values()) {
      const issue = [...repository.issues.values()].find((candidate) => `I_${candidate.id}` === id);
      if (issue !== undefined && token.reaches(repository.fullName)) return [repository, issue];
    }
    throw refuse("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  };

  const setPin =
    (pinned: boolean) =>
    ({ input }: MutationInput): object => {
      const [repository, issue] = find(input.issueId);
      demand("write");
      try {
        pinIssue(world, repository, issue, token.account.login, pinned);
      } catch (error) {
        throw refuse("UNPROCESSABLE", error instanceof Error ? error.message : String(error));
      }
      const { clientMutationId = null } = input;
      return { clientMutationId, id: input.issueId, issue: ofIssue(repository, issue) };
    };

  return {
    viewer: () => ({ ...ofAccount(token.account), __typename: "User" }),
    node: ({ id }: { readonly id: string }) => {
      const [repository, issue] = find(id);
      demand("read");
      return ofIssue(repository, issue);
    },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const repository = world.repositories.get(`${owner}/${name}`);
      if (repository !== undefined && token.reaches(repository.fullName)) return ofRepository(repository);
      throw refuse("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
    pinIssue: setPin(true),
    unpinIssue: setPin(false),
  };
}

function ofAccount({ login, id, type }: Account): object {
  return { __typename: type, id: `U_${id}`, databaseId: id, login };
}
