import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { client, place, SampleRepository, startSample } from "./sample.ts";

let sample: SampleRepository;
let world: Awaited<ReturnType<typeof startSample>>;
beforeAll(() => {
  sample = new SampleRepository();
});
afterAll(() => sample.remove());
beforeEach(async () => {
  world = await startSample(sample);
});
afterEach(() => world.fake.stop());

const pins = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { id isPinned }
    pinnedIssues(first: 3) { totalCount nodes { issue { number author { login } } } }
  }
}`;

describe("GraphQL", () => {
  it("knows what is pinned, by number and by node", async () => {
    const { fake, octokit, repository } = world;
    const issue = fake.addIssue(repository, { author: "bot[bot]" });
    const asked = { ...place, number: issue.number };
    const before = { issue: { id: `I_${issue.id}`, isPinned: false } };
    expect(await octokit.graphql(pins, asked)).toMatchObject({ repository: before });
    const mutation = "mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { isPinned } } }";
    expect(await octokit.graphql(mutation, { id: `I_${issue.id}` })).toEqual({
      pinIssue: { issue: { isPinned: true } },
    });
    expect(await octokit.graphql(pins, asked)).toEqual({
      repository: {
        issue: { id: `I_${issue.id}`, isPinned: true },
        pinnedIssues: {
          totalCount: 1,
          nodes: [{ issue: { number: issue.number, author: { login: "bot[bot]" } } }],
        },
      },
    });
    const node = `{ node(id: "I_${issue.id}") { __typename ... on Issue { isPinned state } } }`;
    expect(await octokit.graphql(node)).toEqual({
      node: { __typename: "Issue", isPinned: true, state: "OPEN" },
    });
    expect(issue.events).toMatchObject([{ event: "pinned", by: "github-actions[bot]" }]);
    expect(fake.violations).toEqual([]);
  });

  it("refuses with a type what is not there, or may not be", async () => {
    const { fake, repository } = world;
    const issue = fake.addIssue(repository);
    fake.addToken({ token: "read", permissions: { issues: "read" } });
    const id = `I_${issue.id}`;
    const errors = z.object({ response: z.object({ errors: z.array(z.object({ type: z.string() })) }) });
    const refused = async (token: string, query: string) => {
      const error: unknown = await client(fake, token)
        .graphql(query)
        .catch((caught: unknown) => caught);
      return errors.parse(error).response.errors.map(({ type }) => type);
    };
    const pin = `mutation { pinIssue(input: { issueId: "${id}" }) { issue { id } } }`;
    expect(await refused("read", pin)).toEqual(["FORBIDDEN"]);
    expect(await refused("all", pin.replace(id, "I_0"))).toEqual(["NOT_FOUND"]);
    expect(await refused("all", `{ repository(owner: "octo", name: "none") { id } }`)).toEqual(["NOT_FOUND"]);
    const gone = `{ repository(owner: "octo", name: "repo") { issue(number: 1) { id } } }`;
    expect(await refused("all", gone)).toEqual(["NOT_FOUND"]);
    fake.human(repository).delete(issue.number);
    expect(await refused("all", pin)).toEqual(["NOT_FOUND"]);
    expect(fake.violations).toEqual([]);
    const whole = `{ repository(owner: "octo", name: "repo") { pinnedIssues { totalCount } } }`;
    expect(await refused("all", whole)).toEqual(["MISSING_PAGINATION_BOUNDARIES"]);
    expect(fake.violations).toHaveLength(1);
  });

  it("records what the schema does not hold", async () => {
    const { fake, octokit } = world;
    await expect(octokit.graphql("{ viewer { shoeSize } }")).rejects.toThrow("shoeSize");
    expect(fake.violations).toEqual(['graphql: Cannot query field "shoeSize" on type "User".']);
  });
});
