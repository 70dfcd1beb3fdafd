import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.fake.stop();
});

const manual = { request: { redirect: "manual" as const } };

async function makeTransferred() {
  const { fake, repository } = world;
  const other = await fake.addRepository({ name: "other" });
  fake.addIssue(other);
  other.labels.set("debt", { id: 1, name: "Debt", color: "ff0000", description: null });
  const issue = fake.addIssue(repository, { title: "t", labels: ["debt", "here"], author: "bot[bot]" });
  const mona = fake.human(repository);
  mona.comment(issue.number, "c");
  mona.pin(issue.number);
  const moved = mona.transfer(issue.number, other);
  return { issue, moved, other, one: { ...place, issue_number: issue.number } };
}

describe("a transferred issue", () => {
  it("has a number of its own, its author, its comments, and the labels that are known there", async () => {
    const { issue, moved, other } = await makeTransferred();
    expect(moved).toMatchObject({ number: 2, title: "t", labels: ["Debt"], pinned: false });
    expect(moved.author.login).toBe("bot[bot]");
    const { data } = await world.octokit.rest.issues.listComments({
      ...place,
      repo: other.name,
      issue_number: 2,
    });
    expect(data.map(({ body }) => body)).toEqual(["c"]);
    expect(moved.id).not.toBe(issue.id);
    expect(issue.events.at(-1)).toMatchObject({ event: "transferred", detail: "octo/other#2" });
    const listed = await world.octokit.rest.issues.listForRepo({ ...place, state: "all" });
    expect(listed.data.map(({ number }) => number)).toEqual([1]);
    expect(world.fake.addIssue(world.repository).number).toBe(issue.number + 1);
  });

  it("is answered with where it is now, to reads and to writes", async () => {
    const { one, moved } = await makeTransferred();
    const { fake, octokit } = world;
    const location = `${fake.apiUrl}/repos/octo/other/issues/2`;
    const got = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
      ...one,
      ...manual,
    });
    expect(got).toMatchObject({
      status: 301,
      headers: { location },
      data: { message: "Moved Permanently", url: location },
    });
    const patched = await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      ...one,
      ...manual,
      title: "u",
    });
    expect(patched.status).toBe(301);
    const comment = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    expect(await octokit.request(comment, { ...one, ...manual, body: "b" })).toMatchObject({
      status: 301,
      headers: { location: `${location}/comments` },
    });
    expect(moved.title).toBe("t");
  });

  it("is what Octokit then shows and changes in the other repository; a comment becomes a list of comments", async () => {
    const { one, moved } = await makeTransferred();
    const { issues } = world.octokit.rest;
    const { data } = await issues.get(one);
    expect([data.number, data.repository_url]).toEqual([2, `${world.fake.apiUrl}/repos/octo/other`]);
    await issues.update({ ...one, title: "u" });
    expect(moved.title).toBe("u");
    const answer = await issues.createComment({ ...one, body: "b" });
    expect(answer).toMatchObject({ status: 200, data: [{ body: "c" }] });
  });

  it("is not there for who may not see where it went", async () => {
    const { one } = await makeTransferred();
    world.fake.addToken({ token: "here", permissions: { issues: "write" }, repositories: ["octo/repo"] });
    expect((await refusal(client(world.fake, "here").rest.issues.get(one))).status).toBe(404);
  });
});

describe("a deleted issue", () => {
  it("is gone from lists and for good, and its number is not used again", async () => {
    const { fake, repository, octokit } = world;
    const { number } = fake.addIssue(repository);
    fake.human(repository).delete(number);
    const one = { ...place, issue_number: number };
    const { issues } = octokit.rest;
    const requests = [
      () => issues.get(one),
      () => issues.update({ ...one, state: "closed" }),
      () => issues.createComment({ ...one, body: "b" }),
      () => issues.addLabels({ ...one, labels: ["l"] }),
    ];
    for (const request of requests) {
      expect(await refusal(request())).toMatchObject({
        status: 410,
        message: expect.stringContaining("This issue was deleted"),
      });
    }
    expect((await issues.listForRepo({ ...place, state: "all" })).data).toHaveLength(1);
    expect((await issues.create({ ...place, title: "t" })).data.number).toBe(number + 1);
  });
});

describe("a repository", () => {
  it("that is private is not there for tokens that are not for it", async () => {
    const { fake } = world;
    const secret = await fake.addRepository({ name: "secret", isPrivate: true });
    fake.addIssue(secret);
    fake.addToken({ token: "here", permissions: { issues: "write" }, repositories: ["octo/repo"] });
    const there = { ...place, repo: "secret" };
    const { issues, repos } = client(fake, "here").rest;
    const requests = [
      () => repos.get(there),
      () => issues.listForRepo(there),
      () => issues.create({ ...there, title: "t" }),
      () => issues.get({ ...there, issue_number: 1 }),
    ];
    for (const request of requests) expect((await refusal(request())).status).toBe(404);
    expect((await world.octokit.rest.repos.get(there)).data.private).toBe(true);
  });

  it("without issues says so to all that is about issues, and still has labels", async () => {
    const { fake, octokit, repository } = world;
    const { number } = fake.addIssue(repository);
    repository.hasIssues = false;
    const one = { ...place, issue_number: number };
    const { issues } = octokit.rest;
    const requests = [
      () => issues.listForRepo(place),
      () => issues.create({ ...place, title: "t" }),
      () => issues.get(one),
      () => issues.update({ ...one, title: "u" }),
      () => issues.createComment({ ...one, body: "b" }),
      () => issues.lock(one),
    ];
    for (const request of requests) expect((await refusal(request())).status).toBe(410);
    expect((await octokit.rest.repos.get(place)).data.has_issues).toBe(false);
    await issues.listLabelsForRepo(place);
  });
});
