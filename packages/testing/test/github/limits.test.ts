import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { client, place, refusal, SampleRepository, startSample } from "./sample.ts";

const start = Date.UTC(2026, 10, 23, 9);
let sample: SampleRepository;
let world: Awaited<ReturnType<typeof startSample>>;
beforeAll(() => {
  sample = new SampleRepository();
});
afterAll(() => sample.remove());
beforeEach(async () => {
  world = await startSample(sample, { at: start });
});
afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.fake.stop();
});

const create = () => world.octokit.rest.issues.create({ ...place, title: "t" });

describe("the clock", () => {
  it("moves by what it is told and a second for each stamp, and is in the answers", async () => {
    const { clock } = world.fake;
    const before = clock.time;
    await world.octokit.rest.issues.listForRepo(place);
    expect(clock.time).toBe(before);
    clock.advance(86_400_000);
    const { data, headers } = await create();
    expect(clock.time).toBe(before + 86_401_000);
    expect(data.created_at).toBe(`${new Date(clock.time).toISOString().slice(0, 19)}Z`);
    expect(headers.date).toBe(new Date(clock.time).toUTCString());
    expect(world.fake.requests.at(-1)).toMatchObject({ at: before + 86_400_000, status: 201 });
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  });
});

describe("a token's hour", () => {
  it("ends by the clock, as often as it does", async () => {
    const { fake } = world;
    fake.addToken({ token: "short", limit: 3, remaining: 1, resetIn: 60 });
    const { repos, rateLimit } = client(fake, "short").rest;
    const first = await repos.get(place);
    expect(first.headers).toMatchObject({ "x-ratelimit-limit": "3", "x-ratelimit-remaining": "0" });
    const refused = await refusal(repos.get(place));
    expect(refused).toMatchObject({ status: 403, headers: { "x-ratelimit-remaining": "0" } });
    const reset = Number(refused.headers["x-ratelimit-reset"]) * 1000;
    expect(reset - fake.clock.time).toBe(60_000);
    fake.clock.advance(59_999);
    expect((await refusal(repos.get(place))).status).toBe(403);
    expect((await rateLimit.get()).data.rate.remaining).toBe(0);
    fake.clock.advance(1);
    expect((await rateLimit.get()).data.rate).toMatchObject({ limit: 3, remaining: 3 });
    const again = await repos.get(place);
    expect(again.headers["x-ratelimit-remaining"]).toBe("2");
    expect(Number(again.headers["x-ratelimit-reset"]) * 1000).toBe(reset + 3_600_000);
    fake.clock.advance(3 * 3_600_000);
    expect(Number((await repos.get(place)).headers["x-ratelimit-reset"]) * 1000).toBeGreaterThan(
      fake.clock.time,
    );
  });
});

describe("the limit on what is created", () => {
  it("counts issues and comments of an account in a minute that slides", async () => {
    const { fake, octokit } = world;
    fake.creationLimit = { perMinute: 2 };
    await create();
    fake.clock.advance(20_000);
    await octokit.rest.issues.createComment({ ...place, issue_number: 1, body: "b" });
    const limited = await refusal(create());
    expect(limited).toMatchObject({
      status: 403,
      message: expect.stringContaining("secondary rate limit"),
      headers: { "retry-after": "39" },
    });
    expect(world.repository.issues.size).toBe(2);
    // Reading and changing go on, and so do others.
    await octokit.rest.issues.update({ ...place, issue_number: 1, title: "u" });
    fake.addToken({ token: "other", login: "other[bot]", permissions: { issues: "write" } });
    await client(fake, "other").rest.issues.create({ ...place, title: "t" });
    fake.clock.advance(Number(limited.headers["retry-after"]) * 1000);
    await create();
    expect((await refusal(create())).status).toBe(403);
  });

  it("counts in an hour, may say nothing of when, and counts nothing that was refused", async () => {
    const { fake } = world;
    fake.creationLimit = { perMinute: 20, perHour: 3, retryAfter: false };
    for (let made = 0; made < 3; made += 1) {
      await create();
      fake.clock.advance(60_000);
    }
    const limited = await refusal(create());
    expect(limited.status).toBe(403);
    expect(limited.headers).not.toHaveProperty("retry-after");
    expect(limited.headers["x-ratelimit-remaining"]).not.toBe("0");
    fake.clock.advance(3_600_000);
    await create();
    fake.creationLimit = { perMinute: 0, retryAfter: 7 };
    expect((await refusal(create())).headers["retry-after"]).toBe("7");
    fake.creationLimit = undefined;
    await create();
  });
});
