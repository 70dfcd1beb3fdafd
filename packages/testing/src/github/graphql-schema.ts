import { buildSchema } from "graphql";

/** The part of GitHub's public GraphQL schema that Pawl may use, with GitHub's own names and types. */
export const graphqlSchema = buildSchema(`
  type Query {
    viewer: User!
    node(id: ID!): Node
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
  }

  type Mutation {
    pinIssue(input: PinIssueInput!): PinIssuePayload
    unpinIssue(input: UnpinIssueInput!): UnpinIssuePayload
  }

  interface Node {
    id: ID!
  }

  interface Actor {
    login: String!
  }

  type User implements Node & Actor {
    id: ID!
    databaseId: Int
    login: String!
  }

  type Bot implements Node & Actor {
    id: ID!
    databaseId: Int
    login: String!
  }

  type Repository implements Node {
    id: ID!
    databaseId: Int
    name: String!
    nameWithOwner: String!
    isPrivate: Boolean!
    hasIssuesEnabled: Boolean!
    issue(number: Int!): Issue
    pinnedIssues(after: String, before: String, first: Int, last: Int): PinnedIssueConnection
  }

  type Issue implements Node {
    id: ID!
    databaseId: Int
    number: Int!
    title: String!
    body: String!
    author: Actor
    state: IssueState!
    isPinned: Boolean
    locked: Boolean!
    repository: Repository!
  }

  enum IssueState {
    CLOSED
    OPEN
  }

  type PinnedIssueConnection {
    nodes: [PinnedIssue]
    totalCount: Int!
  }

  type PinnedIssue {
    issue: Issue!
    repository: Repository!
  }

  input PinIssueInput {
    clientMutationId: String
    issueId: ID!
  }

  input UnpinIssueInput {
    clientMutationId: String
    issueId: ID!
  }

  type PinIssuePayload {
    clientMutationId: String
    issue: Issue
  }

  type UnpinIssuePayload {
    clientMutationId: String
    id: ID
    issue: Issue
  }
`);
