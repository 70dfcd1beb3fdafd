import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { secondaryRateLimit } from "../../src/github/faults.ts";
import { client, place, refusal, SampleRepository, startSample } from "./sample.ts";

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

const annotation = {
  path: "a.py",
  start_line: 1,
  end_line: 1,
  annotation_level: "notice" as const,
  message: "m",
};

describe("requests that GitHub refuses and that no client should send", () => {
  const wrong = {
    "51 annotations": () =>
      world.octokit.rest.checks.create({
        ...place,
        name: "n",
        head_sha: world.pull.headSha,
        output: { title: "t", summary: "s", annotations: Array.from({ length: 51 }, () => annotation) },
      }),
    "a check run's text of 65,536 characters": () =>
      world.octokit.rest.checks.create({
        ...place,
        name: "n",
        head_sha: world.pull.headSha,
        output: { title: "t", summary: "s", text: "x".repeat(65_536) },
      }),
    "columns over two lines": () =>
      world.octokit.rest.checks.create({
        ...place,
        name: "n",
        head_sha: world.pull.headSha,
        output: { title: "t", summary: "s", annotations: [{ ...annotation, end_line: 2, start_column: 1 }] },
      }),
    "a commit that is not there": () =>
      world.octokit.rest.checks.create({ ...place, name: "n", head_sha: "0".repeat(40) }),
    "an issue's title of 257 characters": () =>
      world.octokit.rest.issues.create({ ...place, title: "x".repeat(257) }),
    "an issue's body of 65,537 characters": () =>
      world.octokit.rest.issues.create({ ...place, title: "t", body: "x".repeat(65_537) }),
    "a comment of 65,537 characters": () =>
      world.octokit.rest.issues.createComment({ ...place, issue_number: 1, body: "x".repeat(65_537) }),
    "a state that does not exist": () =>
      world.octokit.request("PATCH /repos/{owner}/{repo}/issues/1", { ...place, state: "done" }),
    "a body without what is required": () =>
      world.octokit.request("POST /repos/{owner}/{repo}/issues/1/comments", place),
    "a property that GitHub would ignore": () =>
      world.octokit.request("PATCH /repos/{owner}/{repo}/issues/1", { ...place, titel: "t" }),
    "a query that GitHub would ignore": () =>
      world.octokit.request("GET /repos/{owner}/{repo}/issues", { ...place, author: "mona" }),
    "a label's colour with #": () =>
      world.octokit.rest.issues.createLabel({ ...place, name: "n", color: "#ff0000" }),
    "SARIF that is not packed": () =>
      world.octokit.rest.codeScanning.uploadSarif({
        ...place,
        commit_sha: world.pull.headSha,
        ref: "refs/heads/topic",
        sarif: "{}",
      }),
  };

  it.each(Object.entries(wrong))("%s", async (_name, request) => {
    expect((await refusal(request())).status).toBe(422);
    expect(world.fake.violations).toHaveLength(1);
    expect(world.repository.checkRuns.size).toBe(0);
    expect(world.repository.issues.size).toBe(1);
  });

  it("takes what just fits", async () => {
    const { octokit, fake } = world;
    await octokit.rest.issues.create({ ...place, title: "x".repeat(256), body: "x".repeat(65_536) });
    await octokit.rest.issues.createComment({ ...place, issue_number: 1, body: "x".repeat(65_536) });
    expect(fake.violations).toEqual([]);
  });

  it("records an operation that the contract does not hold, and a missing header", async () => {
    const { octokit, fake } = world;
    expect((await refusal(octokit.request("DELETE /repos/{owner}/{repo}", place))).status).toBe(404);
    expect(fake.violations).toEqual(["DELETE /api/v3/repos/octo/repo: no such operation"]);
    const bare = await fetch(`${fake.apiUrl}/repos/octo/repo`, { headers: { accept: "text/html" } });
    expect(bare.status).toBe(401);
    expect(fake.violations.slice(1)).toEqual([
      "GET /repos/{owner}/{repo}: header accept: text/html",
      "GET /repos/{owner}/{repo}: Requires authentication []",
    ]);
    await expect(octokit.graphql("query { repository { id } }")).rejects.toThrow(
      '"owner" of type "String!" is required',
    );
    expect(fake.violations.slice(3)).toHaveLength(2);
  });
});

describe("tokens", () => {
  afterEach(() => expect(world.fake.violations).toEqual([]));

  it("reach what they are for, and do what they may", async () => {
    const { fake } = world;
    const issue = { ...place, title: "t" };
    fake.addToken({ token: "read", permissions: { issues: "read" } });
    expect(await refusal(client(fake, "read").rest.issues.create(issue))).toMatchObject({
      status: 403,
      message: expect.stringContaining("Resource not accessible by integration"),
    });
    await client(fake, "read").rest.issues.listForRepo(place);
    fake.addToken({ token: "elsewhere", permissions: { issues: "write" }, repositories: ["octo/other"] });
    expect((await refusal(client(fake, "elsewhere").rest.issues.create(issue))).status).toBe(404);
    expect(await refusal(client(fake, "unknown").rest.issues.create(issue))).toMatchObject({
      status: 401,
      message: expect.stringContaining("Bad credentials"),
    });
    fake.revokeToken("all");
    expect((await refusal(world.octokit.rest.issues.create(issue))).status).toBe(401);
  });

  it("comment on pull requests with the right for pull requests, on issues without it", async () => {
    const { fake, repository } = world;
    fake.addToken({ token: "pulls", permissions: { "pull-requests": "write" } });
    const { issues } = client(fake, "pulls").rest;
    const { data } = await issues.createComment({ ...place, issue_number: 1, body: "b" });
    await issues.updateComment({ ...place, comment_id: data.id, body: "c" });
    const { number } = fake.addIssue(repository);
    const onIssue = issues.createComment({ ...place, issue_number: number, body: "b" });
    expect((await refusal(onIssue)).status).toBe(403);
    await issues.deleteComment({ ...place, comment_id: data.id });
    expect((await refusal(issues.deleteComment({ ...place, comment_id: data.id }))).status).toBe(404);
  });

  it("of users cannot write check runs, those of apps only their own", async () => {
    const { fake, octokit, pull } = world;
    const run = { ...place, name: "n", head_sha: pull.headSha };
    fake.addToken({ token: "user", kind: "user", login: "mona", permissions: { checks: "write" } });
    expect((await refusal(client(fake, "user").rest.checks.create(run))).status).toBe(403);
    const { data } = await octokit.rest.checks.create(run);
    fake.addToken({ token: "other", login: "other[bot]", permissions: { checks: "write" } });
    const update = client(fake, "other").rest.checks.update({ ...place, check_run_id: data.id, name: "m" });
    expect((await refusal(update)).status).toBe(403);
    expect((await refusal(octokit.rest.users.getAuthenticated())).status).toBe(403);
  });

  it("have a number of requests in the hour", async () => {
    const { fake } = world;
    fake.addToken({ token: "short", remaining: 1, resetIn: 60 });
    const { repos, rateLimit } = client(fake, "short").rest;
    const first = await repos.get(place);
    expect(first.headers["x-ratelimit-remaining"]).toBe("0");
    const reset = Number(first.headers["x-ratelimit-reset"]) - Date.now() / 1000;
    expect(reset).toBeGreaterThan(50);
    expect(reset).toBeLessThan(62);
    const second = await refusal(repos.get(place));
    expect(second).toMatchObject({ status: 403, message: expect.stringContaining("rate limit exceeded") });
    expect((await rateLimit.get()).data.rate.remaining).toBe(0);
  });
});

describe("what is not there", () => {
  it("is refused without a violation", async () => {
    const { fake, octokit, repository } = world;
    const { issues, git } = octokit.rest;
    expect((await refusal(issues.get({ ...place, issue_number: 99 }))).status).toBe(404);
    expect((await refusal(issues.deleteComment({ ...place, comment_id: 99 }))).status).toBe(404);
    expect((await refusal(git.getRef({ ...place, ref: "heads/none" }))).status).toBe(404);
    await issues.createLabel({ ...place, name: "twice" });
    expect((await refusal(issues.createLabel({ ...place, name: "Twice" }))).status).toBe(422);
    repository.hasIssues = false;
    expect((await refusal(issues.listForRepo(place))).status).toBe(410);
    await issues.listComments({ ...place, issue_number: 1 });
    expect(fake.violations).toEqual([]);
  });
});

describe("faults", () => {
  const creating = "POST /repos/{owner}/{repo}/issues";
  const create = () => world.octokit.rest.issues.create({ ...place, title: "t" });

  it("befall an operation as often as they are told", async () => {
    const { fake, repository } = world;
    fake.fail(creating, { status: 502, times: 2 });
    expect((await refusal(create())).status).toBe(502);
    await world.octokit.rest.issues.listForRepo(place);
    expect((await refusal(create())).status).toBe(502);
    expect(repository.issues.size).toBe(1);
    expect((await create()).data.number).toBe(2);
    expect(fake.requests.filter(({ operation }) => operation === creating)).toHaveLength(3);
    expect(fake.requests.at(-1)).toMatchObject({ login: "github-actions[bot]", body: { title: "t" } });
  });

  it("cut connections, before the work or after it", async () => {
    const { fake, repository } = world;
    fake.fail("*", { reset: true });
    fake.fail(creating, { reset: true, applied: true });
    await refusal(create());
    expect(repository.issues.size).toBe(1);
    await refusal(create());
    expect(repository.issues.size).toBe(2);
  });

  it("take time, and say when to come back", async () => {
    const { fake } = world;
    fake.fail("*", { delay: 120 });
    const started = Date.now();
    await create();
    expect(Date.now() - started).toBeGreaterThanOrEqual(115);
    fake.fail(creating, secondaryRateLimit(7));
    const limited = world.octokit.rest.issues.create({ ...place, title: "t" });
    await expect(limited).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("secondary rate limit"),
      response: { headers: { "retry-after": "7" } },
    });
  });
});

describe("lists", () => {
  it("come in pages that are linked", async () => {
    const { fake, octokit, repository } = world;
    for (let made = 0; made < 64; made += 1) fake.addComment(repository, 1, `${made}`, "mona");
    const on = { ...place, issue_number: 1 };
    const first = await octokit.rest.issues.listComments(on);
    expect(first.data).toHaveLength(30);
    expect(first.headers.link).toMatch(/[?&]page=2>; rel="next", <.*[?&]page=3>; rel="last"$/);
    const last = await octokit.rest.issues.listComments({ ...on, page: 3 });
    expect(last.data).toHaveLength(4);
    expect(last.headers.link).toMatch(/[?&]page=2>; rel="prev", <.*[?&]page=1>; rel="first"$/);
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...on, per_page: 7 });
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 64 }, (_, index) => `${index}`));
    expect(fake.violations).toEqual([]);
  });

  it("can lag behind what was written", async () => {
    const { fake, octokit } = world;
    fake.listLag = 2;
    const { data } = await octokit.rest.issues.create({ ...place, title: "t" });
    const seen: boolean[] = [];
    for (let time = 0; time < 3; time += 1) {
      const list = await octokit.rest.issues.listForRepo(place);
      seen.push(list.data.some(({ number }) => number === data.number));
    }
    expect(seen).toEqual([false, false, true]);
    expect((await octokit.rest.issues.get({ ...place, issue_number: data.number })).data.title).toBe("t");
  });
});
