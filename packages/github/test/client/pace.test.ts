import { secondaryRateLimit } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { readFailure } from "../../src/client/failure-kind.ts";
import { clockOf, requestsOf } from "../channels/on-pull.ts";
import { contextOf, create, get, startIssues } from "../issues/on-issues.ts";

const place = { owner: "octo", repo: "repo" };

describe.concurrent("the pace", () => {
  it("begins writes three seconds apart, and reads at once", async (test) => {
    const { fake, context } = await startIssues(test);
    const { client, pace } = context;
    await Promise.all(
      ["a", "b", "c"].map((title) => pace.create(() => client.rest.issues.create({ ...place, title }))),
    );
    const before = fake.clock.time;
    await pace.read(() => client.rest.issues.get({ ...place, issue_number: 1 }));
    expect(fake.clock.time).toBe(before);
    const at = fake.requests.filter(({ operation }) => operation === create).map((request) => request.at);
    expect(at.slice(1).map((time, index) => time - (at[index] ?? 0))).toEqual([3_000, 3_000]);
    expect(fake.violations).toEqual([]);
  });

  it("waits as long as it is told, with what is created too", async (test) => {
    const { fake, context, issues } = await startIssues(test);
    fake.fail(create, secondaryRateLimit(90, 2));
    const before = fake.clock.time;
    await context.pace.create(() => context.client.rest.issues.create({ ...place, title: "a" }));
    expect(fake.clock.time - before).toBeGreaterThanOrEqual(180_000);
    expect([requestsOf(fake, create), issues().length]).toEqual([3, 1]);
  });

  it("waits 60, 120 and 240 seconds where a limit tells no time", async (test) => {
    const { fake, context } = await startIssues(test);
    const { message = "" } = secondaryRateLimit(1);
    fake.fail(create, { status: 403, message, times: 2 });
    fake.fail(create, { status: 429 });
    await context.pace.create(() => context.client.rest.issues.create({ ...place, title: "a" }));
    const at = fake.requests.map((request) => request.at);
    expect(at.slice(1).map((time, index) => time - (at[index] ?? 0))).toEqual([60_000, 120_000, 240_000]);
  });

  it("waits for the next hour after its last request, before it is refused one", async (test) => {
    const { fake, repository } = await startIssues(test);
    fake.addIssue(repository);
    fake.addToken({ token: "few", permissions: { issues: "write" }, remaining: 2, resetIn: 600 });
    const { client, pace } = await contextOf(fake, "few");
    for (const _ of [1, 2, 3]) await pace.read(() => client.rest.issues.get({ ...place, issue_number: 1 }));
    expect(fake.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [, second = { at: 0 }, third = { at: 0 }] = fake.requests;
    expect(third.at - second.at).toBeGreaterThanOrEqual(600_000);
  });

  it("asks nothing more once all waiting is used up", async (test) => {
    const { fake, repository } = await startIssues(test);
    fake.addIssue(repository);
    const { client, pace } = await contextOf(fake, "issues", { longestWait: 100_000 });
    fake.fail(get, secondaryRateLimit(60, 9));
    const ask = () => pace.read(() => client.rest.issues.get({ ...place, issue_number: 1 }));
    const before = fake.clock.time;
    const error = await ask().catch((thrown: unknown) => thrown);
    expect([readFailure(error)?.kind, pace.isOver(), requestsOf(fake, get)]).toEqual(["limit", true, 2]);
    await expect(ask()).rejects.toBe(error);
    expect(requestsOf(fake, get)).toBe(2);
    expect(await pace.wait(50_000)).toBe(false);
    expect(fake.clock.time - before).toBe(60_000);
  });

  it("repeats what is read and what may be written twice after 5xx and a cut, and nothing that creates", async (test) => {
    const { fake, repository, context } = await startIssues(test);
    const { client, pace } = context;
    fake.addIssue(repository);
    fake.fail(get, { status: 502, times: 2 });
    fake.fail(get, { reset: true });
    const before = fake.clock.time;
    await pace.read(() => client.rest.issues.get({ ...place, issue_number: 1 }));
    expect([requestsOf(fake, get), fake.clock.time - before]).toEqual([4, 7_000]);
    fake.fail(create, { status: 502 });
    const error = await pace
      .create(() => client.rest.issues.create({ ...place, title: "a" }))
      .catch((thrown: unknown) => thrown);
    expect([readFailure(error)?.kind, requestsOf(fake, create)]).toEqual(["passing", 1]);
    fake.fail(get, { status: 404, times: 9 });
    await expect(pace.read(() => client.rest.issues.get({ ...place, issue_number: 1 }))).rejects.toThrow();
    expect(requestsOf(fake, get)).toBe(5);
  });

  it("waits before it reads what it writes, so that nothing of a human's is lost in between", async (test) => {
    const { fake, repository, context } = await startIssues(test);
    const { client, pace } = context;
    const issue = fake.addIssue(repository, { body: "mine" });
    const clock = clockOf(fake);
    pace.sent(true);
    fake.fail("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      ...secondaryRateLimit(60),
      before: () => fake.human(repository).editBody(issue.number, "mine, and more", { via: "api" }),
    });
    const from = clock.now();
    await pace.write(async () => {
      const { data } = await client.rest.issues.get({ ...place, issue_number: 1 });
      await client.rest.issues.update({ ...place, issue_number: 1, body: `${data.body}!` });
    });
    expect(issue.body).toBe("mine, and more!");
    expect(fake.requests[0]?.at).toBe(from + 3_000);
  });
});
